"""TagDomainAssociation as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.tag_domain_association import TagDomainAssociation


class TagDomainAssociationMirror(
    Mirror,
    rename={
        "class_": "class",
        "domain_class_name": "domainClassName",
        "domain_ident": "domainIdent",
        "tag_name": "tagName",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    domain_class_name: str
    domain_ident: int
    tag: int
    tag_name: str


def build_tag_domain_association(row: Any) -> TagDomainAssociation:
    """Return the model of a mirror."""
    self = new(TagDomainAssociation)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.domain_class_name = row.domain_class_name
    self.domain_ident = row.domain_ident
    self.tag = row.tag
    self.tag_name = row.tag_name
    self.additional_properties = {}
    return self


def reflect_tag_domain_association(model: Any) -> TagDomainAssociationMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.domain_class_name,
            model.domain_ident,
            model.tag,
            model.tag_name,
        )
    ):
        raise RefusedError
    return TagDomainAssociationMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.domain_class_name,
        model.domain_ident,
        model.tag,
        model.tag_name,
    )


QUICK = Quick(TagDomainAssociationMirror, build_tag_domain_association, reflect_tag_domain_association)
