"""OnlinePosition as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.online_position import OnlinePosition


class OnlinePositionMirror(Mirror, rename={"original_filename": "originalFilename"}):
    """What is exactly as the document says, and nothing else."""

    slice: int
    image: int
    filename: str | None
    original_filename: str
    date: int


def build_online_position(row: Any) -> OnlinePosition:
    """Return the model of a mirror."""
    self = new(OnlinePosition)
    self.slice = row.slice
    self.image = row.image
    self.filename = row.filename
    self.original_filename = row.original_filename
    self.date = row.date
    self.additional_properties = {}
    return self


def reflect_online_position(model: Any) -> OnlinePositionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.slice, model.image, model.filename, model.original_filename, model.date)
    ):
        raise RefusedError
    return OnlinePositionMirror(model.slice, model.image, model.filename, model.original_filename, model.date)


QUICK = Quick(OnlinePositionMirror, build_online_position, reflect_online_position)
