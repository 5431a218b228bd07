"""ProjectDefaultLayer as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_default_layer import ProjectDefaultLayer


class ProjectDefaultLayerMirror(Mirror, rename={"class_": "class", "hide_by_default": "hideByDefault"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    project: int
    user: int
    hide_by_default: bool


def build_project_default_layer(row: Any) -> ProjectDefaultLayer:
    """Return the model of a mirror."""
    self = new(ProjectDefaultLayer)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.project = row.project
    self.user = row.user
    self.hide_by_default = row.hide_by_default
    self.additional_properties = {}
    return self


def reflect_project_default_layer(model: Any) -> ProjectDefaultLayerMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.project,
            model.user,
            model.hide_by_default,
        )
    ):
        raise RefusedError
    return ProjectDefaultLayerMirror(
        model.class_, model.id, model.created, model.updated, model.project, model.user, model.hide_by_default
    )


QUICK = Quick(ProjectDefaultLayerMirror, build_project_default_layer, reflect_project_default_layer)
