"""RawMetadataCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.raw_metadata import RawMetadataMirror, build_raw_metadata, reflect_raw_metadata
from cytomine_api.models.raw_metadata import RawMetadata
from cytomine_api.models.raw_metadata_collection import RawMetadataCollection


class RawMetadataCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[RawMetadataMirror]


REFLECT: Reflect = {RawMetadata: reflect_raw_metadata}


def build_raw_metadata_collection(row: Any) -> RawMetadataCollection:
    """Return the model of a mirror."""
    self = new(RawMetadataCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_raw_metadata)
    self.additional_properties = {}
    return self


def reflect_raw_metadata_collection(model: Any) -> RawMetadataCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return RawMetadataCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    RawMetadataCollectionMirror, build_raw_metadata_collection, reflect_raw_metadata_collection, is_open=True
)
