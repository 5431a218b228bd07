"""AnnotationTrack as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_track import AnnotationTrack


class AnnotationTrackMirror(
    Mirror,
    rename={
        "class_": "class",
        "annotation_ident": "annotationIdent",
        "annotation_class_name": "annotationClassName",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    annotation_ident: int
    annotation_class_name: str
    track: int
    slice: int


def build_annotation_track(row: Any) -> AnnotationTrack:
    """Return the model of a mirror."""
    self = new(AnnotationTrack)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.annotation_ident = row.annotation_ident
    self.annotation_class_name = row.annotation_class_name
    self.track = row.track
    self.slice = row.slice
    self.additional_properties = {}
    return self


def reflect_annotation_track(model: Any) -> AnnotationTrackMirror:
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
            model.annotation_ident,
            model.annotation_class_name,
            model.track,
            model.slice,
        )
    ):
        raise RefusedError
    return AnnotationTrackMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.annotation_ident,
        model.annotation_class_name,
        model.track,
        model.slice,
    )


QUICK = Quick(AnnotationTrackMirror, build_annotation_track, reflect_annotation_track)
