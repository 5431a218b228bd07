"""SliceInstanceCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.slice_instance import (
    SliceInstanceMirror,
    build_slice_instance,
    reflect_slice_instance,
)
from cytomine_api.models.slice_instance import SliceInstance
from cytomine_api.models.slice_instance_collection import SliceInstanceCollection


class SliceInstanceCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[SliceInstanceMirror]


REFLECT: Reflect = {SliceInstance: reflect_slice_instance}


def build_slice_instance_collection(row: Any) -> SliceInstanceCollection:
    """Return the model of a mirror."""
    self = new(SliceInstanceCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_slice_instance)
    self.additional_properties = {}
    return self


def reflect_slice_instance_collection(model: Any) -> SliceInstanceCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return SliceInstanceCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    SliceInstanceCollectionMirror, build_slice_instance_collection, reflect_slice_instance_collection
)
