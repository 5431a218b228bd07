"""Annotations that a reviewer accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.annotations import geometry, reviewing
from cytomine_sandbox.annotations.any_kind import find_annotation
from cytomine_sandbox.annotations.counts import count_by_project
from cytomine_sandbox.annotations.drawn import DrawnAnnotation, shape_columns, triggers
from cytomine_sandbox.annotations.geometry import Shape
from cytomine_sandbox.annotations.listing import list_reviewed_of_all_projects
from cytomine_sandbox.annotations.report import download_reviewed_annotation_report
from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    ConstraintError,
    PageError,
    WrongArgumentError,
    forbidden_other_user,
)
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import ID_LIST, INTEGER, REFERENCE, Derived, Field, Write
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_UNLINK: Final = "DELETE FROM reviewed_annotation_term WHERE annotation = OLD.id;"
_LINK: Final = (
    "INSERT INTO reviewed_annotation_term (annotation, term) "
    "SELECT NEW.id, value FROM json_each('[' || NEW.terms || ']');"
)
_RELINK: Final = f"BEGIN {_UNLINK} {_LINK} END"


class ReviewedAnnotation(DrawnAnnotation):
    """A shape and terms that were accepted, one for each annotation at most."""

    name = "ReviewedAnnotation"
    fields = (
        *DrawnAnnotation.place,
        *DrawnAnnotation.outline,
        Field("parentIdent", INTEGER, write=Write.NEVER),
        Field("parentClassName", write=Write.NEVER),
        Field("status", INTEGER, default=0),
        Field("reviewUser", REFERENCE, "User", required=True),
        Field("terms", ID_LIST, write=Write.NEVER, shown=False),
    )
    derived = (Derived("ownTerms", "t.terms", ID_LIST, shown=False), *DrawnAnnotation.image_facts)
    statements = (
        *triggers("reviewed_annotation", "reviewed_annotations", added_for="review_user"),
        "CREATE UNIQUE INDEX reviewed_annotation_parent ON reviewed_annotation(parent_ident)",
        """CREATE TABLE reviewed_annotation_term (
            annotation INTEGER NOT NULL REFERENCES reviewed_annotation(id) ON DELETE CASCADE,
            term INTEGER NOT NULL REFERENCES term(id), PRIMARY KEY (annotation, term)) WITHOUT ROWID""",
        "CREATE INDEX reviewed_annotation_term_term ON reviewed_annotation_term(term)",
        f"CREATE TRIGGER reviewed_annotation_link AFTER INSERT ON reviewed_annotation BEGIN {_LINK} END",
        f"CREATE TRIGGER reviewed_annotation_relink AFTER UPDATE OF terms ON reviewed_annotation {_RELINK}",
    )
    owner = "review_user"

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a project that is unknown, not the caller's, or read-only."""
        body = super().prepare(session, body)
        object_id = coercion.integer(body.get("project"))
        acl.require_known(session, "Project", object_id, Mask.READ)
        editing.require_not_read_only(session, session.find("Project", object_id) or {})
        return body

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse everybody but the reviewer."""
        del body
        self.check_delete(session, row)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse everybody but the reviewer."""
        acl.require_role(session, "user")
        if not session.user.is_admin_now and session.user.id != row["review_user"]:
            raise forbidden_other_user()

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; the project is that of the image, and an unknown parent is not taken."""
        row = super().build(session, body, before)
        image = session.find("ImageInstance", row["image"]) or {}
        terms = coercion.id_list(body.get("terms"))
        if terms is None:
            raise WrongArgumentError("Term list was not found")
        for term in terms:
            _refuse_foreign(session, term, image["project"])
        shape = Shape(_read_outline(body), coercion.number(body.get("geometryCompression")) or 0.0)
        parent = body.get("annotation") if body.get("parentIdent") is None else body["parentIdent"]
        found = find_annotation(session, coercion.integer(parent))
        if found:
            kind, annotation = found
            row |= {"parent_ident": annotation["id"], "parent_class_name": kind.class_name}
        return (
            row
            | shape_columns(shape)
            | {"project": image["project"], "terms": ID_LIST.read(list(dict.fromkeys(terms)))}
        )

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse no parent, and one that has a review: with an error on create, a page on update."""
        parent, own = row["parent_ident"], 0 if before is None else before["id"]
        if parent is None:
            raise ConstraintError('Cannot persists object:null value in column "parent_ident"')
        if session.count("reviewed_annotation WHERE parent_ident = ? AND id <> ?", parent, own):
            if before is None:
                raise AlreadyExistsError(f"Annotation {parent} has already been reviewed")
            raise PageError(reason="the parent has a review")
        super().validate(session, row, before)

    def terms(self, session: Session, row: Row) -> list[int]:
        """Return its terms, none where it is being deleted."""
        del session
        return sorted(ID_LIST.show(row["own_terms"]) or ())

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Take its terms away, so that the reply to a deletion shows none."""
        del session
        row["own_terms"] = None
        return iter(())

    def addresses(self, server: str, row: Row) -> Wire:
        """Return where its pictures are; the server leaves a slash out of one of them."""
        wire = super().addresses(server, row)
        return wire | {"smallCropURL": wire["smallCropURL"].replace(f"{server}/", server, 1)}

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence, which ends in a mark that the server does not fill."""
        caller = session.full_name(session.user.id)
        place = f"in {row['original_filename']} on layer {{2}}"
        if kind == "add":
            return f"{caller} reviewed an annotation {place}"
        return f"Annotation {caller} review {'edited' if kind == 'edit' else 'deleted'} {place}"

    def show(self, session: Session, row: Row) -> Wire:
        """Return a reviewed annotation with its terms under both names."""
        wire = super().show(session, row)
        return wire | {"terms": wire["term"], "nbComments": 0, "reviewed": True}


def _refuse_foreign(session: Session, term: int, project: int) -> None:
    row = session.find("Term", term)
    ontology = (session.find("Project", project) or {}).get("ontology")
    if row is None or row["ontology"] != ontology:
        shown = "null" if row is None else f"Term{{id={row['id']}, name='{row['name']}'}}"
        raise WrongArgumentError(f"Term {shown} is null or is not in ontology from the annotation project")


def _read_outline(body: Body) -> Any:
    text = body.get("location")
    if text is None:
        raise PageError(reason="a reviewed annotation without shape")
    return geometry.read_wkt(coercion.java_text(text))


REVIEWED_ANNOTATION = ReviewedAnnotation()


def count_by_user(request: Request) -> Reply:
    """Return how many annotations of the caller, whoever the path names, were reviewed."""
    request.id("id", "idUser")
    caller = request.session.user.id
    return json_reply({"total": request.session.count("reviewed_annotation WHERE user = ?", caller)})


def list_stats(request: Request) -> dict[str, Any]:
    """Return how many annotations each author has on an image, and how many of these were reviewed."""
    image = verbs.require_right(request, "ImageInstance", request.id("id", "image"), Mask.READ)
    rows = request.session.all(
        'SELECT a.user, count(*) AS "all", count(r.id) AS reviewed FROM user_annotation a '
        "LEFT JOIN reviewed_annotation r ON r.parent_ident = a.id WHERE a.image = ? GROUP BY a.user",
        image["id"],
    )
    return slice_list(request, rows)


SERVICE = Service(
    "reviewed-annotation",
    {
        "list_reviewed_annotations": Operation(list_reviewed_of_all_projects),
        "get_reviewed_annotation": verbs.show(REVIEWED_ANNOTATION),
        "create_reviewed_annotation": verbs.create(REVIEWED_ANNOTATION),
        "update_reviewed_annotation": verbs.update(REVIEWED_ANNOTATION),
        "delete_reviewed_annotation": verbs.delete(REVIEWED_ANNOTATION),
        "count_reviewed_annotations_by_user": Operation(count_by_user),
        "count_reviewed_annotations_by_project": Operation(count_by_project("reviewed_annotation")),
        "list_reviewed_annotation_stats": verbs.collection(list_stats),
        "download_reviewed_annotation_report": Operation(download_reviewed_annotation_report),
        "start_image_review": Operation(reviewing.start, writes=True),
        "start_image_review_by_put": Operation(reviewing.start, writes=True),
        "stop_image_review": Operation(reviewing.stop, writes=True),
        "review_annotation": Operation(reviewing.accept, writes=True),
        "review_annotation_by_get": Operation(reviewing.accept, writes=True),
        "review_annotation_by_put": Operation(reviewing.accept, writes=True),
        "unreview_annotation": Operation(reviewing.reject, writes=True),
        "review_image_layers": Operation(reviewing.accept_layers, writes=True),
        "review_image_layers_by_put": Operation(reviewing.accept_layers, writes=True),
        "unreview_image_layers": Operation(reviewing.reject_layers, writes=True),
    },
    (REVIEWED_ANNOTATION,),
)
