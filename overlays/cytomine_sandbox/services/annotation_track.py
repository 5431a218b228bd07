"""Links between annotations and tracks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.annotations.any_kind import find_annotation, named_annotation, require_annotation
from cytomine_sandbox.engine import acl, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import AlreadyExistsError, BareError, NotFoundError
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import (
    INTEGER,
    REFERENCE,
    TEXT,
    Derived,
    Field,
    Messages,
    Resource,
    Write,
)
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class AnnotationTrack(Resource):
    """The place of an annotation in a track, which has one at most on each slice."""

    name = "AnnotationTrack"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("annotationIdent", INTEGER, write=Write.CREATE),
        Field("annotationClassName", write=Write.NEVER),
        Field("track", REFERENCE, "Track", write=Write.CREATE, not_null=True),
        Field("slice", REFERENCE, "SliceInstance", write=Write.NEVER),
    )
    derived = (Derived("trackName", "(SELECT n.name FROM track n WHERE n.id = t.track)", TEXT, shown=False),)
    statements = (
        "CREATE INDEX annotation_track_annotation ON annotation_track(annotation_ident)",
        "CREATE UNIQUE INDEX annotation_track_place ON annotation_track(track, slice)",
    )
    messages = Messages(
        "Annotation {annotation_ident} added to track {track_name}",
        "Annotation {annotation_ident} edited in track {track_name}",
        "Annotation {annotation_ident} deleted from track {track_name}",
    )
    container = ("slice", "project")

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse an unknown annotation, and what the editing mode does not allow on it."""
        kind, annotation = named_annotation(session, body)
        acl.require_on(session, kind, annotation, Mask.READ)
        editing.require_editable_in(session, annotation["project"], annotation[kind.owner])
        return super().prepare(session, body)

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; class and slice are those of the annotation."""
        kind, annotation = named_annotation(session, body)
        return super().build(session, body, before) | {
            "annotation_class_name": kind.class_name,
            "slice": annotation["slice"],
        }

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a second annotation on a slice."""
        super().validate(session, row, before)
        track, place = row["track"], row["slice"]
        if session.count("annotation_track WHERE track = ? AND slice = ?", track, place):
            name = (session.find("Track", track) or {}).get("name")
            raise AlreadyExistsError(f"AnnotationTrack already exists for slice {place} and track {name}")

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse what the editing mode does not allow on the annotation."""
        found = find_annotation(session, row["annotation_ident"])
        if found:
            kind, annotation = found
            editing.require_editable_in(session, annotation["project"], annotation[kind.owner])
        acl.require_role(session, "user")


ANNOTATION_TRACK = AnnotationTrack()


def _find_link(session: Session, annotation: int, track: int) -> Row | None:
    return next(
        iter(
            session.select(
                ANNOTATION_TRACK, "WHERE (t.annotation_ident, t.track) = (?, ?)", annotation, track
            )
        ),
        None,
    )


def list_annotation_tracks_by_track(request: Request) -> dict[str, Any]:
    """Return the links of a track."""
    track = verbs.require_right(request, "Track", request.id(), Mask.READ)
    return verbs.page_of(request, ANNOTATION_TRACK, "WHERE t.track = ? ORDER BY t.id", track["id"])


def list_annotation_tracks_by_annotation(request: Request) -> dict[str, Any]:
    """Return the links of an annotation."""
    kind, annotation = require_annotation(request.session, request.id())
    kind.check_read(request.session, annotation)
    tail = "WHERE t.annotation_ident = ? ORDER BY t.id"
    return verbs.page_of(request, ANNOTATION_TRACK, tail, annotation["id"])


def show_annotation_track(request: Request) -> Reply:
    """Return the link of an annotation to a track."""
    session = request.session
    kind, annotation = require_annotation(session, request.id("annotation"))
    track = verbs.require_row(request, "Track", request.id("track"))
    kind.check_read(session, annotation)
    link = _find_link(session, annotation["id"], track["id"])
    if link is None:
        named = f"{{annotation={annotation['id']}, track={track['id']}}}"
        raise BareError(404, f"AnnotationTrack not found with filters : {named}", labelled=True)
    return json_reply(ANNOTATION_TRACK.show(session, link))


def delete_annotation_track(request: Request) -> Reply:
    """Return the reply to the deletion of the link of an annotation to a track."""
    annotation, track = request.id("annotation"), request.id("track")
    link = _find_link(request.session, annotation, track)
    if link is None:
        named = f"{{annotationIdent={annotation}, track={track}}}"
        raise NotFoundError(f"class {ANNOTATION_TRACK.class_name} {named} not found")
    return command_reply(command.delete(request.session, ANNOTATION_TRACK, link["id"]), request.accept)


SERVICE = Service(
    "annotation-track",
    {
        "list_annotation_tracks_by_track": verbs.collection(list_annotation_tracks_by_track),
        "list_annotation_tracks_by_annotation": verbs.collection(list_annotation_tracks_by_annotation),
        "get_annotation_track": Operation(show_annotation_track),
        "create_annotation_track": verbs.create(ANNOTATION_TRACK),
        "delete_annotation_track": Operation(delete_annotation_track, Style.COMMAND, writes=True),
    },
    (ANNOTATION_TRACK,),
)
