"""ActivityCount as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.activity_count import ActivityCount


class ActivityCountMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    total: int


def build_activity_count(row: Any) -> ActivityCount:
    """Return the model of a mirror."""
    self = new(ActivityCount)
    self.total = row.total
    self.additional_properties = {}
    return self


def reflect_activity_count(model: Any) -> ActivityCountMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.total,)):
        raise RefusedError
    return ActivityCountMirror(model.total)


QUICK = Quick(ActivityCountMirror, build_activity_count, reflect_activity_count)
