"""Annotations drawn by users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.annotations.counts import count_by_project
from cytomine_sandbox.annotations.drawn import SHARED_TABLES, DrawnAnnotation, shape_columns, triggers
from cytomine_sandbox.annotations.report import download_user_annotation_report
from cytomine_sandbox.annotations.simplification import simplify, simplify_by
from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.bulk import UNREADABLE
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    ApiError,
    ForbiddenError,
    NotFoundError,
    PageError,
    StumbleError,
    WrongArgumentError,
    forbidden_other_user,
    forbidden_owner,
    unknown_reference,
)
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import BOOLEAN, ID_LIST, Derived, Field
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.note import notes_on
from cytomine_sandbox.projects import editing
from cytomine_sandbox.services.annotation_term import asked_terms, require_term

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.annotations.geometry import Shape
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_PREPARED: Final = "prepared shape"
_LARGEST: Final = 1_500_000


class UserAnnotation(DrawnAnnotation):
    """A shape that a user drew."""

    name = "UserAnnotation"
    envelope = "annotation"
    fields = (*DrawnAnnotation.place, *DrawnAnnotation.outline)
    derived = (
        Derived(
            "term",
            "(SELECT group_concat(g.term) FROM (SELECT l.term FROM annotation_term l "
            "WHERE l.userannotation = t.id GROUP BY l.term ORDER BY min(l.id)) g)",
            ID_LIST,
            shown=False,
        ),
        Derived("nbComments", "(SELECT count(*) FROM shared_annotation c WHERE c.annotation_ident = t.id)"),
        Derived(
            "reviewed", "EXISTS (SELECT 1 FROM reviewed_annotation r WHERE r.parent_ident = t.id)", BOOLEAN
        ),
        *DrawnAnnotation.image_facts,
    )
    statements = (*SHARED_TABLES, *triggers("user_annotation", "annotations"))
    rights = Rights(update=Mask.READ, delete=Mask.READ)
    role = "guest"

    def complete(self, request: Request, body: Body) -> Body:
        """Return a body with the bounds of the number of points, from the query where it has none."""
        points = {name: body.get(name, request.number(name)) for name in ("minPoint", "maxPoint")}
        return {**body, **points}

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a missing place, right or shape; return the body with the place and the shape."""
        body = super().prepare(session, body)
        place = _place(session, body)
        try:
            if body.get("location") is None:
                raise WrongArgumentError("Annotation must have a valid geometry:null")
            self._check_create(session, place, body)
            shape = _new_shape(place, body)
        except ApiError as error:
            # The reply to a bulk create would repeat objects of the server, and becomes unreadable.
            error.echo_readable = False
            raise
        author = session.user.id if body.get("user") is None else body["user"]
        return {**body, "slice": place["slice"], "image": place["image"], "user": author, _PREPARED: shape}

    def _check_create(self, session: Session, place: Row, body: Body) -> None:
        acl.require_on(session, self, place, Mask.READ)
        number = place["project"]
        project = session.remember(("project", number), lambda: session.find("Project", number)) or {}
        editing.require_not_read_only(session, project)
        author = coercion.integer(body.get("user"))
        if author not in (None, session.user.id):
            try:
                editing.require_editable(session, project)
            except ForbiddenError as error:
                raise ForbiddenError(
                    f"The project for this data is in {project['mode']} mode! You must be project manager to "
                    "add, edit or delete this resource."
                ) from error

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse what the editing mode does not allow."""
        acl.require_role(session, "guest")
        super().check_update(session, row, body)
        editing.require_editable_in(session, row["project"], row["user"])

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse what the editing mode does not allow."""
        acl.require_role(session, "guest")
        super().check_delete(session, row)
        editing.require_editable_in(session, row["project"], row["user"])

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; the project is that of the image, the measures those of the shape."""
        if before is None:
            shape: Shape = body[_PREPARED]
        else:
            _refuse_without_place(body)
        row = super().build(session, body, before)
        image = session.remember(("image", row["image"]), lambda: session.one(_IMAGE, row["image"]))
        if image is None:
            raise unknown_reference("image", row["image"])
        if before is not None:
            outline = geometry.cut(geometry.parse(str(body["location"])), image["width"], image["height"])
            shape = simplify_by(outline, coercion.number(body.get("geometryCompression")) or 0.0)
            geometry.require_kept_kind(shape.geometry)
        return row | shape_columns(shape) | {"project": image["project"]}

    def _read_field(self, session: Session, item: Field, value: Any) -> Any:
        if item.name == "image" and not session.exists("ImageInstance", coercion.integer(value) or 0):
            raise WrongArgumentError("Annotation not associated with a valid image")
        return super()._read_field(session, item, value)

    def created(self, session: Session, row: Row, body: Body) -> Wire | None:
        """Link the terms and tracks, and add the properties and the group, that the body names."""
        links = session.resource("AnnotationTerm")
        for term in asked_terms(body):
            require_term(session, term)
            command.add(session, links, {"userannotation": row["id"], "term": term})
        for key, value in _asked_properties(body).items():
            described = {
                "domainIdent": row["id"],
                "domainClassName": self.class_name,
                "key": key,
                "value": value,
            }
            command.add(session, session.resource("Property"), described)
        _join_track(session, row, body)
        return _join_group(session, row, coercion.integer(body.get("group")))

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its links to terms, its comments, its links to tracks, and what is noted on it."""
        links = session.select("AnnotationTerm", "WHERE t.userannotation = ? ORDER BY t.id", row["id"])
        yield "AnnotationTerm", links
        for name, order in (("SharedAnnotation", "t.id DESC"), ("AnnotationTrack", "t.id")):
            yield name, session.select(name, f"WHERE t.annotation_ident = ? ORDER BY {order}", row["id"])
        yield from notes_on(session, row["id"])

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence with who did it, on which image, and on whose layer."""
        verb = {
            "add": "added an annotation in",
            "edit": "edited annotation from",
            "delete": "deleted an annotation in",
        }
        caller, author = session.full_name(session.user.id), session.full_name(row["user"])
        return f"{caller} {verb[kind]} {row['image_name']} on layer {author}"

    def terms(self, session: Session, row: Row) -> list[int]:
        """Return its terms, in the order in which they were given first."""
        del session
        return ID_LIST.show(row["term"]) or []


_IMAGE: Final = """SELECT i.project, a.width, a.height FROM image_instance i
    JOIN abstract_image a ON a.id = i.base_image WHERE i.id = ?"""
_PLACE: Final = """SELECT s.id AS slice, i.id AS image, i.project, a.width, a.height
    FROM slice_instance s JOIN image_instance i ON i.id = s.image
    JOIN abstract_image a ON a.id = i.base_image JOIN abstract_slice p ON p.id = s.base_slice """
_MIDDLE: Final = "p.channel = a.channels / 2 AND p.z_stack = a.depth / 2 AND p.time = a.duration / 2"


def _place(session: Session, body: Body) -> Row:
    """Return slice, image, project and size of the image of a new annotation.

    Raises:
        NotFoundError: The slice or image is unknown.
        WrongArgumentError: The body names neither.
    """
    slice_id, image_id = coercion.integer(body.get("slice")), coercion.integer(body.get("image"))
    if slice_id is not None:
        row = session.remember(("slice", slice_id), lambda: session.one(f"{_PLACE} WHERE s.id = ?", slice_id))
        if row is None:
            raise NotFoundError(f"SliceInstance with id {slice_id}")
        return row
    if image_id is None:
        raise WrongArgumentError("Cannot retrieve slice or image")
    middle = f"{_PLACE} WHERE i.id = ? ORDER BY {_MIDDLE} DESC, s.id LIMIT 1"
    row = session.remember(("middle", image_id), lambda: session.one(middle, image_id))
    if row is None:
        raise NotFoundError(f"ImageInstance with id {image_id}")
    return row


def _new_shape(place: Row, body: Body) -> Shape:
    outline = geometry.parse(coercion.java_text(body["location"]))
    outline = geometry.cut(outline, place["width"], place["height"])
    geometry.require_extent(outline)
    points = (coercion.integer(body.get(name)) for name in ("minPoint", "maxPoint"))
    shape = simplify(outline, *points)
    geometry.require_kept_kind(shape.geometry)
    geometry.refuse_flat_line(shape.geometry)
    return shape


def _refuse_without_place(body: Body) -> None:
    location = body.get("location")
    if not isinstance(location, str) or not location.strip() or body.get("image") is None:
        raise PageError(reason="an annotation is changed without shape or image")


def _asked_properties(body: Body) -> dict[str, Any]:
    """Return the properties that a new annotation is to have.

    Raises:
        StumbleError: They are no map.
    """
    asked: dict[str, Any] = {}
    for pairs in (body.get("property"), body.get("properties")):
        if pairs is not None and not isinstance(pairs, dict):
            raise StumbleError(reason="the properties of an annotation are no map")
        asked |= pairs or {}
    return asked


def _join_track(session: Session, row: Row, body: Body) -> None:
    """Put a new annotation into the first track that the body names, over which the server stumbles.

    Raises:
        WrongArgumentError: The track is not there.
        PageError: It has an annotation on the slice.
        StumbleError: It has none.
    """
    for name in ("track", "tracks"):
        for track in coercion.id_list(body.get(name)) or ():
            link = {"annotationIdent": row["id"], "track": track}
            try:
                command.add(session, session.resource("AnnotationTrack"), link)
            except AlreadyExistsError as error:
                raise PageError(reason=error.message) from error
            raise StumbleError(reason="an annotation is made with tracks")


def _join_group(session: Session, row: Row, group: int | None) -> Wire | None:
    """Return what the reply tells of the group that a new annotation joins."""
    if group is None:
        return None
    if not session.exists("AnnotationGroup", group):
        raise unknown_reference("group", group)
    links = session.resource("AnnotationLink")
    link = command.add(session, links, {"annotationIdent": row["id"], "group": group, "image": row["image"]})
    return {"group": group, "annotationLinks": links.show(session, link.row)}


USER_ANNOTATION = UserAnnotation()


def list_light(request: Request) -> dict[str, Any]:
    """Return the annotations of the server with a surface of some size, largest first, for administrators."""
    session = request.session
    acl.require_role(session, "admin")
    rows = session.select(
        USER_ANNOTATION,
        "WHERE t.location NOT LIKE 'POINT%' AND t.area <= ? AND NOT (b.original_filename LIKE '%ndpi%svs%') "
        "ORDER BY t.area DESC, t.id",
        _LARGEST,
    )
    urls = (USER_ANNOTATION.addresses(session.url, row)["smallCropURL"] for row in rows)
    shown = [
        {"id": row["id"], "container": row["project"], "url": url}
        for row, url in zip(rows, urls, strict=True)
    ]
    return slice_list(request, shown)


def count_by_user(request: Request) -> Reply:
    """Return how many annotations a user has, in a project if one is given.

    Raises:
        ForbiddenError: The caller is neither the user nor, with a project, its manager.
    """
    session = request.session
    user, project = request.id("id", "idUser"), request.number("project")
    verbs.require_row(request, "User", user)
    is_allowed = session.user.is_admin_now or session.user.id == user
    if project is not None:
        verbs.require_right(request, "Project", project, Mask.READ)
        if not (is_allowed or editing.is_manager(session, project)):
            raise forbidden_owner()
    elif not is_allowed:
        raise forbidden_other_user()
    tail = "user_annotation WHERE user = ? AND (? IS NULL OR project = ?)"
    return json_reply({"total": session.count(tail, user, project, project)})


def repeat(request: Request) -> Reply:
    """Copy an annotation to slices that follow; the server takes each of the two values for the other.

    Raises:
        NotFoundError: The annotation, or the slice that `repeat` names, is not there.
        PageError: The number of copies, which `slice` holds, is missing.
    """
    session, body = request.session, request.json_object()
    object_id = request.id()
    row = session.find(USER_ANNOTATION, object_id)
    if row is None:
        raise NotFoundError(f"Annotation {object_id} not found")
    USER_ANNOTATION.check_read(session, row)
    times, first = coercion.integer(body.get("slice")), coercion.integer(body.get("repeat"))
    if times is None:
        raise PageError(reason="no number of copies")
    first = 1 if first is None else first
    begin = session.find("SliceInstance", first)
    if begin is None:
        raise NotFoundError(f"SliceInstance with id {first}")
    following = session.select(
        "SliceInstance",
        "WHERE t.image = ? AND t.id <> ? AND s.channel >= ? AND s.z_stack >= ? AND s.time >= ? "
        "ORDER BY s.time, s.z_stack, s.channel LIMIT ?",
        row["image"],
        row["slice"],
        *(begin[name] for name in ("channel", "z_stack", "time")),
        max(times, 0),
    )
    if following and session.count("annotation_track WHERE annotation_ident = ?", object_id):
        raise PageError(reason="an annotation in a track is copied")
    for place in following:
        body = {
            "slice": place["id"],
            "location": row["location"],
            "term": USER_ANNOTATION.terms(session, row),
        }
        command.add(session, USER_ANNOTATION, USER_ANNOTATION.prepare(session, body))
    return UNREADABLE if following else json_reply(slice_list(request, []))


SERVICE = Service(
    "user-annotation",
    {
        "list_light_user_annotations": verbs.collection(list_light),
        "get_user_annotation": verbs.show(USER_ANNOTATION),
        "create_user_annotation": verbs.create(USER_ANNOTATION),
        "update_user_annotation": verbs.update(USER_ANNOTATION),
        "delete_user_annotation": verbs.delete(USER_ANNOTATION),
        "count_user_annotations_by_user": Operation(count_by_user),
        "count_user_annotations_by_project": Operation(count_by_project("user_annotation")),
        "download_user_annotation_report": Operation(download_user_annotation_report),
        "repeat_user_annotation": Operation(repeat, writes=True, takes_json_only=True),
    },
    (USER_ANNOTATION,),
)
