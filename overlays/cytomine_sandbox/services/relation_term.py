"""Relations between terms: the parent of a term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import AlreadyExistsError, BareError, NotFoundError, unknown_container
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import REFERENCE, Derived, Field, Resource
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class RelationTerm(Resource):
    """A relation of two terms."""

    name = "RelationTerm"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("relation", REFERENCE, "Relation", required=True),
        Field("term1", REFERENCE, "Term", required=True),
        Field("term2", REFERENCE, "Term", required=True),
    )
    derived = (
        Derived("firstName", "(SELECT n.name FROM term n WHERE n.id = t.term1)", shown=False),
        Derived("secondName", "(SELECT n.name FROM term n WHERE n.id = t.term2)", shown=False),
    )
    constraints = ("UNIQUE (relation, term1, term2)",)
    container = ("term1", "ontology")
    is_found_by_id = False

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not write in the ontologies of both terms; parent is the default."""
        term = session.resource("Term")
        for name in ("term1", "term2"):
            object_id = coercion.integer(body.get(name))
            row = session.find(term, object_id)
            if row is None:
                raise unknown_container(term.class_name, object_id)
            acl.require_on(session, term, row, Mask.WRITE, names_itself=True)
        relation = coercion.integer(body.get("relation"))
        return {**body, "relation": parent_relation(session) if relation is None else relation}

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a relation that is there."""
        super().validate(session, row, before)
        if _find(session, row["relation"], row["term1"], row["term2"]):
            raise AlreadyExistsError(
                f"RelationTerm with relation={row['relation']} and term1 {row['term1']} "
                f"and term2 {row['term2']} already exist!"
            )

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence, which says added for deletions too."""
        del session, kind
        return f"Relation parent between Term {row['first_name']} and Term {row['second_name']} is added"


RELATION_TERM = RelationTerm()


def parent_relation(session: Session) -> int:
    """Return the id of the relation of parents."""
    row = session.one("SELECT id FROM relation WHERE name = 'parent'") or {}
    return int(row["id"])


def _find(session: Session, relation: int, term1: int, term2: int) -> Row | None:
    rows = session.select(
        RELATION_TERM, "WHERE t.relation = ? AND t.term1 = ? AND t.term2 = ?", relation, term1, term2
    )
    return rows[0] if rows else None


def _of_parents(request: Request) -> int:
    return parent_relation(request.session)


def _of_path(request: Request) -> int:
    return request.id("idRelation")


def list_at_position(request: Request) -> dict[str, Any]:
    """Return the relations that have a term as their first or as their second."""
    position, term = request.id("i"), request.id()
    if position not in {1, 2}:
        raise NotFoundError(f"'i' must be 1 or 2. Current value is {position}")
    verbs.require_right(request, "Term", term, Mask.READ)
    return verbs.page_of(request, RELATION_TERM, f"WHERE t.term{position} = ? ORDER BY t.id", term)


def list_at_any_position(request: Request) -> dict[str, Any]:
    """Return the relations that have a term."""
    term = verbs.require_right(request, "Term", request.id(), Mask.READ)["id"]
    return verbs.page_of(request, RELATION_TERM, "WHERE ? IN (t.term1, t.term2) ORDER BY t.id", term)


def _show(relation_of: Callable[[Request], int]) -> Operation:
    """Return the operation that shows the relation of two terms."""

    def handle(request: Request) -> Reply:
        relation, *terms = (relation_of(request), request.id("idTerm1"), request.id("idTerm2"))
        verbs.require_row(request, "Relation", relation)
        for term in terms:
            verbs.require_right(request, "Term", term, Mask.READ)
        row = _find(request.session, relation, *terms)
        if row is None:
            shown = f"{{Term2={terms[1]}, Relation={relation}, Term={terms[0]}}}"
            raise BareError(404, f"Relation Term not found with filters : {shown}", labelled=True)
        return json_reply(RELATION_TERM.show(request.session, row))

    return Operation(handle)


def _delete(relation_of: Callable[[Request], int]) -> Operation:
    """Return the operation that deletes the relation of two terms."""

    def handle(request: Request) -> Reply:
        relation, term1, term2 = (relation_of(request), request.id("idTerm1"), request.id("idTerm2"))
        row = _find(request.session, relation, term1, term2)
        if row is None:
            shown = f"{{term2={term2}, term1={term1}, relation={relation}}}"
            raise NotFoundError(f"Relation-term not found {shown}")
        return command_reply(command.delete(request.session, RELATION_TERM, row["id"]), request.accept)

    return Operation(handle, Style.COMMAND, writes=True)


SERVICE = Service(
    "relation-term",
    {
        "list_relation_terms": verbs.collection(list_at_any_position),
        "list_relation_terms_by_position": verbs.collection(list_at_position),
        "create_relation_term": verbs.create(RELATION_TERM, bulk_too=False),
        "get_parent_relation_term": _show(_of_parents),
        "get_relation_term": _show(_of_path),
        "delete_parent_relation_term": _delete(_of_parents),
        "delete_relation_term": _delete(_of_path),
    },
    (RELATION_TERM,),
)
