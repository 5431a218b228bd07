"""A text on an object."""

from __future__ import annotations

from cytomine_sandbox.resource import INTEGER, Field, Resource
from cytomine_sandbox.verbs import Service


class Description(Resource):
    """The description of an object of any class."""

    name = "Description"
    package = "be.cytomine.domain.meta"
    fields = (Field("domainIdent", INTEGER), Field("domainClassName"), Field("data"))
    statements = ("CREATE UNIQUE INDEX description_domain ON description(domain_ident)",)


SERVICE = Service("metadata-description", {}, (Description(),))
