"""Shapes combined: the same surface as any library gives, in the order of points of the server's."""

from __future__ import annotations

import shapely
from hypothesis import given
from hypothesis import strategies as st

from cytomine_sandbox.annotations import overlay

SQUARE = shapely.from_wkt("POLYGON ((0 0, 100 0, 100 100, 0 100, 0 0))")
COORDINATES = st.integers(0, 60)
POLYGONS = (
    st.lists(st.tuples(COORDINATES, COORDINATES), min_size=3, max_size=8)
    .map(lambda points: shapely.MultiPoint(points).convex_hull)
    .filter(lambda shape: shape.geom_type == "Polygon")
)


@given(POLYGONS, POLYGONS)
def test_combined_shapes_cover_what_they_should(first, second):
    for ours, theirs in (
        (overlay.union, shapely.union),
        (overlay.difference, shapely.difference),
        (overlay.intersection, shapely.intersection),
    ):
        found = ours(first, second)
        assert found.is_valid
        assert shapely.symmetric_difference(found, theirs(first, second)).area < 1e-6


@given(POLYGONS, POLYGONS)
def test_rings_of_a_combined_surface_have_the_inside_on_their_right(first, second):
    for polygon in shapely.get_parts(overlay.union(first, second)):
        if first.intersects(second):
            assert not shapely.is_ccw(polygon.exterior)


def test_a_ring_begins_where_the_first_kept_piece_of_the_first_shape_ends():
    added = shapely.from_wkt("POLYGON ((90 0, 190 0, 190 30, 90 30, 90 0))")
    assert overlay.union(SQUARE, added).exterior.coords[0] == (90, 0)
    corner = shapely.box(0, 0, 20, 20)
    assert overlay.difference(SQUARE, corner).exterior.coords[0] == (0, 20)


def test_a_hole_stays_a_hole():
    found = overlay.difference(SQUARE, shapely.box(40, 40, 60, 60))
    assert [hole.bounds for hole in found.interiors] == [(40, 40, 60, 60)]


def test_lines_and_points_are_combined_as_they_are():
    line = shapely.from_wkt("LINESTRING (-50 50, 50 50)")
    assert overlay.intersection(line, SQUARE).equals(shapely.from_wkt("LINESTRING (0 50, 50 50)"))
