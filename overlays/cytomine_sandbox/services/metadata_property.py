"""Keys and values on objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.resource import INTEGER, Field, Resource
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from cytomine_sandbox.resource import Row
    from cytomine_sandbox.session import Session


class Property(Resource):
    """A key and its value on an object of any class."""

    name = "Property"
    package = "be.cytomine.domain.meta"
    fields = (
        Field("domainIdent", INTEGER),
        Field("domainClassName"),
        Field("key", required=True, max_length=255),
        Field("value", required=True),
    )
    statements = ("CREATE INDEX property_domain ON property(domain_ident)",)

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence."""
        del session
        verb = {"add": "added", "edit": "edited", "delete": "deleted"}[kind]
        return f"Property {row['key']} {verb} for {row['domain_class_name']}"


SERVICE = Service("metadata-property", {}, (Property(),))
