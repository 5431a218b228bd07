"""ConnectionTimeSlotCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.connection_time_slot import (
    ConnectionTimeSlotMirror,
    build_connection_time_slot,
    reflect_connection_time_slot,
)
from cytomine_api.models.connection_time_slot import ConnectionTimeSlot
from cytomine_api.models.connection_time_slot_collection import ConnectionTimeSlotCollection


class ConnectionTimeSlotCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ConnectionTimeSlotMirror]


REFLECT: Reflect = {ConnectionTimeSlot: reflect_connection_time_slot}


def build_connection_time_slot_collection(row: Any) -> ConnectionTimeSlotCollection:
    """Return the model of a mirror."""
    self = new(ConnectionTimeSlotCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_connection_time_slot)
    self.additional_properties = {}
    return self


def reflect_connection_time_slot_collection(model: Any) -> ConnectionTimeSlotCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ConnectionTimeSlotCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ConnectionTimeSlotCollectionMirror,
    build_connection_time_slot_collection,
    reflect_connection_time_slot_collection,
)
