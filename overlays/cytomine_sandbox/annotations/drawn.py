"""What annotations of all kinds share: a shape on a slice, with its index, counters and measures."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from attrs import asdict

from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.engine.resource import NUMBER, REFERENCE, TEXT, Derived, Field, Missing, Resource, Write

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.annotations.geometry import Shape
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_MEASURES: Final = ("area", "perimeter", "x", "y", "minX", "minY", "maxX", "maxY")
_INDEX: Final = "INSERT INTO annotation_shape VALUES (NEW.id, NEW.min_x, NEW.max_x, NEW.min_y, NEW.max_y);"
_UNINDEX: Final = "DELETE FROM annotation_shape WHERE id = OLD.id;"
PIXEL_SIZE: Final = "coalesce(nullif(i.physical_size_x, 0), b.physical_size_x)"
IMAGE_NAME: Final = (
    "CASE WHEN (SELECT p.blind_mode FROM project p WHERE p.id = t.project) THEN CAST(i.base_image AS TEXT) "
    "ELSE coalesce(i.instance_filename, b.original_filename) END"
)
"""What an image is called in its project."""
SHARED_TABLES: Final = (
    "CREATE VIRTUAL TABLE annotation_shape USING rtree(id, min_x, max_x, min_y, max_y)",
    """CREATE TABLE annotation_index (
        slice INTEGER NOT NULL REFERENCES slice_instance(id) ON DELETE CASCADE, user INTEGER NOT NULL,
        annotations INTEGER NOT NULL DEFAULT 0, reviewed_annotations INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (slice, user))""",
)
"""The R*Tree of the bounds of all annotations, and their numbers by slice and user."""


def triggers(table: str, count: str, added_for: str = "user") -> tuple[str, ...]:
    """Return the triggers that keep index and counters of a table of annotations.

    Args:
        table: Of the annotations.
        count: What they are called in the counters, such as `annotations`.
        added_for: Column of the user whose entry of the index a new one raises.
    """

    def trigger(name: str, event: str, body: str) -> str:
        return f"CREATE TRIGGER {table}_{name} AFTER {event} ON {table} BEGIN {body} END"

    def total(row: str, step: str) -> str:
        change = f"SET number_of_{count} = number_of_{count} {step} 1"
        return "".join(
            f"UPDATE {owner} {change} WHERE id = {row}.{column};"
            for owner, column in (("project", "project"), ("image_instance", "image"))
        )

    def entry(row: str, column: str, step: int) -> str:
        # A review is taken off the entry of the author, though it was added to that of the reviewer.
        values = f"{row}.slice, {row}.{column}, {step}"
        return (
            f"INSERT INTO annotation_index (slice, user, {count}) VALUES ({values}) "  # noqa: S608 - own SQL
            f"ON CONFLICT DO UPDATE SET {count} = {count} + {step};"
        )

    added, removed = entry("NEW", added_for, 1), entry("OLD", "user", -1)
    return (
        trigger("insert", "INSERT", _INDEX + total("NEW", "+") + added),
        trigger("delete", "DELETE", _UNINDEX + total("OLD", "-") + removed),
        trigger("move", "UPDATE OF min_x, max_x, min_y, max_y", _UNINDEX + _INDEX),
        trigger("change_of_image", "UPDATE OF image, project", total("OLD", "-") + total("NEW", "+")),
        trigger("change_of_slice", f"UPDATE OF slice, {added_for}", entry("OLD", added_for, -1) + added),
    )


class DrawnAnnotation(Resource):
    """A shape on a slice; its bounds are kept in an R*Tree, its measures in pixels."""

    package = "be.cytomine.domain.ontology"
    place: ClassVar[tuple[Field, ...]] = (
        Field("slice", REFERENCE, "SliceInstance", required=True),
        Field("image", REFERENCE, "ImageInstance", required=True),
        Field("project", REFERENCE, "Project", write=Write.NEVER),
        Field("user", REFERENCE, "User", required=True),
    )
    outline: ClassVar[tuple[Field, ...]] = (
        Field("location", write=Write.NEVER),
        Field("geometryCompression", NUMBER, write=Write.NEVER, default=0.0),
        *(Field(name, NUMBER, write=Write.NEVER, shown=False) for name in _MEASURES),
    )
    image_facts: ClassVar[tuple[Derived, ...]] = (
        Derived("pixelSize", PIXEL_SIZE, NUMBER, shown=False),
        Derived("imageName", IMAGE_NAME, TEXT, shown=False),
        Derived("originalFilename", "b.original_filename", TEXT, shown=False),
    )
    joins = "JOIN image_instance i ON i.id = t.image JOIN abstract_image b ON b.id = i.base_image"
    container = ("project",)
    missing = Missing.FILTERS
    owner: ClassVar[str] = "user"
    """Column of the user who may change it in a restricted project."""

    def addresses(self, server: str, row: Row) -> Wire:
        """Return where the pictures of an annotation are, and its page."""
        path = f"api/{self.lower_name}/{row['id']}/crop.png"
        page = f"{server}/#/project/{row['project']}/image/{row['image']}/annotation/{row['id']}"
        return {
            "cropURL": f"{server}/{path}",
            "smallCropURL": f"{server}/{path}?maxSize=256",
            "url": f"{server}/{path}",
            "imageURL": page,
        }

    def show(self, session: Session, row: Row) -> Wire:
        """Return an annotation with its measures in the units of its image."""
        return (
            super().show(session, row)
            | measures(row, row["pixel_size"])
            | self.addresses(session.url, row)
            | {"term": self.terms(session, row)}
        )

    def show_restored(self, session: Session, row: Row, before: Row) -> Wire:
        """Return an annotation that comes back, which the server has not measured yet."""
        unmeasured = dict.fromkeys(("area", "areaUnit", "perimeter", "perimeterUnit"))
        return super().show_restored(session, row, before) | unmeasured

    def terms(self, session: Session, row: Row) -> list[int]:
        """Return the terms of an annotation."""
        raise NotImplementedError

    def redrawn(self, row: Row, shape: BaseGeometry) -> Body:
        """Return the body that replaces an annotation by itself in another shape."""
        kept = {item.name: item.kind.show(row[item.column]) for item in self.fields}
        return {**kept, "id": row["id"], "created": row["created"], "location": geometry.to_wkt(shape)}

    def rewritten(self, row: Row) -> Body:
        """Return the body that replaces an annotation by itself."""
        return {**self.redrawn(row, outline_of(row)), "location": row["location"]}


def shape_columns(shape: Shape) -> Row:
    """Return the columns of a shape and its measures."""
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


def outline_of(row: Row) -> BaseGeometry:
    """Return the shape of an annotation."""
    return geometry.parse(row["location"])
