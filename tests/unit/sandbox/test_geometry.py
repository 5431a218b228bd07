"""Shapes are read, cut, simplified and measured."""

from __future__ import annotations

from contextlib import suppress

import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st

from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.engine.errors import PageError, WrongArgumentError

WIDTH, HEIGHT = 640, 480
COORDINATE = st.floats(-2000, 2000, allow_nan=False)
POINTS = st.lists(st.tuples(COORDINATE, COORDINATE), min_size=3, max_size=12, unique=True)


@st.composite
def polygons(draw):
    hull = shapely.MultiPoint(draw(POINTS)).convex_hull
    assume(hull.geom_type == "Polygon" and hull.area > 1 and hull.is_valid)
    return hull


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
    found = geometry.cut(polygon, WIDTH, HEIGHT)
    if polygon.intersection(image).area < 1e-6:
        assert found.area < 1e-6
        return
    assert found.buffer(1e-6).within(image.buffer(1e-5))
    assert found.area == pytest.approx(polygon.intersection(image).area)


def test_a_shape_inside_the_image_is_kept_as_it_is():
    polygon = shapely.box(10, 10, 20, 20)
    assert geometry.cut(polygon, WIDTH, HEIGHT) is polygon


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "POLYGON ((600 400, 700 400, 700 500, 600 500, 600 400))",
            "POLYGON ((640 400, 600 400, 600 480, 640 480, 640 400))",
        ),
        ("POLYGON ((-50 -50, 50 -50, 50 50, -50 50, -50 -50))", "POLYGON ((50 50, 50 0, 0 0, 0 50, 50 50))"),
        ("POINT (-1 -1)", "POINT (-1 -1)"),
        ("POLYGON ((-100 -100, -50 -100, -50 -50, -100 -50, -100 -100))", "POINT (-50 -50)"),
        ("LINESTRING (600 100, 700 200)", "LINESTRING (600 100, 640 140)"),
        ("POLYGON ((700 500, 800 500, 800 600, 700 600, 700 500))", "POLYGON EMPTY"),
        ("POINT (5000 5000)", "POINT EMPTY"),
        ("LINESTRING (700 100, 800 200)", "LINESTRING EMPTY"),
    ],
)
def test_what_reaches_out_of_the_image_is_cut_as_on_the_server(text, left):
    assert geometry.to_wkt(geometry.cut(geometry.parse(text), WIDTH, HEIGHT)) == left


@pytest.mark.parametrize("text", ["POLYGON EMPTY", "POINT EMPTY", "MULTIPOLYGON EMPTY"])
def test_a_new_shape_with_nothing_left_is_refused(text):
    with pytest.raises(WrongArgumentError, match=f"Cannot extract boundaries for {text}"):
        geometry.require_extent(shapely.from_wkt(text))


def test_a_new_surface_that_is_too_thin_is_refused():
    with pytest.raises(WrongArgumentError, match="Annotation dimension not valid"):
        geometry.require_extent(shapely.box(0, 0, 0.4, 10))
    geometry.require_extent(shapely.Point(1, 1))


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("LINESTRING EMPTY", "LINESTRING EMPTY is an empty geometry!"),
        ("MULTILINESTRING ((0 0, 5 5), (9 9, 20 3))", "MultiLineString is not a valid geometry type!"),
        ("GEOMETRYCOLLECTION (POINT (3 3))", "GeometryCollection is not a valid geometry type!"),
    ],
)
def test_what_cannot_be_kept_is_refused(text, reason):
    with pytest.raises(WrongArgumentError, match=reason):
        geometry.require_kept_kind(shapely.from_wkt(text))


def test_a_flat_line_ends_in_a_page():
    with pytest.raises(PageError):
        geometry.refuse_flat_line(shapely.LineString([(10, 10), (50, 10)]))
    geometry.refuse_flat_line(shapely.LineString([(10, 10), (50, 50)]))


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
