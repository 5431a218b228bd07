"""Links between annotations and terms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.annotations.any_kind import require_annotation
from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    NotFoundError,
    PageError,
    WrongArgumentError,
    shown_as_messages,
    unknown_container,
)
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import REFERENCE, TEXT, Derived, Field, Messages, Resource
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session


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
        Derived("project", "a.project", shown=False),
        Derived("author", "a.user", shown=False),
    )
    joins = "JOIN user_annotation a ON a.id = t.userannotation"
    statements = ("CREATE UNIQUE INDEX annotation_term_link ON annotation_term(userannotation, term, user)",)
    messages = Messages(
        "Term {term_name} is added to annotation {userannotation}",
        "Term {term_name} is edited of annotation {userannotation}",
        "Term {term_name} is deleted from annotation {userannotation}",
    )
    container = ("userannotation", "project")
    is_found_by_id = False
    role = "guest"

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse an annotation that is unknown, and what the editing mode does not allow."""
        body = super().prepare(session, body)
        annotation = _named_annotation(session, body)
        kind = session.resource("UserAnnotation")
        if annotation is None:
            raise unknown_container(kind.class_name, coercion.integer(body.get("userannotation")))
        acl.require_on(session, kind, annotation, Mask.READ, names_itself=True)
        editing.require_editable_in(session, annotation["project"], annotation["user"])
        return body

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; the caller gives the term unless the body names another user."""
        user = coercion.integer(body.get("user"))
        if user is None or not session.exists("User", user):
            user = session.user.id
        return super().build(session, {**body, "user": user}, before)

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
        if _find_link(session, row["userannotation"], row["term"], row["user"]):
            raise AlreadyExistsError(
                f"AnnotationTerm with annotation={row['userannotation']} and term {row['term']} and user "
                f"{session.full_name(row['user'])} already exist!"
            )
        super().validate(session, row, before)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the annotation, and what the editing mode does not allow."""
        acl.require_role(session, "guest")
        annotation = session.find("UserAnnotation", row["userannotation"]) or {}
        kind = session.resource("UserAnnotation")
        acl.require_on(session, kind, annotation, Mask.READ, names_itself=True)
        editing.require_editable_in(session, row["project"], row["author"])


ANNOTATION_TERM = AnnotationTerm()


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


def _named_annotation(session: Session, body: Body) -> Row | None:
    """Return the annotation that a body names, None for one that is not of a user.

    Raises:
        PageError: The body names none.
        NotFoundError: It names one that is not there.
    """
    ident, own = (coercion.integer(body.get(name)) for name in ("annotationIdent", "userannotation"))
    if ident is None and own is None:
        raise PageError(reason="the body names no annotation")
    try:
        require_annotation(session, (own if ident is None else ident) or 0)
    except NotFoundError as error:
        shown = ["null" if value is None else value for value in (ident, own)]
        text = f"Annotation annotationIdent={shown[0]}-userannotation={shown[1]} not found"
        raise NotFoundError(text) from error
    return session.find("UserAnnotation", own)


def _find_link(session: Session, annotation: int, term: int, user: int | None = None) -> Row | None:
    """Return the first link of an annotation to a term, of any user when none is named."""
    rows = session.select(
        ANNOTATION_TERM,
        # The plus keeps the database from walking through all links to the term.
        "WHERE t.userannotation = ? AND +t.term = ? AND (? IS NULL OR t.user = ?) ORDER BY t.id",
        annotation,
        term,
        user,
        user,
    )
    return next(iter(rows), None)


def list_annotation_terms(request: Request) -> dict[str, Any]:
    """Return the links of an annotation, or the terms of a reviewed one."""
    session = request.session
    annotation, user = request.id("annotation", "idAnnotation"), request.number("idUser")
    kind, row = require_annotation(session, annotation)
    if user is not None:
        verbs.require_row(request, "User", user)
    kind.check_read(session, row)
    if kind.name == "UserAnnotation":
        return verbs.page_of(
            request,
            ANNOTATION_TERM,
            "WHERE t.userannotation = ? AND (? IS NULL OR t.user = ?) ORDER BY t.id",
            annotation,
            user,
            user,
        )
    if user is not None:
        raise PageError(reason="terms of a reviewed annotation by user")
    image = session.find("ImageInstance", row["image"]) or {}
    terms = [{"term": term, "user": image.get("review_user")} for term in kind.terms(session, row)]
    return slice_list(request, terms)


def list_annotation_terms_of_others(request: Request) -> dict[str, Any]:
    """Return the links of a user annotation that a user did not make."""
    annotation, user = request.id("annotation", "idAnnotation"), request.id("user", "idNotUser")
    row = verbs.require_row(request, "UserAnnotation", annotation)
    verbs.require_row(request, "User", user)
    request.session.resource("UserAnnotation").check_read(request.session, row)
    tail = "WHERE t.userannotation = ? AND t.user <> ? ORDER BY t.id"
    return verbs.page_of(request, ANNOTATION_TERM, tail, annotation, user)


def show_annotation_term(request: Request) -> Reply:
    """Return the link of an annotation to a term: that of a user, or the first."""
    session = request.session
    kind, annotation = require_annotation(session, request.id("annotation", "idAnnotation"))
    term = verbs.require_row(request, "Term", request.id("term", "idTerm"))
    user = request.id("user", "idUser") if "user" in request.variables else None
    if user is not None:
        verbs.require_row(request, "User", user)
    session.resource("Term").check_read(session, term)
    kind.check_read(session, annotation)
    link = _find_link(session, annotation["id"], term["id"], user)
    if link is None:
        shown = f"{kind.name}{{id={annotation['id']}}}-Term{{id={term['id']}, name='{term['name']}'}}"
        raise NotFoundError(f"AnnotationTerm {shown}-{'null' if user is None else user} not found")
    return json_reply(ANNOTATION_TERM.show(session, link))


def create_annotation_term(request: Request) -> Reply:
    """Return the reply to a new link; only the body counts."""
    reply = command.create(request.session, ANNOTATION_TERM, request.json_object())
    return command_reply(reply, request.accept)


def delete_annotation_term(request: Request) -> Reply:
    """Return the reply to the deletion of the link of a user, by default the caller.

    Raises:
        NotFoundError: Annotation, term or link is not there; the first two are shown as messages.
        ForbiddenError: The caller may not read the annotation, shown as a message, or not change it.
    """
    session = request.session
    annotation, term = request.id("annotation", "idAnnotation"), request.id("term", "idTerm")
    user = request.id("user", "idUser") if "user" in request.variables else session.user.id
    if not session.exists("User", user):
        user = session.user.id
    with shown_as_messages():
        row = session.find("UserAnnotation", annotation)
        if row is None:
            raise NotFoundError(f"Annotation {annotation} not found")
        found = verbs.require_row(request, "Term", term)
        session.resource("UserAnnotation").check_read(session, row)
        session.resource("Term").check_read(session, found)
    link = _find_link(session, annotation, term, user)
    if link is None:
        named = f"{{term={term}, userannotation={annotation}, user={user}}}"
        raise NotFoundError(f"Annotation-term not found {named}")
    return command_reply(command.delete(session, ANNOTATION_TERM, link["id"]), request.accept)


def replace_annotation_terms(request: Request) -> Reply:
    """Return the reply to a link that takes the place of those of the caller, or of everybody."""
    session = request.session
    annotation, term = request.id("annotation", "idAnnotation"), request.id("term", "idTerm")
    for_all = request.flag("clearForAll")
    kind, row = require_annotation(session, annotation)
    if kind.name != "UserAnnotation":
        kind.check_update(session, row, {})
        require_term(session, term)
        session.run(f"UPDATE {kind.table} SET terms = ? WHERE id = ?", str(term), annotation)  # noqa: S608
        return command_reply(None, request.accept)
    kind.check_read(session, row)
    require_term(session, term)
    acl.require_role(session, "guest")
    tail = "WHERE t.userannotation = ? AND (? OR t.user = ?) ORDER BY t.id"
    for link in session.select(ANNOTATION_TERM, tail, annotation, for_all, session.user.id):
        ANNOTATION_TERM.check_delete(session, link)
        command.remove(session, ANNOTATION_TERM, link)
    added = command.add(session, ANNOTATION_TERM, {"userannotation": annotation, "term": term})
    reply: Wire = command.envelope(session, ANNOTATION_TERM, added)
    return command_reply(reply, request.accept)


SERVICE = Service(
    "annotation-term",
    {
        "list_annotation_terms": verbs.collection(list_annotation_terms),
        "list_annotation_terms_of_others": verbs.collection(list_annotation_terms_of_others),
        "get_annotation_term": Operation(show_annotation_term),
        "get_annotation_term_of_user": Operation(show_annotation_term),
        "create_annotation_term": Operation(create_annotation_term, writes=True, takes_json_only=True),
        "delete_annotation_term": Operation(delete_annotation_term, Style.COMMAND, writes=True),
        "delete_annotation_term_of_user": Operation(delete_annotation_term, Style.COMMAND, writes=True),
        "replace_annotation_terms": Operation(replace_annotation_terms, writes=True),
    },
    (ANNOTATION_TERM,),
)
