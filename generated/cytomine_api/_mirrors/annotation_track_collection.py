"""AnnotationTrackCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.annotation_track import (
    AnnotationTrackMirror,
    build_annotation_track,
    reflect_annotation_track,
)
from cytomine_api.models.annotation_track import AnnotationTrack
from cytomine_api.models.annotation_track_collection import AnnotationTrackCollection


class AnnotationTrackCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AnnotationTrackMirror]


REFLECT: Reflect = {AnnotationTrack: reflect_annotation_track}


def build_annotation_track_collection(row: Any) -> AnnotationTrackCollection:
    """Return the model of a mirror."""
    self = new(AnnotationTrackCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_annotation_track)
    self.additional_properties = {}
    return self


def reflect_annotation_track_collection(model: Any) -> AnnotationTrackCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AnnotationTrackCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AnnotationTrackCollectionMirror, build_annotation_track_collection, reflect_annotation_track_collection
)
