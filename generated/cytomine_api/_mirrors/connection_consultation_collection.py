"""ConnectionConsultationCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_consultation import (
    ImageConsultationMirror,
    build_image_consultation,
    reflect_image_consultation,
)
from cytomine_api.models.connection_consultation_collection import ConnectionConsultationCollection
from cytomine_api.models.image_consultation import ImageConsultation


class ConnectionConsultationCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageConsultationMirror]


REFLECT: Reflect = {ImageConsultation: reflect_image_consultation}


def build_connection_consultation_collection(row: Any) -> ConnectionConsultationCollection:
    """Return the model of a mirror."""
    self = new(ConnectionConsultationCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_image_consultation)
    self.additional_properties = {}
    return self


def reflect_connection_consultation_collection(model: Any) -> ConnectionConsultationCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ConnectionConsultationCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ConnectionConsultationCollectionMirror,
    build_connection_consultation_collection,
    reflect_connection_consultation_collection,
)
