"""Shapes are read, cut, simplified and measured."""

from __future__ import annotations

import math
from contextlib import suppress

import pytest
import shapely
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cytomine_sandbox import geometry
from cytomine_sandbox.errors import PageError, WrongArgumentError

WIDTH, HEIGHT = 640, 480
COORDINATE = st.floats(-2000, 2000, allow_nan=False)
POINTS = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=3, max_size=12, unique=True)


@st.composite
def polygons(draw):
    hull = shapely.MultiPoint(draw(POINTS)).convex_hull
    assume(hull.geom_type == "Polygon" and hull.area > 1 and hull.is_valid)
    return hull


def circle(points, radius=200.0, x=300.0, y=240.0):
    angles = [2 * math.pi * number / points for number in range(points)]
    return shapely.Polygon([(x + radius * math.cos(a), y + radius * math.sin(a)) for a in angles])


@pytest.mark.parametrize(
    ("text", "stored"),
    [
        ("POINT(1 2)", "POINT (1 2)"),
        ("point(3 4)", "POINT (3 4)"),
        ("POINT Z (1 2 3)", "POINT (1 2)"),
        ("POLYGON((0 0,10 0,10 10.25,0 0))", "POLYGON ((0 0, 10 0, 10 10.25, 0 0))"),
        ("MULTIPOINT ((1 1), (20 20))", "MULTIPOINT ((1 1), (20 20))"),
        ("LINEARRING (0 0, 10 0, 10 10, 0 0)", "LINEARRING (0 0, 10 0, 10 10, 0 0)"),
    ],
)
def test_shapes_come_back_with_blanks_and_without_z(text, stored):
    assert geometry.Shape(geometry.parse(text)).wkt == stored


@given(polygons())
def test_a_shape_keeps_its_coordinates_through_text(polygon):
    assert shapely.equals_exact(geometry.parse(geometry.Shape(polygon).wkt), polygon, 0)


@pytest.mark.parametrize(
    "text",
    [
        "nothing",
        "POLYGON ((0 0, 10 10",
        "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))",
        "POLYGON ((0 0, 10 10, 20 20, 0 0))",
        "POLYGON ((10 10, 30 10, 30 30, 10 30))",
        "SRID=4326;POINT (1 1)",
        "POINT (nan nan)",
        "POINT (1 inf)",
        "POINT (\ud800 1)",
    ],
)
def test_what_is_no_valid_shape_is_refused(text):
    with pytest.raises(WrongArgumentError, match="Annotation location is not valid"):
        geometry.parse(text)


@pytest.mark.parametrize("text", ["", "  "])
def test_an_empty_text_ends_in_a_page(text):
    with pytest.raises(PageError):
        geometry.parse(text)


@given(st.text(max_size=30))
def test_no_text_breaks_the_reader(text):
    with suppress(WrongArgumentError, PageError):
        geometry.parse(text)


@given(polygons())
def test_what_is_cut_lies_in_the_image_and_in_the_shape(polygon):
    image = shapely.box(0, 0, WIDTH, HEIGHT)
    try:
        found = geometry.cut(polygon, WIDTH, HEIGHT)
    except WrongArgumentError:
        assert polygon.intersection(image).geom_type in {
            "GeometryCollection",
            "Polygon",
            "Point",
            "LineString",
        }
        assert polygon.intersection(image).area < 1e-6
        return
    assert found.buffer(1e-6).within(image.buffer(1e-5))
    assert found.area == pytest.approx(polygon.intersection(image).area)


def test_a_shape_inside_the_image_is_kept_as_it_is():
    polygon = shapely.box(10, 10, 20, 20)
    assert geometry.cut(polygon, WIDTH, HEIGHT) is polygon


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (
            "POLYGON ((700 500, 800 500, 800 600, 700 600, 700 500))",
            "Cannot extract boundaries for POLYGON EMPTY",
        ),
        ("POINT (5000 5000)", "Cannot extract boundaries for POINT EMPTY"),
        ("POLYGON EMPTY", "Cannot extract boundaries for POLYGON EMPTY"),
        ("MULTILINESTRING ((0 0, 5 5), (9 9, 20 3))", "MultiLineString is not a valid geometry type!"),
        ("GEOMETRYCOLLECTION (POINT (3 3))", "GeometryCollection is not a valid geometry type!"),
    ],
)
def test_what_cannot_be_kept_is_refused(text, reason):
    with pytest.raises(WrongArgumentError, match=reason):
        geometry.cut(geometry.parse(text), WIDTH, HEIGHT)


def test_a_point_below_the_image_is_kept():
    assert geometry.cut(shapely.Point(-1, -1), WIDTH, HEIGHT).wkt == "POINT (-1 -1)"


def test_a_thin_surface_is_refused_and_a_flat_line_ends_in_a_page():
    with pytest.raises(WrongArgumentError, match="Annotation dimension not valid"):
        geometry.refuse_thin(shapely.box(0, 0, 0.4, 10))
    with pytest.raises(PageError):
        geometry.refuse_thin(shapely.LineString([(10, 10), (50, 10)]))
    geometry.refuse_thin(shapely.Point(1, 1))


@pytest.mark.parametrize(
    ("points", "most", "left", "compression"),
    [
        (60, None, 61, 0.0),
        (240, None, 89, 0.25),
        (240, 100_000, 241, 0.0),
        (9999, 100_000, 10_000, 0.0),
    ],
)
def test_long_shapes_are_simplified_to_the_points_of_the_server(points, most, left, compression):
    found = geometry.simplify(circle(points), None, most)
    if compression == 0.25:
        assert shapely.get_num_coordinates(found.geometry) <= 200
    else:
        assert shapely.get_num_coordinates(found.geometry) == left
    assert found.compression == compression


@settings(deadline=None)
@given(st.integers(100, 2000), st.integers(1, 300))
def test_a_simplified_shape_has_no_more_points_than_asked_and_stays_close(points, most):
    original = circle(points)
    found = geometry.simplify(original, None, most)
    assert shapely.get_num_coordinates(found.geometry) <= max(most, 5)
    assert shapely.hausdorff_distance(found.geometry, original) <= found.compression + 1e-9


def test_a_limit_that_no_shape_can_keep_ends_soon():
    assert shapely.get_num_coordinates(geometry.simplify(circle(5000), None, 1).geometry) >= 4


def test_a_lower_bound_ends_the_simplification():
    found = geometry.simplify(circle(1000), 50, 20)
    assert shapely.get_num_coordinates(found.geometry) >= 50


@given(polygons())
def test_measures_are_those_of_the_shape(polygon):
    found = geometry.measure(polygon)
    assert found.area == pytest.approx(polygon.area)
    assert found.perimeter == pytest.approx(polygon.length)
    assert found.min_x <= found.x <= found.max_x
    assert found.min_y <= found.y <= found.max_y


def test_filled_shapes_have_no_holes():
    ring = shapely.Polygon([(0, 0), (9, 0), (9, 9), (0, 9)], [[(3, 3), (6, 3), (6, 6), (3, 6)]])
    assert geometry.fill(ring).equals(shapely.box(0, 0, 9, 9))
    assert geometry.fill(shapely.MultiPolygon([ring])).area == 81
    with pytest.raises(WrongArgumentError):
        geometry.fill(shapely.Point(1, 1))


@pytest.mark.parametrize("text", ["a,b,c,d", "1,2", "POINT(1 1)", "", "1,2,3,4,5"])
def test_what_is_no_box_ends_in_a_page(text):
    with pytest.raises(PageError):
        geometry.read_area(text)


def test_a_broken_polygon_is_refused_as_a_box():
    with pytest.raises(WrongArgumentError, match="Geometry cannot be parsed"):
        geometry.read_area("POLYGON((0 0")
