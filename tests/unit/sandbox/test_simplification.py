"""Shapes are simplified to the points of the server."""

from __future__ import annotations

import math

import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from cytomine_sandbox.annotations.simplification import simplify, simplify_by, simplify_for_crop


def circle(points, radius=200.0, x=300.0, y=240.0):
    angles = [2 * math.pi * number / points for number in range(points)]
    return shapely.Polygon([(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles])


@pytest.mark.parametrize(
    ("points", "most", "left"),
    [
        (60, None, 61),
        (9999, None, 129),
        (9999, 100, 65),
        (240, 100_000, 241),
        (9999, 100_000, 10_000),
    ],
)
def test_long_shapes_are_left_with_as_many_points_as_on_the_server(points, most, left):
    assert shapely.get_num_coordinates(simplify(circle(points, 300), None, most).geometry) == left


@settings(deadline=None)
@given(st.integers(100, 2000), st.integers(1, 300))
def test_a_simplified_shape_stays_close(points, most):
    original = circle(points)
    found = simplify(original, None, most)
    assert shapely.get_num_coordinates(found.geometry) <= points + 1
    assert shapely.hausdorff_distance(found.geometry, original) <= found.compression + 1e-9


def test_a_limit_that_no_shape_can_keep_ends_soon():
    assert not simplify(circle(5000), None, 1).geometry.is_empty


def test_the_first_shape_with_fewer_points_than_the_lower_bound_is_kept():
    found = simplify(circle(1000), 50, 20)
    assert shapely.get_num_coordinates(found.geometry) < 50
    finer = simplify_by(circle(1000), found.compression - 0.25)
    assert shapely.get_num_coordinates(finer.geometry) >= 50


def test_the_limits_count_for_each_hole_of_a_surface():
    whole = circle(400)
    holes = [circle(400, 20, x).exterior for x in (200, 300, 400)]
    pierced = shapely.Polygon(whole.exterior, holes)
    assert simplify(pierced, 0, 20).compression < simplify(whole, 0, 20).compression


@pytest.mark.parametrize("tolerance", [0.0, 0.5])
def test_a_ring_keeps_the_point_it_begins_with(tolerance):
    box = shapely.from_wkt("POLYGON ((90 0, 0 0, 0 100, 190 100, 190 0, 90 0))")
    assert simplify_by(box, tolerance).geometry.exterior.coords[0] == (90, 0)
    both = shapely.MultiPolygon([box, circle(300, 30, 500)])
    assert simplify_by(both, tolerance).geometry.geoms[0].exterior.coords[0] == (90, 0)


def test_a_hole_that_shrinks_to_nothing_goes():
    pierced = shapely.Polygon(circle(200).exterior, [circle(50, 1).exterior])
    assert not simplify_by(pierced, 5).geometry.interiors


def test_a_shape_that_is_sent_for_its_picture_has_few_points():
    assert shapely.get_num_coordinates(simplify_for_crop(circle(5000))) < 150
    assert simplify_for_crop(circle(50)).equals(circle(50))
