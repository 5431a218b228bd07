"""ProjectDefaultLayerUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_default_layer_update import ProjectDefaultLayerUpdate


class ProjectDefaultLayerUpdateMirror(Mirror, rename={"hide_by_default": "hideByDefault"}):
    """What is exactly as the document says, and nothing else."""

    project: int
    user: int
    id: int
    hide_by_default: bool = ABSENT


def build_project_default_layer_update(row: Any) -> ProjectDefaultLayerUpdate:
    """Return the model of a mirror."""
    self = new(ProjectDefaultLayerUpdate)
    self.project = row.project
    self.user = row.user
    self.id = row.id
    self.hide_by_default = row.hide_by_default
    self.additional_properties = {}
    return self


def reflect_project_default_layer_update(model: Any) -> ProjectDefaultLayerUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.project, model.user, model.id, model.hide_by_default)
    ):
        raise RefusedError
    return ProjectDefaultLayerUpdateMirror(model.project, model.user, model.id, model.hide_by_default)


QUICK = Quick(
    ProjectDefaultLayerUpdateMirror, build_project_default_layer_update, reflect_project_default_layer_update
)
