"""TrackCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.track import TrackMirror, build_track, reflect_track
from cytomine_api.models.track import Track
from cytomine_api.models.track_collection import TrackCollection


class TrackCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[TrackMirror]


REFLECT: Reflect = {Track: reflect_track}


def build_track_collection(row: Any) -> TrackCollection:
    """Return the model of a mirror."""
    self = new(TrackCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_track)
    self.additional_properties = {}
    return self


def reflect_track_collection(model: Any) -> TrackCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return TrackCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(TrackCollectionMirror, build_track_collection, reflect_track_collection)
