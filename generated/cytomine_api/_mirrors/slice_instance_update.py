"""SliceInstanceUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.slice_instance_update import SliceInstanceUpdate


class SliceInstanceUpdateMirror(Mirror, rename={"base_slice": "baseSlice"}):
    """What is exactly as the document says, and nothing else."""

    project: int
    image: int
    base_slice: int
    id: int
    created: str | int | None = ABSENT


def build_slice_instance_update(row: Any) -> SliceInstanceUpdate:
    """Return the model of a mirror."""
    self = new(SliceInstanceUpdate)
    self.project = row.project
    self.image = row.image
    self.base_slice = row.base_slice
    self.id = row.id
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_slice_instance_update(model: Any) -> SliceInstanceUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.project, model.image, model.base_slice, model.id, model.created)
    ):
        raise RefusedError
    return SliceInstanceUpdateMirror(model.project, model.image, model.base_slice, model.id, model.created)


QUICK = Quick(SliceInstanceUpdateMirror, build_slice_instance_update, reflect_slice_instance_update)
