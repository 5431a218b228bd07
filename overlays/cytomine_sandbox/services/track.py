"""Tracks: objects followed through the slices of an image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import AlreadyExistsError, ConstraintError, NotFoundError, PageError
from cytomine_sandbox.engine.resource import REFERENCE, Field, Messages, Resource, Write
from cytomine_sandbox.engine.verbs import Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class Track(Resource):
    """A track, its name unique in its image."""

    name = "Track"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("name", not_blank=True, max_length=255),
        Field("color", max_length=255),
        Field("image", REFERENCE, "ImageInstance", required=True),
        Field("project", REFERENCE, "Project", write=Write.NEVER),
    )
    statements = ("CREATE UNIQUE INDEX track_name ON track(image, name)",)
    messages = Messages.named("Track", number="{id}")
    container = ("project",)
    is_unique = True

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse an unknown image, and what the editing mode does not allow there."""
        image = _find_image(session, body)
        acl.require_on(session, session.resource("ImageInstance"), image, Mask.READ)
        editing.require_editable_in(session, image["project"], image["user"])
        return super().prepare(session, body)

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse what the editing mode does not allow, and an unknown image."""
        self.check_delete(session, row)
        image = _find_image(session, body)
        acl.require_on(session, session.resource("ImageInstance"), image, Mask.READ)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse what the editing mode does not allow."""
        image = session.find("ImageInstance", row["image"]) or {}
        editing.require_editable_in(session, row["project"], image["user"])
        acl.require_role(session, "user")

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; the project is that of the image."""
        row = super().build(session, body, before)
        return row | {"project": _find_image(session, body)["project"]}

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a name that is missing or taken, and no colour; on update a page, but for no name."""
        own = 0 if before is None else before["id"]
        taken = session.one(
            "SELECT id FROM track WHERE image = ? AND name = ? AND id <> ?", row["image"], row["name"], own
        )
        if before is None and taken:
            raise AlreadyExistsError(f"Track {row['name']} already exist in this image!")
        if before and row["name"] is None:
            raise ConstraintError("name must be set! value=null")
        super().validate(session, row, before)
        if before and (taken or row["color"] is None):
            raise PageError(reason="the name is taken, or there is no colour")
        if row["color"] is None:
            raise ConstraintError('Cannot persists object: null value in column "color" of track')

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its links; the annotations stay."""
        links = session.select("AnnotationTrack", "WHERE t.track = ? ORDER BY t.id", row["id"])
        yield "AnnotationTrack", links


def _find_image(session: Session, body: Body) -> Row:
    object_id = coercion.integer(body.get("image"))
    image = session.remember(("ImageInstance", object_id), lambda: session.find("ImageInstance", object_id))
    if image is None:
        raise NotFoundError(f"ImageInstance {'null' if object_id is None else object_id} not found")
    return image


TRACK = Track()


def list_tracks_by_project(request: Request) -> dict[str, Any]:
    """Return the tracks of a project."""
    project = verbs.require_right(request, "Project", request.id(), Mask.READ)
    return verbs.page_of(request, TRACK, "WHERE t.project = ? ORDER BY t.id", project["id"])


def list_tracks_by_image(request: Request) -> dict[str, Any]:
    """Return the tracks of an image."""
    object_id = request.id()
    images = request.session.resource("ImageInstance")
    image = request.session.find(images, object_id)
    if image is None:
        raise NotFoundError(f"imageInstance {object_id} not found")
    acl.require_on(request.session, images, image, Mask.READ)
    return verbs.page_of(request, TRACK, "WHERE t.image = ? ORDER BY t.id", object_id)


SERVICE = Service(
    "track",
    {
        "get_track": verbs.show(TRACK),
        "create_track": verbs.create(TRACK),
        "update_track": verbs.update(TRACK),
        "delete_track": verbs.delete(TRACK),
        "list_tracks_by_project": verbs.collection(list_tracks_by_project),
        "list_tracks_by_image": verbs.collection(list_tracks_by_image),
    },
    (TRACK,),
)
