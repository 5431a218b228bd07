"""TrackUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.track_update import TrackUpdate


class TrackUpdateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    color: str
    image: int
    id: int
    created: str | int | None = ABSENT


def build_track_update(row: Any) -> TrackUpdate:
    """Return the model of a mirror."""
    self = new(TrackUpdate)
    self.name = row.name
    self.color = row.color
    self.image = row.image
    self.id = row.id
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_track_update(model: Any) -> TrackUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.name, model.color, model.image, model.id, model.created)
    ):
        raise RefusedError
    return TrackUpdateMirror(model.name, model.color, model.image, model.id, model.created)


QUICK = Quick(TrackUpdateMirror, build_track_update, reflect_track_update)
