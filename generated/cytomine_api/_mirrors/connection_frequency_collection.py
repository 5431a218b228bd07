"""ConnectionFrequencyCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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
from cytomine_api.models.connection_frequency_collection import ConnectionFrequencyCollection
from cytomine_api.models.connection_time_slot import ConnectionTimeSlot


class ConnectionFrequencyCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ConnectionTimeSlotMirror]


REFLECT: Reflect = {ConnectionTimeSlot: reflect_connection_time_slot}


def build_connection_frequency_collection(row: Any) -> ConnectionFrequencyCollection:
    """Return the model of a mirror."""
    self = new(ConnectionFrequencyCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_connection_time_slot(each))
    self.additional_properties = {}
    return self


def reflect_connection_frequency_collection(model: Any) -> ConnectionFrequencyCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ConnectionFrequencyCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ConnectionFrequencyCollectionMirror,
    build_connection_frequency_collection,
    reflect_connection_frequency_collection,
)
