"""Users who stand for a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.resource import REFERENCE, Derived, Field, Resource
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from cytomine_sandbox.resource import Row
    from cytomine_sandbox.session import Session


class ProjectRepresentativeUser(Resource):
    """A member who stands for a project."""

    name = "ProjectRepresentativeUser"
    package = "be.cytomine.domain.project"
    fields = (
        Field("project", REFERENCE, "Project", required=True),
        Field("user", REFERENCE, "User", required=True),
    )
    derived = (
        Derived("username", "(SELECT u.username FROM user u WHERE u.id = t.user)", shown=False),
        Derived("projectName", "(SELECT p.name FROM project p WHERE p.id = t.project)", shown=False),
    )
    constraints = ("UNIQUE (project, user)",)
    container = ("project",)

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence."""
        del session
        verb = {"add": "added to", "edit": "edited in", "delete": "deleted from"}[kind]
        return f"Representative {row['username']} {verb} project {row['project_name']}"


SERVICE = Service("project-representative-user", {}, (ProjectRepresentativeUser(),))
