"""RelationTermCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.relation_term import RelationTermMirror, build_relation_term, reflect_relation_term
from cytomine_api.models.relation_term import RelationTerm
from cytomine_api.models.relation_term_collection import RelationTermCollection


class RelationTermCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[RelationTermMirror]


REFLECT: Reflect = {RelationTerm: reflect_relation_term}


def build_relation_term_collection(row: Any) -> RelationTermCollection:
    """Return the model of a mirror."""
    self = new(RelationTermCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_relation_term)
    self.additional_properties = {}
    return self


def reflect_relation_term_collection(model: Any) -> RelationTermCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return RelationTermCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(RelationTermCollectionMirror, build_relation_term_collection, reflect_relation_term_collection)
