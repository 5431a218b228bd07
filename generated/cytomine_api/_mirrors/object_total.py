"""ObjectTotal as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.object_total import ObjectTotal


class ObjectTotalMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    total: int


def build_object_total(row: Any) -> ObjectTotal:
    """Return the model of a mirror."""
    self = new(ObjectTotal)
    self.total = row.total
    self.additional_properties = {}
    return self


def reflect_object_total(model: Any) -> ObjectTotalMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.total,)):
        raise RefusedError
    return ObjectTotalMirror(model.total)


QUICK = Quick(ObjectTotalMirror, build_object_total, reflect_object_total)
