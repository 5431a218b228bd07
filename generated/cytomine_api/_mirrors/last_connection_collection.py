"""LastConnectionCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.last_connection import (
    LastConnectionMirror,
    build_last_connection,
    reflect_last_connection,
)
from cytomine_api.models.last_connection import LastConnection
from cytomine_api.models.last_connection_collection import LastConnectionCollection


class LastConnectionCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[LastConnectionMirror]


REFLECT: Reflect = {LastConnection: reflect_last_connection}


def build_last_connection_collection(row: Any) -> LastConnectionCollection:
    """Return the model of a mirror."""
    self = new(LastConnectionCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_last_connection)
    self.additional_properties = {}
    return self


def reflect_last_connection_collection(model: Any) -> LastConnectionCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return LastConnectionCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    LastConnectionCollectionMirror, build_last_connection_collection, reflect_last_connection_collection
)
