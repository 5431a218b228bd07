"""Roles of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    ForbiddenError,
    NotFoundError,
    PageError,
    shown_as_messages,
)
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import REFERENCE, TEXT, Derived, Field, Messages, Resource
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session

_BY_STRENGTH: Final = ("ROLE_GUEST", "ROLE_USER", "ROLE_ADMIN", "ROLE_SUPER_ADMIN")
_STRONG: Final = {"ROLE_ADMIN", "ROLE_SUPER_ADMIN"}


class SecUserSecRole(Resource):
    """A role that a user has. `accounts` makes its table."""

    name = "SecUserSecRole"
    package = "be.cytomine.domain.security"
    fields = (
        Field("user", REFERENCE, "User", required=True),
        Field("role", REFERENCE, "SecRole", required=True),
    )
    derived = (Derived("authority", "(SELECT r.authority FROM sec_role r WHERE r.id = t.role)", TEXT),)
    messages = Messages(
        "SecUserSecRole {user:,} (0) added",
        "SecUserSecRole {user:,} (0) edited",
        "SecUserSecRole {user:,} (0) deleted",
    )

    def schema(self) -> Iterator[str]:
        """Yield nothing: who a user is belongs to `accounts`."""
        yield from ()

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not give the role, and a user who has it.

        Raises:
            PageError: User or role is left out.
        """
        user_id, role_id = (coercion.integer(body.get(name)) for name in ("user", "role"))
        if user_id is None or role_id is None:
            raise PageError(reason="user or role is left out")
        role, user = session.find("SecRole", role_id), session.find("User", user_id)
        if role is None:
            raise NotFoundError(f"Role {role_id} not found")
        if user is None:
            raise NotFoundError(f"User {user_id} not found")
        held = {row["authority"] for row in _links(session, user_id)}
        needs_admin = role["authority"] in _STRONG or held == {"ROLE_GUEST"}
        acl.require_role(session, "admin" if needs_admin else "user")
        if role["authority"] in held:
            raise AlreadyExistsError(f"User {user['username']} has already role {role['authority']}")
        return body

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse everybody but administrators, who keep their own roles."""
        acl.require_role(session, "admin")
        if row["user"] == session.user.id and row["authority"] != "ROLE_SUPER_ADMIN":
            raise _own_role()

    def taken_back(self, session: Session, row: Row) -> None:
        """Refuse it: the server looks for the object in the wrong place.

        Raises:
            PageError: Always.
        """
        del session, row
        raise PageError(reason="a role cannot be taken back")

    restored = taken_back


LINK = SecUserSecRole()


def _own_role() -> ForbiddenError:
    return ForbiddenError("You cannot remove you a role")


def _links(session: Session, user: int) -> list[Row]:
    return session.select(LINK, "WHERE t.user = ? ORDER BY t.id", user)


def _link(request: Request) -> Row:
    """Return the link between the user and the role of the path."""
    user, role = request.id("user"), request.id("role")
    verbs.require_row(request, "User", user)
    verbs.require_row(request, "SecRole", role)
    rows = request.session.select(LINK, "WHERE t.user = ? AND t.role = ?", user, role)
    if not rows:
        raise NotFoundError(f'{LINK.name} {{"role":{role},"user":{user}}} not found')
    return rows[0]


def list_links(request: Request) -> dict[str, Any]:
    """Return the roles of a user, or the strongest of them.

    Raises:
        PageError: The strongest of none is asked for.
    """
    user = request.id("user")
    only_highest = request.flag("highest")
    session = request.session
    acl.require_role(session, "guest")
    verbs.require_row(request, "User", user)
    if not only_highest:
        return verbs.page_of(request, LINK, "WHERE t.user = ? ORDER BY t.id", user)
    links = _links(session, user)
    if not links:
        raise PageError(reason="the user has no role")
    highest = max(links, key=lambda row: _BY_STRENGTH.index(row["authority"]))
    return verbs.page_of(request, session.resource("SecRole"), "WHERE t.id = ?", highest["role"])


def show_link(request: Request) -> Reply:
    """Return the link between a user and a role."""
    acl.require_role(request.session, "guest")
    return json_reply(LINK.show(request.session, _link(request)))


def delete_link(request: Request) -> Reply:
    """Return the reply to the deletion of a link; an unknown one is a message."""
    with shown_as_messages():
        row = _link(request)
    return command_reply(command.delete(request.session, LINK, row["id"]), request.accept)


def define(request: Request) -> dict[str, Any]:
    """Return the roles that a user had, who has one role and all below it from now on.

    Raises:
        ForbiddenError: The caller is no administrator, or would lose a role.
    """
    user, role = request.id("user"), request.id("role")
    session = request.session
    verbs.require_row(request, "User", user)
    strongest = verbs.require_row(request, "SecRole", role)["authority"]
    acl.require_role(session, "admin")
    wanted = _BY_STRENGTH[: _BY_STRENGTH.index(strongest) + 1]
    links = _links(session, user)
    lost = [row for row in links if row["authority"] not in wanted]
    if user == session.user.id and any(row["authority"] != "ROLE_SUPER_ADMIN" for row in lost):
        raise _own_role()
    resource = session.resource("SecRole")
    roles = {row["authority"]: row for row in session.select(resource, "")}
    held = [row["authority"] for row in links]
    session.run_many(f"DELETE FROM {LINK.table} WHERE id = ?", [(row["id"],) for row in lost])  # noqa: S608 - own name
    for authority in wanted:
        if authority not in held:
            new = {"id": session.next_id(), "user": user, "role": roles[authority]["id"]}
            session.insert(LINK.table, {**new, "created": session.now, "updated": session.now})
    return slice_list(request, [resource.show(session, roles[authority]) for authority in held])


SERVICE = Service(
    "user-associated-role",
    {
        "list_user_roles": verbs.collection(list_links),
        "get_user_role": Operation(show_link),
        "add_user_role": evolve(verbs.create(LINK, bulk_too=False), style=Style.MESSAGE),
        "delete_user_role": Operation(delete_link, Style.COMMAND, writes=True),
        "define_user_role": evolve(verbs.collection(define), writes=True),
    },
    (LINK,),
)
