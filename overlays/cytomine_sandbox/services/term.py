"""Terms of an ontology."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    ConstraintError,
    NotFoundError,
    PageError,
    WrongArgumentError,
    unknown_container,
)
from cytomine_sandbox.engine.resource import REFERENCE, Derived, Field, Messages, Resource
from cytomine_sandbox.engine.verbs import Service

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session


class Term(Resource):
    """A term, its name unique in its ontology."""

    name = "Term"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("name", required=True, not_blank=True, max_length=255),
        Field("comment", max_length=255),
        Field("ontology", REFERENCE, "Ontology", required=True),
        Field("color", required=True, max_length=255),
    )
    derived = (
        Derived("parent", "(SELECT min(p.term1) FROM relation_term p WHERE p.term2 = t.id)"),
        Derived("ontologyName", "(SELECT o.name FROM ontology o WHERE o.id = t.ontology)", shown=False),
    )
    statements = ("CREATE UNIQUE INDEX term_name ON term(ontology, name)",)
    messages = Messages.named("Term", " in ontology {ontology_name}", number="{id}")
    container = ("ontology",)
    role = "guest"
    is_unique = True

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a body without ontology, and a caller who may not write in it."""
        body = super().prepare(session, body)
        if body.get("ontology") is None:
            raise WrongArgumentError("Ontology is mandatory for term creation")
        ontology = session.resource("Ontology")
        object_id = coercion.integer(body["ontology"])
        if object_id is None or not session.exists("Ontology", object_id):
            raise unknown_container(ontology.class_name, object_id)
        acl.require(session, acl.Container(ontology.class_name, object_id), Mask.WRITE)
        return body

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a name that is taken, with an error on create and a page on update."""
        taken = session.one(
            "SELECT id FROM term WHERE ontology = ? AND name = ?", row["ontology"], row["name"]
        )
        if before is None and taken:
            raise AlreadyExistsError(f"Term {row['name']} already exist in this ontology!")
        if before and taken and taken["id"] != before["id"]:
            raise PageError(reason="the name is taken")
        super().validate(session, row, before)

    def callback(self, row: Row) -> Wire:
        """Return the ontology, as a number."""
        return {"ontologyID": row["ontology"]}

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its relations; a term that annotations have is refused."""
        links = session.count("annotation_term WHERE term = ?", row["id"])
        if links:
            raise ConstraintError(
                f"Term is still linked with {links} annotations created by user. Cannot delete term!"
            )
        reviewed = session.count("reviewed_annotation_term WHERE term = ?", row["id"])
        if reviewed:
            raise ConstraintError(
                f"Term is still linked with {reviewed} reviewed annotations. Cannot delete term!"
            )
        yield "RelationTerm", session.select("RelationTerm", "WHERE ? IN (t.term1, t.term2)", row["id"])


TERM = Term()


def list_terms(request: Request) -> dict[str, Any]:
    """Return all terms of the server, for administrators."""
    acl.require_role(request.session, "admin")
    return verbs.page_of(request, TERM, "ORDER BY t.id")


def list_terms_by_ontology(request: Request) -> dict[str, Any]:
    """Return the terms of an ontology."""
    object_id = request.id()
    ontology = request.session.resource("Ontology")
    ontology.check_read(request.session, verbs.require_row(request, ontology, object_id))
    return verbs.page_of(request, TERM, "WHERE t.ontology = ? ORDER BY t.id", object_id)


def list_terms_by_project(request: Request) -> dict[str, Any]:
    """Return the terms of the ontology of a project."""
    object_id = request.id()
    project = request.session.resource("Project")
    row = request.session.find(project, object_id)
    if row is None:
        raise NotFoundError(f"Ontology {object_id} not found")
    project.check_read(request.session, row)
    return verbs.page_of(request, TERM, "WHERE t.ontology = ? ORDER BY t.id", row["ontology"])


SERVICE = Service(
    "term",
    {
        "list_terms": verbs.collection(list_terms),
        "get_term": verbs.show(TERM),
        "create_term": verbs.create(TERM),
        "update_term": verbs.update(TERM),
        "delete_term": verbs.delete(TERM, numbers=("task",)),
        "list_terms_by_ontology": verbs.collection(list_terms_by_ontology),
        "list_terms_by_project": verbs.collection(list_terms_by_project),
    },
    (TERM,),
)
