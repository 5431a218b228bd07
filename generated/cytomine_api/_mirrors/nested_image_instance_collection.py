"""NestedImageInstanceCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.nested_image_instance import (
    NestedImageInstanceMirror,
    build_nested_image_instance,
    reflect_nested_image_instance,
)
from cytomine_api.models.nested_image_instance import NestedImageInstance
from cytomine_api.models.nested_image_instance_collection import NestedImageInstanceCollection


class NestedImageInstanceCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[NestedImageInstanceMirror]


REFLECT: Reflect = {NestedImageInstance: reflect_nested_image_instance}


def build_nested_image_instance_collection(row: Any) -> NestedImageInstanceCollection:
    """Return the model of a mirror."""
    self = new(NestedImageInstanceCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_nested_image_instance)
    self.additional_properties = {}
    return self


def reflect_nested_image_instance_collection(model: Any) -> NestedImageInstanceCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return NestedImageInstanceCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    NestedImageInstanceCollectionMirror,
    build_nested_image_instance_collection,
    reflect_nested_image_instance_collection,
)
