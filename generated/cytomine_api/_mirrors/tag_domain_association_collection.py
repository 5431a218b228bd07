"""TagDomainAssociationCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.tag_domain_association import (
    TagDomainAssociationMirror,
    build_tag_domain_association,
    reflect_tag_domain_association,
)
from cytomine_api.models.tag_domain_association import TagDomainAssociation
from cytomine_api.models.tag_domain_association_collection import TagDomainAssociationCollection


class TagDomainAssociationCollectionMirror(
    Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}
):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[TagDomainAssociationMirror]


REFLECT: Reflect = {TagDomainAssociation: reflect_tag_domain_association}


def build_tag_domain_association_collection(row: Any) -> TagDomainAssociationCollection:
    """Return the model of a mirror."""
    self = new(TagDomainAssociationCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, build_tag_domain_association)
    self.additional_properties = {}
    return self


def reflect_tag_domain_association_collection(model: Any) -> TagDomainAssociationCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return TagDomainAssociationCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(
    TagDomainAssociationCollectionMirror,
    build_tag_domain_association_collection,
    reflect_tag_domain_association_collection,
)
