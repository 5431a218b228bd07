"""Layers that are shown when a project is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.resource import BOOLEAN, REFERENCE, Field, Messages
from cytomine_sandbox.engine.verbs import Service
from cytomine_sandbox.projects.entry import ProjectEntry, list_of_project, show_in_project

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class ProjectDefaultLayer(ProjectEntry):
    """A layer of a member that is shown, or listed but switched off."""

    name = "ProjectDefaultLayer"
    fields = (
        Field("project", REFERENCE, "Project", required=True),
        Field("user", REFERENCE, "User", required=True),
        Field("hideByDefault", BOOLEAN, default=False),
    )
    messages = Messages(
        "Default Layer {id:,} ({name}) added",
        "Default Layer {id:,} ({name}) updated",
        "Default Layer {id:,} ({name}) deleted",
    )

    def taken(self, project: int, user: int) -> str:
        """Return the refusal of a second one."""
        return f"User {user} has already default layer of the project {project}"

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a caller who may not write in the project it is in now; the refusal speaks of the layer."""
        del body
        acl.require_on(session, self, row, self.rights.update, names_itself=True)

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a second layer of a user, with a page on update."""
        super().validate(session, row, before)
        taken = session.one(
            "SELECT id FROM project_default_layer WHERE project = ? AND user = ?", row["project"], row["user"]
        )
        if before and taken and taken["id"] != before["id"]:
            raise PageError(reason="the user has another layer in the project")


LAYER = ProjectDefaultLayer()

SERVICE = Service(
    "project-default-layer",
    {
        "list_project_default_layers": verbs.collection(lambda request: list_of_project(request, LAYER)),
        "get_project_default_layer": show_in_project(LAYER),
        "create_project_default_layer": verbs.create(LAYER, bulk_too=False),
        "update_project_default_layer": verbs.update(LAYER, path_numbers=("id",)),
        "delete_project_default_layer": verbs.delete(LAYER, numbers=("task",), path_numbers=("id",)),
    },
    (LAYER,),
)
