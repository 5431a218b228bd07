"""Users of the server and their keys."""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Any

from cytomine_sandbox import accounts
from cytomine_sandbox.engine import acl, coercion, filters, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import BareError, NotFoundError, forbidden_other_user
from cytomine_sandbox.engine.paging import Page, slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import Field, Resource
from cytomine_sandbox.engine.verbs import ABSENT, Operation, Service
from cytomine_sandbox.listings.users import name_condition, order_of
from cytomine_sandbox.projects import membership

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session


class User(Resource):
    """A user; shown without keys, roles or times. `accounts` makes its table."""

    name = "User"
    package = "be.cytomine.domain.security"
    fields = (Field("username"), Field("name"))

    def schema(self) -> Iterator[str]:
        """Yield nothing: the table holds credentials and belongs to `accounts`."""
        yield from ()

    def show(self, session: Session, row: Row) -> Wire:
        """Return the four keys of a user."""
        del session
        username, name = row["username"], row["name"]
        full_name = username if name == username else f"{name} ({username})"
        return {"id": row["id"], "username": username, "name": name, "fullName": full_name}


USER = User()


def users_page(request: Request, ids: Iterable[int]) -> dict[str, Any]:
    """Return the page asked for of users, given by id."""
    rows = (request.session.find(USER, object_id) for object_id in ids)
    return slice_list(request, [USER.show(request.session, row) for row in rows if row])


def _find(session: Session, text: str) -> Row | None:
    """Return a user by id or by name; the case does not matter, and _ stands for any letter."""
    found = session.find(USER, coercion.integer(text))
    if found:
        return found
    return next(
        iter(session.select(USER, "WHERE matches_pattern(t.username, ?, 0) ORDER BY t.id", text)), None
    )


def _require_oneself(session: Session, user: int) -> None:
    """Refuse everybody but a user and administrators."""
    if user != session.user.id and not session.user.is_admin_now:
        raise forbidden_other_user()


def list_users(request: Request) -> dict[str, Any]:
    """Return all users."""
    acl.require_role(request.session, "guest")
    page = Page.early(request)
    order = order_of(request.parameter("sort") or "username", request.parameter("order") or "asc")
    where, parameters = filters.where(name_condition(request, "t.name", "t.username"))
    rows = request.session.select(USER, f"{where} {order} {page.sql}", *parameters)
    size = request.session.count(f"user t {where}", *parameters)
    return page.envelope([USER.show(request.session, row) for row in rows], size, in_memory=False)


def show_user(request: Request) -> Reply:
    """Return a user by id or by name."""
    acl.require_role(request.session, "guest")
    text = request.variables["id"]
    row = _find(request.session, text)
    if row is None:
        raise BareError(404, f"User not found with filters : {{id={text}}}", labelled=True)
    return json_reply(USER.show(request.session, row))


def show_current_user(request: Request) -> Reply:
    """Return the caller."""
    row = request.session.find(USER, request.session.user.id)
    return json_reply(USER.show(request.session, row or {}))


# Keys


def show_current_keys(request: Request) -> Reply:
    """Return the keys of the caller."""
    row = request.session.find(USER, request.session.user.id) or {}
    return json_reply({"primaryKey": row["public_key"], "secondaryKey": row["private_key"]})


def replace_current_keys(request: Request) -> Reply:
    """Return new keys of the caller; the old ones are worth nothing any more."""
    request.session.run(
        "UPDATE user SET public_key = ?, private_key = ? WHERE id = ?",
        str(uuid.uuid4()),
        str(uuid.uuid4()),
        request.session.user.id,
    )
    return show_current_keys(request)


def _keys(request: Request, row: Row | None, asked_for: str) -> Reply:
    if row is None:
        raise NotFoundError(f"User {{{asked_for}}} not found")
    _require_oneself(request.session, row["id"])
    return json_reply({"publicKey": row["public_key"], "privateKey": row["private_key"]})


def show_keys(request: Request) -> Reply:
    """Return the keys of a user by id or by name."""
    text = request.variables["id"]
    return _keys(request, _find(request.session, text), f"id or username={text}")


def show_keys_of_key(request: Request) -> Reply:
    """Return the keys of the owner of a public key."""
    text = request.variables["publicKey"]
    rows = request.session.select(USER, "WHERE t.public_key = ?", text)
    return _keys(request, rows[0] if rows else None, f"publicKey={text}")


def sign(request: Request) -> Reply:
    """Return what a request of the caller is signed with; values are signed as they are decoded."""
    values = {name: ",".join(v for key, v in request.query if key == name) for name, _ in request.query}
    media_type = values.get("content-type") or values.get("content-Type", "")
    query = values.get("queryString", "")
    lines = (
        values.get("method") or "GET",
        values.get("content-MD5", ""),
        media_type,
        values.get("date", ""),
        values.get("forwardURI", "") + (f"?{query}" if query else ""),
    )
    row = request.session.find(USER, request.session.user.id) or {}
    signature = accounts.signature(row["private_key"], "\n".join(lines)).decode()
    return json_reply({"signature": signature, "publicKey": row["public_key"]})


# Users of something


def list_friends(request: Request) -> dict[str, Any]:
    """Return who shares a project with a user, or all members of a project; nobody counts as online."""
    user, project = request.id(), request.number("project")
    also_offline = request.flag("offline")
    session = request.session
    verbs.require_row(request, USER, user)
    if project is not None:
        verbs.require_right(request, "Project", project, Mask.READ)
        ids = membership.members(session, project)
    else:
        _require_oneself(session, user)
        rows = session.all(
            """SELECT DISTINCT user FROM acl_entry WHERE user <> ?1 AND container IN
               (SELECT container FROM acl_entry WHERE user = ?1) ORDER BY user""",
            user,
        )
        ids = [row["user"] for row in rows]
    return users_page(request, ids if also_offline else ())


def list_users_of_ontology(request: Request) -> dict[str, Any]:
    """Return the members of the projects with an ontology, all of which the caller must be able to read."""
    session = request.session
    ontology = verbs.require_right(request, "Ontology", request.id(), Mask.READ)
    project = session.resource("Project")
    found: dict[int, None] = {}
    for row in session.select(project, "WHERE t.ontology = ? ORDER BY t.id", ontology["id"]):
        project.check_read(session, row)
        found |= dict.fromkeys(membership.members(session, row["id"]))
    return users_page(request, found)


SERVICE = Service(
    "user",
    {
        "list_users": verbs.collection(list_users),
        "get_user": Operation(show_user),
        "get_current_user": Operation(show_current_user),
        "get_current_user_keys": Operation(show_current_keys),
        "regenerate_current_user_keys": Operation(replace_current_keys, writes=True),
        "get_user_keys": Operation(show_keys),
        "get_keys_by_public_key": Operation(show_keys_of_key),
        "compute_signature": Operation(sign),
        "list_user_friends": verbs.collection(list_friends),
        "list_ontology_users": verbs.collection(list_users_of_ontology),
        "create_user": ABSENT,
        "update_user": ABSENT,
        "delete_user": ABSENT,
        "update_user_password": ABSENT,
        "check_user_password": ABSENT,
        "create_ldap_user": ABSENT,
        "get_ldap_user": ABSENT,
    },
    (USER,),
)
