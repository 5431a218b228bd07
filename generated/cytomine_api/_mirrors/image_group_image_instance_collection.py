"""ImageGroupImageInstanceCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_group_image_instance import (
    ImageGroupImageInstanceMirror,
    build_image_group_image_instance,
    reflect_image_group_image_instance,
)
from cytomine_api.models.image_group_image_instance import ImageGroupImageInstance
from cytomine_api.models.image_group_image_instance_collection import ImageGroupImageInstanceCollection


class ImageGroupImageInstanceCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageGroupImageInstanceMirror]


REFLECT: Reflect = {ImageGroupImageInstance: reflect_image_group_image_instance}


def build_image_group_image_instance_collection(row: Any) -> ImageGroupImageInstanceCollection:
    """Return the model of a mirror."""
    self = new(ImageGroupImageInstanceCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_image_group_image_instance)
    self.additional_properties = {}
    return self


def reflect_image_group_image_instance_collection(model: Any) -> ImageGroupImageInstanceCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageGroupImageInstanceCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ImageGroupImageInstanceCollectionMirror,
    build_image_group_image_instance_collection,
    reflect_image_group_image_instance_collection,
)
