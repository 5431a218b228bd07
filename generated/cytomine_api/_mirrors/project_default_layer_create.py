"""ProjectDefaultLayerCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_default_layer_create import ProjectDefaultLayerCreate


class ProjectDefaultLayerCreateMirror(Mirror, rename={"hide_by_default": "hideByDefault"}):
    """What is exactly as the document says, and nothing else."""

    project: int
    user: int
    hide_by_default: bool = ABSENT


def build_project_default_layer_create(row: Any) -> ProjectDefaultLayerCreate:
    """Return the model of a mirror."""
    self = new(ProjectDefaultLayerCreate)
    self.project = row.project
    self.user = row.user
    self.hide_by_default = row.hide_by_default
    self.additional_properties = {}
    return self


def reflect_project_default_layer_create(model: Any) -> ProjectDefaultLayerCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.project, model.user, model.hide_by_default)):
        raise RefusedError
    return ProjectDefaultLayerCreateMirror(model.project, model.user, model.hide_by_default)


QUICK = Quick(
    ProjectDefaultLayerCreateMirror, build_project_default_layer_create, reflect_project_default_layer_create
)
