"""NamedProject as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.named_project import NamedProject


class NamedProjectMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    name: str


def build_named_project(row: Any) -> NamedProject:
    """Return the model of a mirror."""
    self = new(NamedProject)
    self.id = row.id
    self.name = row.name
    self.additional_properties = {}
    return self


def reflect_named_project(model: Any) -> NamedProjectMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.name)):
        raise RefusedError
    return NamedProjectMirror(model.id, model.name)


QUICK = Quick(NamedProjectMirror, build_named_project, reflect_named_project)
