"""Annotations drawn by users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import asdict

from cytomine_sandbox import acl, coercion, command, editing, geometry
from cytomine_sandbox.acl import Mask, Rights
from cytomine_sandbox.errors import (
    ApiError,
    ForbiddenError,
    NotFoundError,
    PageError,
    WrongArgumentError,
    unknown_reference,
)
from cytomine_sandbox.resource import (
    ID_LIST,
    NUMBER,
    REFERENCE,
    TEXT,
    Derived,
    Field,
    Missing,
    Resource,
    Write,
)
from cytomine_sandbox.services.annotation_term import asked_terms, require_term
from cytomine_sandbox.verbs import Service

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.geometry import Shape
    from cytomine_sandbox.request import Request
    from cytomine_sandbox.resource import Body, Row, Wire
    from cytomine_sandbox.session import Session

_MEASURES: Final = ("area", "perimeter", "x", "y", "minX", "minY", "maxX", "maxY")
_PREPARED: Final = "prepared shape"
PIXEL_SIZE: Final = "coalesce(nullif(i.physical_size_x, 0), b.physical_size_x)"


def _trigger(name: str, event: str, body: str) -> str:
    return f"CREATE TRIGGER user_annotation_{name} AFTER {event} ON user_annotation BEGIN {body} END"


def _count(row: str, step: str) -> str:
    change = f"SET number_of_annotations = number_of_annotations {step} 1"
    return "".join(
        f"UPDATE {table} {change} WHERE id = {row}.{column};"
        for table, column in (("project", "project"), ("image_instance", "image"))
    )


_INDEX: Final = "INSERT INTO annotation_shape VALUES (NEW.id, NEW.min_x, NEW.max_x, NEW.min_y, NEW.max_y);"
_UNINDEX: Final = "DELETE FROM annotation_shape WHERE id = OLD.id;"


class UserAnnotation(Resource):
    """A shape on a slice; its bounds are kept in an R*Tree, its measures in pixels."""

    name = "UserAnnotation"
    package = "be.cytomine.domain.ontology"
    envelope = "annotation"
    fields = (
        Field("slice", REFERENCE, "SliceInstance", required=True),
        Field("image", REFERENCE, "ImageInstance", required=True),
        Field("project", REFERENCE, "Project", write=Write.NEVER),
        Field("user", REFERENCE, "User", required=True),
        Field("location", write=Write.NEVER),
        Field("geometryCompression", NUMBER, write=Write.NEVER, default=0.0),
        *(Field(name, NUMBER, write=Write.NEVER, shown=False) for name in _MEASURES),
    )
    derived = (
        Derived(
            "term",
            "(SELECT group_concat(g.term) FROM (SELECT l.term FROM annotation_term l "
            "WHERE l.userannotation = t.id GROUP BY l.term ORDER BY min(l.id)) g)",
            ID_LIST,
            shown=False,
        ),
        Derived("pixelSize", PIXEL_SIZE, NUMBER, shown=False),
        Derived("imageName", "coalesce(i.instance_filename, b.original_filename)", TEXT, shown=False),
    )
    joins = "JOIN image_instance i ON i.id = t.image JOIN abstract_image b ON b.id = i.base_image"
    statements = (
        "CREATE VIRTUAL TABLE annotation_shape USING rtree(id, min_x, max_x, min_y, max_y)",
        _trigger("insert", "INSERT", _INDEX + _count("NEW", "+")),
        _trigger("delete", "DELETE", _UNINDEX + _count("OLD", "-")),
        _trigger("move", "UPDATE OF min_x, max_x, min_y, max_y", _UNINDEX + _INDEX),
        _trigger("change_of_image", "UPDATE OF image, project", _count("OLD", "-") + _count("NEW", "+")),
    )
    container = ("project",)
    rights = Rights(update=Mask.READ, delete=Mask.READ)
    role = "guest"
    missing = Missing.FILTERS

    def complete(self, request: Request, body: Body) -> Body:
        """Return a body with the bounds of the number of points, from the query where it has none."""
        points = {name: body.get(name, request.number(name)) for name in ("minPoint", "maxPoint")}
        return {**body, **points}

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a missing place, right or shape; return the body with the place and the shape."""
        body = super().prepare(session, body)
        place = _place(session, body)
        try:
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
        editing.require_editable(session, session.find("Project", row["project"]) or {}, row["user"])

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse what the editing mode does not allow."""
        acl.require_role(session, "guest")
        super().check_delete(session, row)
        editing.require_editable(session, session.find("Project", row["project"]) or {}, row["user"])

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
            shape = geometry.simplify_by(outline, coercion.number(body.get("geometryCompression")) or 0.0)
        return row | _shape_columns(shape) | {"project": image["project"]}

    def _read_field(self, session: Session, item: Field, value: Any) -> Any:
        if item.name == "image" and not session.exists("ImageInstance", coercion.integer(value) or 0):
            raise WrongArgumentError("Annotation not associated with a valid image")
        return super()._read_field(session, item, value)

    def created(self, session: Session, row: Row, body: Body) -> None:
        """Link the terms, and add the properties, that the body names."""
        _refuse_unknown_links(body)
        links = session.resource("AnnotationTerm")
        for term in asked_terms(body):
            require_term(session, term)
            command.add(session, links, {"userannotation": row["id"], "term": term})
        asked = [body.get(name) for name in ("property", "properties")]
        pairs = {key: value for part in asked if isinstance(part, dict) for key, value in part.items()}
        for key, value in pairs.items():
            described = {
                "domainIdent": row["id"],
                "domainClassName": self.class_name,
                "key": key,
                "value": value,
            }
            command.add(session, session.resource("Property"), described)

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its links to terms, and what is noted on it."""
        yield (
            "AnnotationTerm",
            session.select("AnnotationTerm", "WHERE t.userannotation = ? ORDER BY t.id", row["id"]),
        )
        for name in ("Property", "Description", "TagDomainAssociation"):
            yield name, session.select(name, "WHERE t.domain_ident = ?", row["id"])

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence with who did it, on which image, and on whose layer."""
        verb = {
            "add": "added an annotation in",
            "edit": "edited annotation from",
            "delete": "deleted an annotation in",
        }
        caller, author = session.full_name(session.user.id), session.full_name(row["user"])
        return f"{caller} {verb[kind]} {row['image_name']} on layer {author}"

    def show(self, session: Session, row: Row) -> Wire:
        """Return an annotation with its measures in the units of its image."""
        return (
            super().show(session, row)
            | measures(row, row["pixel_size"])
            | addresses(session.url, row)
            | {"term": ID_LIST.show(row["term"]) or [], "nbComments": 0, "reviewed": False}
        )


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
    if body.get("location") is None:
        raise WrongArgumentError("Annotation must have a valid geometry:null")
    outline = geometry.cut(
        geometry.parse(coercion.java_text(body["location"])), place["width"], place["height"]
    )
    geometry.refuse_thin(outline)
    points = (coercion.integer(body.get(name)) for name in ("minPoint", "maxPoint"))
    return geometry.simplify(outline, *points)


def _refuse_without_place(body: Body) -> None:
    location = body.get("location")
    if not isinstance(location, str) or not location.strip() or body.get("image") is None:
        raise PageError(reason="an annotation is changed without shape or image")


def _refuse_unknown_links(body: Body) -> None:
    """Refuse groups and tracks: none exist here yet, so every id is unknown."""
    for name in ("group", "track", "tracks"):
        value = body.get(name)
        asked = (coercion.id_list(value) or []) if name != "group" else [coercion.integer(value)]
        if asked and asked[0] is not None:
            raise unknown_reference("group" if name == "group" else "track", asked[0])


def _shape_columns(shape: Shape) -> Row:
    columns = asdict(geometry.measure(shape.geometry))
    return columns | {"location": shape.wkt, "geometry_compression": float(shape.compression)}


def measures(row: Row, pixel_size: float | None) -> Wire:
    """Return area, perimeter and centroid.

    Args:
        row: With the measures in pixels.
        pixel_size: Micrometres a pixel spans; areas are then in square micrometres, lengths in millimetres.
    """
    area, perimeter = row["area"], row["perimeter"]
    return {
        "area": area * pixel_size**2 if pixel_size else float(round(area)),
        "areaUnit": "micron²" if pixel_size else "pixels²",
        "perimeter": perimeter * pixel_size / 1000 if pixel_size else perimeter,
        "perimeterUnit": "mm" if pixel_size else "pixels",
        "centroid": {"x": row["x"], "y": row["y"]},
    }


def addresses(server: str, row: Row) -> Wire:
    """Return where the pictures of an annotation are, and its page."""
    crop = f"{server}/api/userannotation/{row['id']}/crop.png"
    page = f"{server}/#/project/{row['project']}/image/{row['image']}/annotation/{row['id']}"
    return {"cropURL": crop, "smallCropURL": f"{crop}?maxSize=256", "url": crop, "imageURL": page}


def outline_of(row: Row) -> BaseGeometry:
    """Return the shape of an annotation."""
    return geometry.parse(row["location"])


USER_ANNOTATION = UserAnnotation()

SERVICE = Service("user-annotation", {}, (USER_ANNOTATION,))
