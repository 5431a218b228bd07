"""Tags on objects."""

from __future__ import annotations

from cytomine_sandbox.resource import INTEGER, Field, Resource
from cytomine_sandbox.verbs import Service


class TagDomainAssociation(Resource):
    """A tag on an object of any class."""

    name = "TagDomainAssociation"
    package = "be.cytomine.domain.meta"
    fields = (Field("tag", INTEGER), Field("domainIdent", INTEGER), Field("domainClassName"))
    statements = (
        "CREATE INDEX tag_domain_association_tag ON tag_domain_association(tag, domain_ident)",
        "CREATE INDEX tag_domain_association_domain ON tag_domain_association(domain_ident)",
    )


SERVICE = Service("metadata-tag-association", {}, (TagDomainAssociation(),))
