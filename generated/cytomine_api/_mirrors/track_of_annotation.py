"""TrackOfAnnotation as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.track_of_annotation import TrackOfAnnotation


class TrackOfAnnotationMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    track: int


def build_track_of_annotation(row: Any) -> TrackOfAnnotation:
    """Return the model of a mirror."""
    self = new(TrackOfAnnotation)
    self.id = row.id
    self.track = row.track
    self.additional_properties = {}
    return self


def reflect_track_of_annotation(model: Any) -> TrackOfAnnotationMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.track)):
        raise RefusedError
    return TrackOfAnnotationMirror(model.id, model.track)


QUICK = Quick(TrackOfAnnotationMirror, build_track_of_annotation, reflect_track_of_annotation)
