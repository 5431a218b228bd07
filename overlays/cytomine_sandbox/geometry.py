"""Shapes of annotations: read, checked, cut at the border of the image, simplified, measured.

Coordinates are pixels of the full image, y growing upwards from its lower border.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shapely
from attrs import frozen

from cytomine_sandbox import overlay
from cytomine_sandbox.errors import PageError, WrongArgumentError

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

_TYPES: Final = {"Point", "MultiPoint", "LineString", "LinearRing", "Polygon", "MultiPolygon"}
_ALL_DIGITS: Final = 40
_FEW_POINTS: Final = 100
_MOST_POINTS: Final = 200
_STEP: Final = 0.25
_FINE_UNTIL: Final = 100.0
_FEWEST_POINTS: Final = 5
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
    """Return the part of a shape inside an image; points left of it or below stay where they are.

    Raises:
        WrongArgumentError: Nothing is inside, or the shape is of a kind that is not kept.
    """
    if width is not None and height is not None and not geometry.is_empty:
        min_x, min_y, max_x, max_y = geometry.bounds
        is_low = (min_x < 0 or min_y < 0) and geometry.geom_type != "Point"
        if is_low or max_x > width or max_y > height:
            geometry = overlay.intersection(_from_corner(geometry), shapely.box(0, 0, width, height))
    if geometry.is_empty:
        raise WrongArgumentError(f"Cannot extract boundaries for {geometry.geom_type.upper()} EMPTY")
    if geometry.geom_type not in _TYPES:
        raise WrongArgumentError(f"{geometry.geom_type} is not a valid geometry type!")
    return geometry


def _from_corner(geometry: BaseGeometry) -> BaseGeometry:
    """Return a polygon clockwise from its point at the far right, as the server seems to cut it."""
    if not isinstance(geometry, shapely.Polygon) or geometry.is_empty:
        return geometry
    turned = shapely.geometry.polygon.orient(geometry, -1)
    points = list(turned.exterior.coords[:-1])
    first = points.index(max(points))
    return shapely.Polygon([*points[first:], *points[:first]], list(turned.interiors))


def refuse_thin(geometry: BaseGeometry) -> None:
    """Refuse what is narrower than a pixel, so that it has no picture.

    Raises:
        WrongArgumentError: A surface is too thin.
        PageError: A line is.
    """
    min_x, min_y, max_x, max_y = geometry.bounds
    if geometry.geom_type == "Point" or (max_x - min_x >= 1 and max_y - min_y >= 1):
        return
    if geometry.geom_type == "LineString":
        raise PageError(reason="the crop of the line has no surface")
    raise WrongArgumentError("Annotation dimension not valid")


def simplify(geometry: BaseGeometry, min_points: int | None, max_points: int | None) -> Shape:
    """Return a shape with fewer points; those with less than a hundred are left alone.

    Args:
        geometry: The shape.
        min_points: Fewer are not wanted.
        max_points: At most as many, for each of its parts when it is the default of 200.
    """
    count = shapely.get_num_coordinates(geometry)
    if count < _FEW_POINTS:
        return Shape(geometry)
    groups = max(1, len(getattr(geometry, "geoms", ())))
    limit = max_points or _MOST_POINTS * groups
    found, tolerance = Shape(geometry), 0.0
    # Below a handful of points for each part nothing more can be taken away.
    limit = max(limit, _FEWEST_POINTS * groups)
    while shapely.get_num_coordinates(found.geometry) > limit:
        tolerance += _STEP if tolerance < _FINE_UNTIL else tolerance
        simpler = geometry.simplify(tolerance)
        if shapely.get_num_coordinates(simpler) < (min_points or 0):
            break
        found = Shape(simpler, tolerance)
    return found


def simplify_by(geometry: BaseGeometry, tolerance: float) -> Shape:
    """Return a shape simplified by a tolerance in pixels; without one, points on straight lines go."""
    return Shape(geometry.simplify(tolerance) if tolerance > 0 else _straightened(geometry), tolerance)


def _straightened(geometry: BaseGeometry) -> BaseGeometry:
    if isinstance(geometry, shapely.MultiPolygon):
        return shapely.MultiPolygon([_straightened_polygon(part) for part in geometry.geoms])
    return _straightened_polygon(geometry) if isinstance(geometry, shapely.Polygon) else geometry.simplify(0)


def _straightened_polygon(polygon: shapely.Polygon) -> shapely.Polygon:
    # As lines, so that rings begin where they did.
    shell, *holes = (
        shapely.LineString(ring.coords).simplify(0, preserve_topology=False).coords
        for ring in (polygon.exterior, *polygon.interiors)
    )
    return shapely.Polygon(shell, holes)


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
