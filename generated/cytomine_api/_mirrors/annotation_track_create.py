"""AnnotationTrackCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_track_create import AnnotationTrackCreate


class AnnotationTrackCreateMirror(Mirror, rename={"annotation_ident": "annotationIdent"}):
    """What is exactly as the document says, and nothing else."""

    annotation_ident: int
    track: int


def build_annotation_track_create(row: Any) -> AnnotationTrackCreate:
    """Return the model of a mirror."""
    self = new(AnnotationTrackCreate)
    self.annotation_ident = row.annotation_ident
    self.track = row.track
    self.additional_properties = {}
    return self


def reflect_annotation_track_create(model: Any) -> AnnotationTrackCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.annotation_ident, model.track)):
        raise RefusedError
    return AnnotationTrackCreateMirror(model.annotation_ident, model.track)


QUICK = Quick(AnnotationTrackCreateMirror, build_annotation_track_create, reflect_annotation_track_create)
