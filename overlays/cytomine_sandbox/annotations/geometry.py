"""Shapes of annotations: read, checked, cut at the border of the image, measured.

Coordinates are pixels of the full image, y growing upwards from its lower border.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shapely
from attrs import frozen

from cytomine_sandbox.annotations import overlay
from cytomine_sandbox.engine.errors import PageError, WrongArgumentError

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_TYPES: Final = {"Point", "MultiPoint", "LineString", "LinearRing", "Polygon", "MultiPolygon"}
_ALL_DIGITS: Final = 40
_PARSER: Final = "org.locationtech.jts.io.ParseException: "


@frozen
class Shape:
    """A geometry as it is stored.

    Attributes:
        geometry: The shape.
        compression: Tolerance of the simplification, in pixels.
    """

    geometry: BaseGeometry
    compression: float = 0.0

    @property
    def wkt(self) -> str:
        """The shape as text, a blank after the type and after commas."""
        return to_wkt(self.geometry)


@frozen
class Measures:
    """What is computed once from a shape, in pixels."""

    area: float
    perimeter: float
    x: float
    y: float
    min_x: float
    min_y: float
    max_x: float
    max_y: float


def to_wkt(geometry: BaseGeometry) -> str:
    """Return a geometry as text, each coordinate in the fewest digits that keep its value."""
    return shapely.to_wkt(geometry, rounding_precision=_ALL_DIGITS)


def parse(text: str) -> BaseGeometry:
    """Return the geometry of a text, without Z values.

    Raises:
        PageError: The text is empty or blank.
        WrongArgumentError: It is no WKT, or an invalid shape.
    """
    if not text.strip():
        raise PageError(reason="the shape is an empty text")
    try:
        geometry = shapely.force_2d(shapely.from_wkt(text))
    except (shapely.errors.GEOSException, UnicodeError) as error:
        raise WrongArgumentError("Annotation location is not valid") from error
    if not geometry.is_valid:
        raise WrongArgumentError("Annotation location is not valid")
    return geometry


def read_wkt(text: str, refusal: str = _PARSER) -> BaseGeometry:
    """Return the geometry of a text, valid or not.

    Raises:
        WrongArgumentError: The text is no WKT; what the parser of the server says follows the refusal.
    """
    try:
        return shapely.force_2d(shapely.from_wkt(text))
    except (shapely.errors.GEOSException, UnicodeError) as error:
        raise WrongArgumentError(f"{refusal}Expected word but found End-of-Stream (line 1)") from error


def cut(geometry: BaseGeometry, width: int | None, height: int | None) -> BaseGeometry:
    """Return the part of a shape inside an image.

    What reaches out is cut with a box from the corner to the far ends of the shape, within the image: so what
    lies left of the image or below touches that box, and leaves a point or a line.
    """
    if width is None or height is None or geometry.is_empty:
        return geometry
    min_x, min_y, max_x, max_y = geometry.bounds
    if min_x >= 0 and min_y >= 0 and max_x <= width and max_y <= height:
        return geometry
    right, top = min(max_x, width), min(max_y, height)
    return overlay.intersection(geometry, shapely.Polygon([(0, 0), (0, top), (right, top), (right, 0)]))


def require_extent(geometry: BaseGeometry) -> None:
    """Refuse a new shape that has no picture.

    Raises:
        WrongArgumentError: Nothing is left of it, or it is narrower than a pixel.
    """
    count = shapely.get_num_coordinates(geometry)
    if geometry.geom_type == "LineString" or count == 1:
        return
    if not count:
        raise WrongArgumentError(f"Cannot extract boundaries for {geometry.geom_type.upper()} EMPTY")
    min_x, min_y, max_x, max_y = geometry.bounds
    if max_x - min_x < 1 or max_y - min_y < 1:
        raise WrongArgumentError("Annotation dimension not valid")


def require_kept_kind(geometry: BaseGeometry) -> None:
    """Refuse what is empty, or of a kind that is not kept.

    Raises:
        WrongArgumentError: It is.
    """
    if geometry.is_empty:
        raise WrongArgumentError(f"{geometry.geom_type.upper()} EMPTY is an empty geometry!")
    if geometry.geom_type not in _TYPES:
        raise WrongArgumentError(f"{geometry.geom_type} is not a valid geometry type!")


def refuse_flat_line(geometry: BaseGeometry) -> None:
    """Refuse a line whose crop has no surface.

    Raises:
        PageError: It is one.
    """
    min_x, min_y, max_x, max_y = geometry.bounds
    if geometry.geom_type == "LineString" and (max_x - min_x < 1 or max_y - min_y < 1):
        raise PageError(reason="the crop of the line has no surface")


def fill(geometry: BaseGeometry) -> BaseGeometry:
    """Return a surface without its holes.

    Raises:
        WrongArgumentError: It is no surface.
    """
    if isinstance(geometry, shapely.Polygon):
        return shapely.Polygon(geometry.exterior)
    if isinstance(geometry, shapely.MultiPolygon):
        return shapely.MultiPolygon([shapely.Polygon(part.exterior) for part in geometry.geoms])
    raise WrongArgumentError(f"Form cannot be filled:{to_wkt(geometry)}")


def measure(geometry: BaseGeometry) -> Measures:
    """Return area, perimeter, centroid and bounds of a shape."""
    centre = geometry.centroid
    return Measures(geometry.area, geometry.length, centre.x, centre.y, *geometry.bounds)


def read_area(text: str) -> BaseGeometry:
    """Return the area of a search: four numbers `minX,minY,maxX,maxY`, or a polygon in WKT.

    Raises:
        WrongArgumentError: It is a broken polygon.
        PageError: It is something else.
    """
    if text.startswith("POLYGON"):
        return read_wkt(text, "Geometry cannot be parsed for annotation search request:" + _PARSER)
    try:
        min_x, min_y, max_x, max_y = (float(number) for number in text.split(","))
        return shapely.box(min_x, min_y, max_x, max_y)
    except (ValueError, shapely.errors.GEOSException) as error:
        raise PageError(reason="the bounding box is none") from error
