"""Kinds of relation between terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine.resource import Field, Resource
from cytomine_sandbox.engine.verbs import ABSENT, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.session import Session

_KINDS: Final = {"synonyme": 53, "parent": 54}


class Relation(Resource):
    """A kind of relation; a server has two, and uses the one of parents."""

    name = "Relation"
    package = "be.cytomine.domain.ontology"
    fields = (Field("name"),)
    statements = ("CREATE UNIQUE INDEX relation_name ON relation(name)",)

    def seed(self, session: Session) -> None:
        """Make the two kinds."""
        for name, relation in _KINDS.items():
            row = {"id": relation, "name": name, "created": session.now, "updated": session.now}
            session.insert(self.table, row)


SERVICE = Service("relation", {"list_relations": ABSENT, "get_relation": ABSENT}, (Relation(),))
