"""AbstractSliceCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.abstract_slice import (
    AbstractSliceMirror,
    build_abstract_slice,
    reflect_abstract_slice,
)
from cytomine_api.models.abstract_slice import AbstractSlice
from cytomine_api.models.abstract_slice_collection import AbstractSliceCollection


class AbstractSliceCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[AbstractSliceMirror]


REFLECT: Reflect = {AbstractSlice: reflect_abstract_slice}


def build_abstract_slice_collection(row: Any) -> AbstractSliceCollection:
    """Return the model of a mirror."""
    self = new(AbstractSliceCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_abstract_slice)
    self.additional_properties = {}
    return self


def reflect_abstract_slice_collection(model: Any) -> AbstractSliceCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return AbstractSliceCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    AbstractSliceCollectionMirror, build_abstract_slice_collection, reflect_abstract_slice_collection
)
