"""ImageInstanceOfUserCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.image_instance_of_user import (
    ImageInstanceOfUserMirror,
    build_image_instance_of_user,
    reflect_image_instance_of_user,
)
from cytomine_api.models.image_instance_of_user import ImageInstanceOfUser
from cytomine_api.models.image_instance_of_user_collection import ImageInstanceOfUserCollection


class ImageInstanceOfUserCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[ImageInstanceOfUserMirror]


REFLECT: Reflect = {ImageInstanceOfUser: reflect_image_instance_of_user}


def build_image_instance_of_user_collection(row: Any) -> ImageInstanceOfUserCollection:
    """Return the model of a mirror."""
    self = new(ImageInstanceOfUserCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_image_instance_of_user)
    self.additional_properties = {}
    return self


def reflect_image_instance_of_user_collection(model: Any) -> ImageInstanceOfUserCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return ImageInstanceOfUserCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    ImageInstanceOfUserCollectionMirror,
    build_image_instance_of_user_collection,
    reflect_image_instance_of_user_collection,
)
