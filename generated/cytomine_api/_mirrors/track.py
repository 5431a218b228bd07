"""Track as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.track import Track


class TrackMirror(Mirror, rename={"class_": "class"}):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    color: str
    image: int
    project: int


def build_track(row: Any) -> Track:
    """Return the model of a mirror."""
    self = new(Track)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.name = row.name
    self.color = row.color
    self.image = row.image
    self.project = row.project
    self.additional_properties = {}
    return self


def reflect_track(model: Any) -> TrackMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.name,
            model.color,
            model.image,
            model.project,
        )
    ):
        raise RefusedError
    return TrackMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.name,
        model.color,
        model.image,
        model.project,
    )


QUICK = Quick(TrackMirror, build_track, reflect_track)
