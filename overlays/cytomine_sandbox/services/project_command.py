"""What was done: history, undo and redo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.filters import Condition, where
from cytomine_sandbox.engine.paging import Page, slice_list
from cytomine_sandbox.engine.reply import JSON, Reply, json_reply, to_json
from cytomine_sandbox.engine.undoing import Turn, turn, turn_last
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_UNREADABLE: Final = Reply(200, b"invalid json string", JSON)
_PACKAGE: Final = "be.cytomine.domain.command"
_EARLIEST_MS: Final = -(2**63)
_FILTERS: Final = {
    "user": ("h.user = ?", 1),
    "startDate": ("h.created > ?", 1000),
    "endDate": ("h.created < ?", 1000),
}
"""Conditions by parameter, with the unit in which its values are compared: times in whole seconds."""


def _class(row: Row) -> str:
    return f"{row['kind'].capitalize()}Command"


def _action(row: Row) -> str:
    return f"{row['message']} by {row['username']}"


def _data(session: Session, row: Row) -> str | None:
    """Return what a command was about as JSON text; what was added is shown as it is now."""
    if row["data"] is not None or row["kind"] != "add":
        return row["data"] and str(row["data"])
    resource = session.resource(row["resource"])
    found = session.find(resource, row["object"])
    return to_json(resource.show(session, found)) if found else None


# History


def _history(request: Request, found: list[Condition]) -> Reply:
    """Return entries of the history, the newest first."""
    page = Page.early(request)
    is_full = request.flag("fullData")
    for name, (condition, unit_ms) in _FILTERS.items():
        value = request.number(name)
        if value is not None:
            found.append(Condition(condition, (max(value // unit_ms * unit_ms, _EARLIEST_MS),)))
    tail, parameters = where(found)
    rows = request.session.all(
        f"""SELECT h.id, h.prefix, h.user, h.project, h.created AS moment, c.message, c.kind, c.resource,
                   c.object, c.data, u.username
            FROM command_history h JOIN command c ON c.id = h.command JOIN user u ON u.id = h.user
            {tail} ORDER BY h.created DESC, h.id DESC {page.sql}""",  # noqa: S608 - own SQL
        *parameters,
    )
    return json_reply([_entry(request.session, row, is_full=is_full) for row in rows])


def _entry(session: Session, row: Row, *, is_full: bool) -> Wire:
    entry = {
        "id": row["id"],
        "created": row["moment"],
        "message": row["message"],
        "prefix": row["prefix"],
        "prefixAction": row["prefix"],
        "user": row["user"],
        "project": row["project"],
    }
    if is_full:
        entry |= {
            "data": _data(session, row),
            "serviceName": f"{row['resource']}Service",
            "className": f"{_PACKAGE}.{_class(row)}",
            "action": _action(row),
        }
    return entry


def list_history(request: Request) -> Reply:
    """Return the history of all projects that the caller is a member of, also for administrators."""
    user = request.session.user.id
    mine = "h.project IN (SELECT a.container FROM acl_entry a WHERE a.user = ?)"
    return _history(request, [Condition(mine, (user,))])


def list_history_of_project(request: Request) -> Reply:
    """Return the history of a project, to every user."""
    project = verbs.require_row(request, "Project", request.id())["id"]
    return _history(request, [Condition("h.project = ?", (project,))])


def list_last_actions(request: Request) -> Reply:
    """Return that the last entries cannot be shown, as the server does.

    Raises:
        PageError: No entry is asked for.
    """
    project, maximum = request.id(), request.id("max")
    verbs.require_right(request, "Project", project, Mask.READ)
    if maximum < 1:
        raise PageError(reason="a page has at least one entry")
    return _UNREADABLE


# Deletions


def list_deletions(request: Request) -> dict[str, Any]:
    """Return the commands that deleted something, the newest first; for administrators."""
    after = request.number("after")
    acl.require_role(request.session, "admin")
    domain = request.parameter("domain")
    found = [Condition("c.kind = 'delete'")]
    if domain is not None:
        if not domain:
            raise PageError(reason="an empty name")
        found.append(Condition("c.resource = ?", (domain[0].upper() + domain[1:],)))
        if after is not None:
            found.append(Condition("c.created > ?", (after,)))
    tail, parameters = where(found)
    rows = request.session.all(
        f"SELECT c.*, u.username FROM command c JOIN user u ON u.id = c.user {tail} ORDER BY c.id DESC",  # noqa: S608 - own SQL
        *parameters,
    )
    page = slice_list(request, rows)
    page["collection"] = [_show(request.session, row) for row in page["collection"]]
    return page


def _show(session: Session, row: Row) -> Wire:
    return {
        "id": row["id"],
        "class": f"{_PACKAGE}.{_class(row)}",
        "created": str(row["created"]),
        "updated": str(row["created"]),
        "CLASSNAME": _class(row),
        "serviceName": f"{row['resource']}Service",
        "action": _action(row),
        "data": _data(session, row),
        "user": row["user"],
        "type": row["kind"].upper(),
    }


# Undo and redo


def _turn_last(way: Turn) -> Operation:
    listing = verbs.collection(lambda request: slice_list(request, turn_last(request.session, way)))
    return evolve(listing, writes=True)


def _turn(way: Turn) -> Operation:
    listing = verbs.collection(lambda request: slice_list(request, turn(request.session, way, request.id())))
    return evolve(listing, writes=True)


SERVICE = Service(
    "project-command",
    {
        "list_command_history": Operation(list_history),
        "list_project_command_history": Operation(list_history_of_project),
        "list_last_project_actions": Operation(list_last_actions),
        "list_delete_commands": verbs.collection(list_deletions),
        "undo_last_command": _turn_last(Turn.UNDO),
        "redo_last_command": _turn_last(Turn.REDO),
        "undo_command": _turn(Turn.UNDO),
        "redo_command": _turn(Turn.REDO),
        "undo_last_command_unprefixed": _turn_last(Turn.UNDO),
        "redo_last_command_unprefixed": _turn_last(Turn.REDO),
        "undo_command_unprefixed": _turn(Turn.UNDO),
        "redo_command_unprefixed": _turn(Turn.REDO),
    },
    aliases={"/api/deletecommand": "list_delete_commands"},
)
