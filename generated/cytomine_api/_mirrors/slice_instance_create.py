"""SliceInstanceCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.slice_instance_create import SliceInstanceCreate


class SliceInstanceCreateMirror(Mirror, rename={"base_slice": "baseSlice"}):
    """What is exactly as the document says, and nothing else."""

    project: int
    image: int
    base_slice: int


def build_slice_instance_create(row: Any) -> SliceInstanceCreate:
    """Return the model of a mirror."""
    self = new(SliceInstanceCreate)
    self.project = row.project
    self.image = row.image
    self.base_slice = row.base_slice
    self.additional_properties = {}
    return self


def reflect_slice_instance_create(model: Any) -> SliceInstanceCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.project, model.image, model.base_slice)):
        raise RefusedError
    return SliceInstanceCreateMirror(model.project, model.image, model.base_slice)


QUICK = Quick(SliceInstanceCreateMirror, build_slice_instance_create, reflect_slice_instance_create)
