"""TagDomainAssociationCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.tag_domain_association_create import TagDomainAssociationCreate


class TagDomainAssociationCreateMirror(
    Mirror, rename={"domain_class_name": "domainClassName", "domain_ident": "domainIdent"}
):
    """What is exactly as the document says, and nothing else."""

    domain_class_name: str
    domain_ident: int
    tag: int


def build_tag_domain_association_create(row: Any) -> TagDomainAssociationCreate:
    """Return the model of a mirror."""
    self = new(TagDomainAssociationCreate)
    self.domain_class_name = row.domain_class_name
    self.domain_ident = row.domain_ident
    self.tag = row.tag
    self.additional_properties = {}
    return self


def reflect_tag_domain_association_create(model: Any) -> TagDomainAssociationCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.domain_class_name, model.domain_ident, model.tag)):
        raise RefusedError
    return TagDomainAssociationCreateMirror(model.domain_class_name, model.domain_ident, model.tag)


QUICK = Quick(
    TagDomainAssociationCreateMirror,
    build_tag_domain_association_create,
    reflect_tag_domain_association_create,
)
