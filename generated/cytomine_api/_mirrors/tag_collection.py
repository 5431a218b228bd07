"""TagCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.tag import TagMirror, build_tag, reflect_tag
from cytomine_api.models.tag import Tag
from cytomine_api.models.tag_collection import TagCollection


class TagCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[TagMirror]


REFLECT: Reflect = {Tag: reflect_tag}


def build_tag_collection(row: Any) -> TagCollection:
    """Return the model of a mirror."""
    self = new(TagCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_tag)
    self.additional_properties = {}
    return self


def reflect_tag_collection(model: Any) -> TagCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return TagCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(TagCollectionMirror, build_tag_collection, reflect_tag_collection)
