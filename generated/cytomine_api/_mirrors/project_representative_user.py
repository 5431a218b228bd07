"""ProjectRepresentativeUser as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_representative_user import ProjectRepresentativeUser


class ProjectRepresentativeUserMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    project: int
    user: int


def build_project_representative_user(row: Any) -> ProjectRepresentativeUser:
    """Return the model of a mirror."""
    self = new(ProjectRepresentativeUser)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.project = row.project
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_project_representative_user(model: Any) -> ProjectRepresentativeUserMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.class_, model.id, model.created, model.updated, model.project, model.user)
    ):
        raise RefusedError
    return ProjectRepresentativeUserMirror(
        model.class_, model.id, model.created, model.updated, model.project, model.user
    )


QUICK = Quick(
    ProjectRepresentativeUserMirror, build_project_representative_user, reflect_project_representative_user
)
