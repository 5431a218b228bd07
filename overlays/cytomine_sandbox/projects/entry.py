"""What a project holds once for a member: layers shown at first, representatives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.errors import AlreadyExistsError, NotFoundError, PageError, unknown_container
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import Resource
from cytomine_sandbox.engine.verbs import Operation
from cytomine_sandbox.projects import membership

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class ProjectEntry(Resource):
    """What a project holds once for a member."""

    package = "be.cytomine.domain.project"
    container = ("project",)
    constraints = ("UNIQUE (project, user)",)
    rights = Rights(delete=Mask.WRITE)
    created_from_body = False

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not write in the project, and a user who is no member or has one.

        Raises:
            PageError: No user is given.
        """
        project = session.resource("Project")
        project_id, user = (coercion.integer(body.get(name)) for name in ("project", "user"))
        if project_id is None or not session.exists("Project", project_id):
            raise unknown_container(project.class_name, project_id)
        acl.require(session, acl.Container(project.class_name, project_id), Mask.WRITE)
        if user is None:
            raise PageError(reason="no user is given")
        if not session.exists("User", user):
            raise NotFoundError(f"User {user} not found")
        membership.require_member(session, project_id, user)
        if session.count(f"{self.table} WHERE project = ? AND user = ?", project_id, user):
            raise AlreadyExistsError(self.taken(project_id, user))
        return body

    def taken(self, project: int, user: int) -> str:
        """Return the refusal of a second one."""
        raise NotImplementedError

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence, which names the user in full."""
        return super().message(session, kind, row | {"name": session.full_name(row["user"])})

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not write in the project."""
        project = acl.Container(session.resource("Project").class_name, row["project"])
        acl.require(session, project, self.rights.delete)

    def check_read(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the project; the refusal speaks of what is in it."""
        acl.require_on(session, self, row, self.rights.read, names_itself=True)


def list_of_project(request: Request, resource: Resource) -> dict[str, Any]:
    """Return what a project holds for its members."""
    project = verbs.require_right(request, "Project", request.id(), Mask.READ)
    return verbs.page_of(request, resource, "WHERE t.project = ? ORDER BY t.id", project["id"])


def show_in_project(resource: Resource) -> Operation:
    """Return the operation that shows what some project holds, by way of any project that may be read."""

    def handle(request: Request) -> Reply:
        project, object_id = request.id("project"), request.id()
        verbs.require_right(request, "Project", project, Mask.READ)
        return json_reply(resource.show(request.session, verbs.get_row(request, resource, object_id)))

    return Operation(handle)
