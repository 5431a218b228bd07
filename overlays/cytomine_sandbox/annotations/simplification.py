"""Shapes with fewer points, by the rules of the server.

A tolerance grows from zero until few enough points are left. Rings keep the point they begin with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import shapely

from cytomine_sandbox.annotations.geometry import Shape

if TYPE_CHECKING:
    from collections.abc import Sequence

    from shapely.geometry.base import BaseGeometry

_FEW_POINTS: Final = 100
_MOST_POINTS: Final = 200
_MOST_PARTS: Final = 10
_KEPT_SHARE: Final = 1.3
_LEAST_SHARE: Final = 1.7
_LEAST_POINTS: Final = 10
_STEP: Final = 0.25
_MOST_STEPS: Final = 1000
_RING: Final = 4


def simplify(geometry: BaseGeometry, min_points: int | None, max_points: int | None) -> Shape:
    """Return a shape with fewer points; those with less than a hundred are left alone.

    Args:
        geometry: The shape.
        min_points: For each part; the first shape with fewer points ends the search, and is kept.
        max_points: For each part; 0 and None are the default: 200, or most of the points there are.
    """
    count = int(shapely.get_num_coordinates(geometry))
    if count < _FEW_POINTS:
        return Shape(geometry)
    parts = _parts(geometry)
    most = max_points * parts if max_points else max(count / _KEPT_SHARE, parts * _MOST_POINTS)
    if min_points is None:
        least = min(max(count / _LEAST_SHARE, _LEAST_POINTS), parts * float(_FEW_POINTS))
    else:
        least = float(min_points * parts)
    found = Shape(geometry)
    for step in range(_MOST_STEPS):
        if count <= most:
            break
        found = simplify_by(geometry, step * _STEP)
        count = int(shapely.get_num_coordinates(found.geometry))
        if count < least:
            break
    return found


def simplify_by(geometry: BaseGeometry, tolerance: float) -> Shape:
    """Return a shape simplified by a tolerance in pixels; at zero, points on straight lines go."""
    if isinstance(geometry, shapely.MultiPolygon):
        return Shape(_apart(geometry, tolerance), tolerance)
    if isinstance(geometry, shapely.Polygon):
        return Shape(_valid(_thinned(geometry, tolerance)), tolerance)
    return Shape(geometry.simplify(tolerance, preserve_topology=False), tolerance)


def simplify_for_crop(geometry: BaseGeometry) -> BaseGeometry:
    """Return a shape of less than 150 points, as it is sent with the request of a picture."""
    tolerance = 2.0
    while shapely.get_num_coordinates(geometry) >= _FEW_POINTS and tolerance < _MOST_STEPS:
        geometry = geometry.simplify(tolerance)
        if shapely.get_num_coordinates(geometry) < 1.5 * _FEW_POINTS:
            break
        tolerance = (tolerance + 5) * 1.1
    return geometry


def _parts(geometry: BaseGeometry) -> int:
    """Return how many parts the limits count for: the holes of a surface, at least one."""
    if isinstance(geometry, shapely.Polygon | shapely.MultiPolygon):
        count = sum(len(polygon.interiors) for polygon in shapely.get_parts(geometry))
    else:
        count = len(shapely.get_parts(geometry))
    count = max(count, 1)
    return min(count // 2 if count > _MOST_PARTS else count, _MOST_PARTS)


def _thinned(polygon: shapely.Polygon, tolerance: float) -> shapely.Polygon:
    shell, *holes = (_line(ring, tolerance) for ring in (polygon.exterior, *polygon.interiors))
    return shapely.Polygon(shell, [hole for hole in holes if hole]) if shell else shapely.Polygon()


def _line(ring: shapely.LinearRing, tolerance: float) -> Sequence[tuple[float, ...]]:
    """Return the points that are left of a ring, none when they make no ring any more."""
    # As a line, so that the ring begins where it did.
    points = shapely.LineString(ring.coords).simplify(tolerance, preserve_topology=False).coords
    return list(points) if len(points) >= _RING else []


def _valid(polygon: shapely.Polygon) -> BaseGeometry:
    return polygon if polygon.is_empty or polygon.is_valid else polygon.buffer(0)


def _apart(polygons: shapely.MultiPolygon, tolerance: float) -> BaseGeometry:
    """Return polygons that still do not meet."""
    thinned = shapely.MultiPolygon([_thinned(part, tolerance) for part in polygons.geoms])
    is_whole = all(
        len(new.interiors) == len(old.interiors) and not new.is_empty
        for new, old in zip(thinned.geoms, polygons.geoms, strict=True)
    )
    return thinned if is_whole and thinned.is_valid else polygons.simplify(tolerance)
