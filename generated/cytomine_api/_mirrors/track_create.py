"""TrackCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.track_create import TrackCreate


class TrackCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    color: str
    image: int


def build_track_create(row: Any) -> TrackCreate:
    """Return the model of a mirror."""
    self = new(TrackCreate)
    self.name = row.name
    self.color = row.color
    self.image = row.image
    self.additional_properties = {}
    return self


def reflect_track_create(model: Any) -> TrackCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name, model.color, model.image)):
        raise RefusedError
    return TrackCreateMirror(model.name, model.color, model.image)


QUICK = Quick(TrackCreateMirror, build_track_create, reflect_track_create)
