"""Links between annotations and terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox import coercion
from cytomine_sandbox.errors import AlreadyExistsError, NotFoundError, WrongArgumentError
from cytomine_sandbox.resource import REFERENCE, TEXT, Derived, Field, Messages, Resource
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from cytomine_sandbox.resource import Body, Row
    from cytomine_sandbox.session import Session


class AnnotationTerm(Resource):
    """A term that a user gave to an annotation."""

    name = "AnnotationTerm"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("userannotation", REFERENCE, "UserAnnotation", required=True),
        Field("term", REFERENCE, "Term", required=True),
        Field("user", REFERENCE, "User"),
    )
    derived = (
        Derived("termName", "(SELECT n.name FROM term n WHERE n.id = t.term)", TEXT, shown=False),
        Derived(
            "project", "(SELECT a.project FROM user_annotation a WHERE a.id = t.userannotation)", shown=False
        ),
    )
    statements = ("CREATE UNIQUE INDEX annotation_term_link ON annotation_term(userannotation, term, user)",)
    messages = Messages(
        "Term {term_name} is added to annotation {userannotation}",
        "Term {term_name} is edited of annotation {userannotation}",
        "Term {term_name} is deleted from annotation {userannotation}",
    )
    container = ("userannotation", "project")
    role = "guest"

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; the caller gives the term unless the body names another user."""
        row = super().build(session, body, before)
        return row | {"user": row["user"] or session.user.id}

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a term of another ontology, and a link that is there."""
        term = session.one(
            """SELECT m.name, o.name AS ontology, o.id = p.ontology AS fits
               FROM term m JOIN ontology o ON o.id = m.ontology, user_annotation a
               JOIN project p ON p.id = a.project WHERE m.id = ? AND a.id = ?""",
            row["term"],
            row["userannotation"],
        )
        if term is None or not term["fits"]:
            known = term or {"name": "null", "ontology": "null"}
            raise WrongArgumentError(
                f"Term {known['name']} from ontology {known['ontology']} is not in ontology from the "
                "annotation project"
            )
        if session.one(
            "SELECT 1 AS found FROM annotation_term WHERE userannotation = ? AND term = ? AND user = ?",
            row["userannotation"],
            row["term"],
            row["user"],
        ):
            raise AlreadyExistsError(
                f"AnnotationTerm with annotation={row['userannotation']} and term {row['term']} and user "
                f"{session.full_name(row['user'])} already exist!"
            )
        super().validate(session, row, before)


def asked_terms(body: Body) -> list[int]:
    """Return the terms that the body of a new annotation names, in order."""
    return [*(coercion.id_list(body.get("term")) or ()), *(coercion.id_list(body.get("terms")) or ())]


def require_term(session: Session, term: int) -> None:
    """Refuse a term that is not there, as the create of an annotation does.

    Raises:
        NotFoundError: There is none.
    """
    if not session.exists("Term", term):
        raise NotFoundError("Term null not found")


SERVICE = Service("annotation-term", {}, (AnnotationTerm(),))
