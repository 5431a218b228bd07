"""Relations between terms, mainly parent and child."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.resource import INTEGER, REFERENCE, Derived, Field, Resource
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from cytomine_sandbox.resource import Row
    from cytomine_sandbox.session import Session


class RelationTerm(Resource):
    """A relation of two terms."""

    name = "RelationTerm"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("relation", INTEGER),
        Field("term1", REFERENCE, "Term", required=True),
        Field("term2", REFERENCE, "Term", required=True),
    )
    derived = (
        Derived("firstName", "(SELECT n.name FROM term n WHERE n.id = t.term1)", shown=False),
        Derived("secondName", "(SELECT n.name FROM term n WHERE n.id = t.term2)", shown=False),
    )
    container = ("term1", "ontology")

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence, which says added for deletions too."""
        del session, kind
        return f"Relation parent between Term {row['first_name']} and Term {row['second_name']} is added"


SERVICE = Service("relation-term", {}, (RelationTerm(),))
