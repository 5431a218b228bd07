"""UserAnnotationLightCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.user_annotation_light import (
    UserAnnotationLightMirror,
    build_user_annotation_light,
    reflect_user_annotation_light,
)
from cytomine_api.models.user_annotation_light import UserAnnotationLight
from cytomine_api.models.user_annotation_light_collection import UserAnnotationLightCollection


class UserAnnotationLightCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[UserAnnotationLightMirror]


REFLECT: Reflect = {UserAnnotationLight: reflect_user_annotation_light}


def build_user_annotation_light_collection(row: Any) -> UserAnnotationLightCollection:
    """Return the model of a mirror."""
    self = new(UserAnnotationLightCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_user_annotation_light)
    self.additional_properties = {}
    return self


def reflect_user_annotation_light_collection(model: Any) -> UserAnnotationLightCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return UserAnnotationLightCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    UserAnnotationLightCollectionMirror,
    build_user_annotation_light_collection,
    reflect_user_annotation_light_collection,
)
