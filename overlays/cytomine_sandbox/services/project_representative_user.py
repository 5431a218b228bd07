"""Users who stand for a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine import command, verbs
from cytomine_sandbox.engine.errors import NotFoundError, PageError
from cytomine_sandbox.engine.reply import Reply, Style, command_reply
from cytomine_sandbox.engine.resource import REFERENCE, Field, Messages
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import membership
from cytomine_sandbox.projects.entry import ProjectEntry, list_of_project, show_in_project

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session


class ProjectRepresentativeUser(ProjectEntry):
    """A member who stands for a project."""

    name = "ProjectRepresentativeUser"
    fields = (
        Field("project", REFERENCE, "Project", required=True),
        Field("user", REFERENCE, "User", required=True),
    )
    messages = Messages.named("Representative User")

    def taken(self, project: int, user: int) -> str:
        """Return the refusal of a second one."""
        return f"User {user} is already representative of the project {project}"

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse to take the last representative away."""
        super().check_delete(session, row)
        if session.count(f"{self.table} WHERE project = ?", row["project"]) == 1:
            raise membership.last_representative()


REPRESENTATIVE = ProjectRepresentativeUser()


def _delete(request: Request, row: Row) -> Reply:
    return command_reply(command.delete(request.session, REPRESENTATIVE, row["id"]), request.accept)


def delete_link(request: Request) -> Reply:
    """Return the reply to the deletion of a link; an unknown one is a message here."""
    object_id = request.id()
    request.number("task")
    row = request.session.find(REPRESENTATIVE, object_id)
    if row is None:
        raise NotFoundError(f"{REPRESENTATIVE.name} {object_id} not found").as_message()
    return _delete(request, row)


def delete_link_of_user(request: Request) -> Reply:
    """Return the reply to the deletion of the link of a user.

    Raises:
        NotFoundError: There is no such project, user or link; shown as a message.
        PageError: No user is given.
    """
    project, user = request.id("id", called="project"), request.number("user")
    request.number("task")
    session = request.session
    if not session.exists("Project", project):
        raise NotFoundError(f"Project {project} not found").as_message()
    if user is None:
        raise PageError(reason="no user is given")
    if not session.exists("User", user):
        raise NotFoundError(f"User {user} not found").as_message()
    rows = session.select(REPRESENTATIVE, "WHERE t.project = ? AND t.user = ?", project, user)
    if not rows:
        key = f'{{"project":{project},"user":{user}}}'
        raise NotFoundError(f"{REPRESENTATIVE.name} {key} not found").as_message()
    return _delete(request, rows[0])


SERVICE = Service(
    "project-representative-user",
    {
        "list_project_representatives": verbs.collection(
            lambda request: list_of_project(request, REPRESENTATIVE)
        ),
        "get_project_representative": show_in_project(REPRESENTATIVE),
        "add_project_representative": verbs.create(REPRESENTATIVE, bulk_too=False),
        "delete_project_representative": Operation(delete_link, Style.COMMAND, writes=True),
        "delete_project_representative_by_user": Operation(delete_link_of_user, Style.COMMAND, writes=True),
    },
    (REPRESENTATIVE,),
)
