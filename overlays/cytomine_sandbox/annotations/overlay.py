"""Shapes combined, their points listed as the server's geometry library lists them.

That library cuts the rings of both shapes at the points where they meet, and begins each ring of the result
with the first piece of the first shape that is part of it. Rings run with the inside on their right.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

import shapely
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator

    from shapely.geometry.base import BaseGeometry

Point: TypeAlias = tuple[float, float]

_CLOSE: Final = 1e-9


@frozen
class _Piece:
    """A part of a ring between two meeting points, in the direction that has the inside on the right."""

    points: tuple[Point, ...]

    def is_on(self, ring: BaseGeometry) -> bool:
        (x, y), (next_x, next_y) = self.points[:2]
        return bool(ring.distance(shapely.Point((x + next_x) / 2, (y + next_y) / 2)) < _CLOSE)


def union(first: BaseGeometry, second: BaseGeometry) -> BaseGeometry:
    """Return what is in either shape."""
    return _listed(first.union(second), first, second)


def difference(first: BaseGeometry, second: BaseGeometry) -> BaseGeometry:
    """Return what is in the first shape and not in the second."""
    return _listed(first.difference(second), first, second, is_outside_second=True)


def intersection(first: BaseGeometry, second: BaseGeometry) -> BaseGeometry:
    """Return what is in both shapes."""
    return _listed(first.intersection(second), first, second)


def _listed(
    result: BaseGeometry, first: BaseGeometry, second: BaseGeometry, *, is_outside_second: bool = False
) -> BaseGeometry:
    parts = _polygons(result)
    if not parts or not _polygons(first) or not _polygons(second):
        return result
    meetings = set(_points(first.boundary.intersection(second.boundary)))
    pieces = [
        *_pieces(first, meetings),
        *_pieces(second, meetings, is_outside=is_outside_second),
    ]
    placed = sorted((_turned(part, pieces) for part in parts), key=lambda pair: pair[0])
    polygons = [polygon for _, polygon in placed]
    return polygons[0] if len(polygons) == 1 else shapely.MultiPolygon(polygons)


def _polygons(shape: BaseGeometry) -> list[shapely.Polygon]:
    """Return the polygons of a surface, none of any other shape."""
    if isinstance(shape, shapely.Polygon):
        return [] if shape.is_empty else [shape]
    return list(shape.geoms) if isinstance(shape, shapely.MultiPolygon) else []


def _pieces(shape: BaseGeometry, meetings: set[Point], *, is_outside: bool = False) -> Iterator[_Piece]:
    for polygon in _polygons(shape):
        for is_hole, ring in ((False, polygon.exterior), *((True, hole) for hole in polygon.interiors)):
            has_inside_right = (shapely.is_ccw(ring) == is_hole) != is_outside
            for points in _cut(ring, meetings):
                yield _Piece(points if has_inside_right else points[::-1])


def _cut(ring: shapely.LinearRing, meetings: set[Point]) -> Iterator[tuple[Point, ...]]:
    """Yield the parts of a ring between its first point and the meeting points, in its own direction."""
    points = _points(ring)
    part = points[:1]
    for begin, end in pairwise(points):
        segment = shapely.LineString([begin, end])
        inner = [
            point
            for point in meetings
            if point not in (begin, end) and segment.distance(shapely.Point(point)) < _CLOSE
        ]
        for point in sorted(inner, key=lambda point: (point[0] - begin[0]) ** 2 + (point[1] - begin[1]) ** 2):
            yield (*part, point)
            part = [point]
        part.append(end)
        if end in meetings:
            yield tuple(part)
            part = [end]
    if len(part) > 1:
        yield tuple(part)


def _turned(polygon: shapely.Polygon, pieces: list[_Piece]) -> tuple[int, shapely.Polygon]:
    """Return a polygon whose rings begin where they should, and the number of the piece it begins with."""
    polygon = shapely.geometry.polygon.orient(polygon, -1)
    rings = [_begun(ring, pieces) for ring in (polygon.exterior, *polygon.interiors)]
    holes = sorted(rings[1:], key=lambda pair: pair[0])
    return rings[0][0], shapely.Polygon(rings[0][1], [points for _, points in holes])


def _begun(ring: shapely.LinearRing, pieces: list[_Piece]) -> tuple[int, list[Point]]:
    points = _points(ring)[:-1]
    for number, piece in enumerate(pieces):
        if piece.points[0] in points and piece.is_on(ring):
            at = points.index(piece.points[0])
            points = points[at:] + points[:at]
            return number, [*points, points[0]]
    return len(pieces), [*points, points[0]]


def _points(shape: BaseGeometry) -> list[Point]:
    """Return all points of a shape, in order."""
    return [(x, y) for x, y in shapely.get_coordinates(shape).tolist()]
