"""ImageInstanceOfUserLightCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_instance_of_user_light import (
    ImageInstanceOfUserLightMirror,
    build_image_instance_of_user_light,
    reflect_image_instance_of_user_light,
)
from cytomine_api.models.image_instance_of_user_light import ImageInstanceOfUserLight
from cytomine_api.models.image_instance_of_user_light_collection import ImageInstanceOfUserLightCollection


class ImageInstanceOfUserLightCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageInstanceOfUserLightMirror]


REFLECT: Reflect = {ImageInstanceOfUserLight: reflect_image_instance_of_user_light}


def build_image_instance_of_user_light_collection(row: Any) -> ImageInstanceOfUserLightCollection:
    """Return the model of a mirror."""
    self = new(ImageInstanceOfUserLightCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_image_instance_of_user_light)
    self.additional_properties = {}
    return self


def reflect_image_instance_of_user_light_collection(model: Any) -> ImageInstanceOfUserLightCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageInstanceOfUserLightCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ImageInstanceOfUserLightCollectionMirror,
    build_image_instance_of_user_light_collection,
    reflect_image_instance_of_user_light_collection,
)
