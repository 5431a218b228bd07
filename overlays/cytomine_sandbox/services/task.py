"""Tasks: the progress of long requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_SHOWN: Final = 5


def _readable_project(session: Session, value: Any) -> int | None:
    """Return the id of a project that the caller may read, None for everything else."""
    project = coercion.integer(value)
    if project is None or not session.exists("Project", project):
        return None
    may_read = session.user.is_admin_now or acl.highest_mask(session, project, session.user.id)
    return project if may_read else None


def _show(session: Session, row: Row) -> Wire:
    comments = session.all(
        "SELECT comment FROM task_comment WHERE task = ? ORDER BY id DESC LIMIT ?", row["id"], _SHOWN
    )
    return {
        "id": row["id"],
        "progress": row["progress"],
        "project": row["project"],
        "user": row["user"],
        "printInActivity": False,
        "comments": [comment["comment"] for comment in comments],
    }


def create_task(request: Request) -> Reply:
    """Return a new task; a project that the caller may not read does not count."""
    body, session = request.json_object(), request.session
    acl.require_role(session, "guest")
    row = {
        "id": session.next_id(),
        "progress": 0,
        "project": _readable_project(session, body.get("project")),
        "user": session.user.id,
        "prints_in_activity": coercion.boolean(body.get("printInActivity")),
    }
    session.insert("task", row)
    return json_reply({"task": _show(session, row)})


def show_task(request: Request) -> Reply:
    """Return a task with its last comments, to every user."""
    task = request.id()
    row = request.session.one("SELECT * FROM task WHERE id = ?", task)
    if row is None:
        raise NotFoundError(f"Task {task} not found")
    return json_reply(_show(request.session, row))


def list_comments(request: Request) -> dict[str, Any]:
    """Return what tasks told of a project, the newest first, where they were made for that."""
    project = verbs.require_right(request, "Project", request.id("project"), Mask.READ)["id"]
    rows = request.session.all(
        """SELECT c.comment, c.created FROM task_comment c JOIN task t ON t.id = c.task
           WHERE t.project = ? AND t.prints_in_activity ORDER BY c.id DESC""",
        project,
    )
    comments = [{"taskIdent": None, "comment": row["comment"], "timestamp": row["created"]} for row in rows]
    return slice_list(request, comments)


SERVICE = Service(
    "task",
    {
        "create_task": Operation(create_task, writes=True),
        "get_task": Operation(show_task),
        "list_project_task_comments": verbs.collection(list_comments),
    },
)
