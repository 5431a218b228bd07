"""ImageInstanceCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_instance_list_item import (
    ImageInstanceListItemMirror,
    build_image_instance_list_item,
    reflect_image_instance_list_item,
)
from cytomine_api.models.image_instance_collection import ImageInstanceCollection
from cytomine_api.models.image_instance_list_item import ImageInstanceListItem


class ImageInstanceCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageInstanceListItemMirror]


REFLECT: Reflect = {ImageInstanceListItem: reflect_image_instance_list_item}


def build_image_instance_collection(row: Any) -> ImageInstanceCollection:
    """Return the model of a mirror."""
    self = new(ImageInstanceCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_image_instance_list_item(each))
    self.additional_properties = {}
    return self


def reflect_image_instance_collection(model: Any) -> ImageInstanceCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageInstanceCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ImageInstanceCollectionMirror, build_image_instance_collection, reflect_image_instance_collection
)
