"""Frames, and shapes before they are sent: pure, without a server."""

import json
import math

import numpy as np
import pytest
import shapely
from hypothesis import assume, given
from hypothesis import strategies as st
from shapely.geometry import LineString, MultiPoint, Point, Polygon, box

from cytomine._core.rows import Raw
from cytomine.geometry import Frame, OutsideImageError, bounds, fixed, likeness, problems
from cytomine.models import Annotation, AnnotationCollection, ImageInstance

WIDTH, HEIGHT = 300, 200
TRIANGLE = Polygon([(10, 20), (70, 20), (10, 50)])
"""Its right angle is to the left below, as servers count."""

numbers = st.integers(0, 200).map(float)
shapes = st.one_of(
    st.lists(st.tuples(numbers, numbers), min_size=3, max_size=9).map(Polygon),
    st.lists(st.tuples(numbers, numbers), min_size=2, max_size=9).map(LineString),
    st.lists(st.tuples(numbers, numbers), min_size=1, max_size=9).map(MultiPoint),
    st.tuples(numbers, numbers).map(Point),
)
frames = st.builds(
    lambda origin, x, y: Frame(WIDTH, HEIGHT, origin, x, y),
    st.sampled_from(["lower left", "upper left"]),
    st.sampled_from([1.0, 0.25, 2.0, 8.0, 3.7]),
    st.sampled_from([1.0, 0.25, 2.0, 8.0, 0.9]),
)


def mask_of(shape):
    """Paint a shape of the upper left frame as an array: True inside."""
    rows, columns = np.mgrid[0:HEIGHT, 0:WIDTH]
    return shapely.contains_xy(shape, columns + 0.5, rows + 0.5)


def test_row_64_frame_of_arrays_puts_an_asymmetric_shape_where_its_pixels_are():
    shown = Frame(WIDTH, HEIGHT, "upper left").from_server(TRIANGLE)
    mask = mask_of(shown)
    assert mask[HEIGHT - 21, 11]
    assert mask[HEIGHT - 45, 11]
    assert not mask[HEIGHT - 45, 60]
    assert not mask[:100].any()


@given(shapes, frames)
def test_row_64_shape_that_goes_there_and_back_is_the_same(shape, frame):
    there = frame.from_server(shape)
    assert frame.to_server(there, max_outside=1).equals_exact(shape, 1e-6)


@given(shapes, frames, frames)
def test_row_64_way_over_two_frames_does_not_matter(shape, one, other):
    over = other.from_server(one.to_server(one.from_server(shape), max_outside=1))
    assert over.equals_exact(other.from_server(shape), 1e-6)


@pytest.mark.parametrize(
    ("frame", "corner"),
    [
        (Frame(WIDTH, HEIGHT), (10, 20)),
        (Frame(WIDTH, HEIGHT, "upper left"), (10, 180)),
        (Frame.of_level(WIDTH, HEIGHT, 1), (5, 90)),
        (Frame.of_level(WIDTH, HEIGHT, 2, origin="lower left"), (2.5, 5)),
        (Frame.of_micrometres(WIDTH, HEIGHT, (0.5, 0.25)), (5, 45)),
        (Frame.of_micrometres(WIDTH, HEIGHT, 0.5, origin="lower left"), (5, 10)),
    ],
)
def test_row_64_corner_stands_where_origin_and_unit_say(frame, corner):
    assert frame.from_server(TRIANGLE).exterior.coords[0] == pytest.approx(corner)


@pytest.mark.parametrize(
    ("shape", "frame"),
    [
        (box(10, 210, 50, 290), Frame(WIDTH, HEIGHT)),
        (box(250, 10, 350, 60), Frame(WIDTH, HEIGHT)),
        (box(0, 0, 200, 150), Frame.of_level(WIDTH, HEIGHT, 1)),
        (LineString([(0, 0), (0, 900)]), Frame(WIDTH, HEIGHT)),
        (MultiPoint([(1, 1), (2, 900)]), Frame(WIDTH, HEIGHT)),
        (Point(-1, 5), Frame(WIDTH, HEIGHT, "upper left")),
    ],
)
def test_row_64_frame_that_puts_more_than_a_hundredth_outside_is_refused(shape, frame):
    with pytest.raises(OutsideImageError, match="of another frame") as caught:
        frame.to_server(shape)
    assert caught.value.outside > 0.01


def test_row_64_hair_over_the_border_is_no_wrong_frame():
    frame = Frame(WIDTH, HEIGHT)
    assert frame.to_server(box(0, 0, 300.5, 200)).bounds == (0, 0, 300.5, 200)


@pytest.mark.parametrize("origin", ["top", "", None])
def test_row_64_frame_without_a_corner_is_refused(origin):
    with pytest.raises(ValueError, match="lower left"):
        Frame(WIDTH, HEIGHT, origin).to_server(TRIANGLE)


@pytest.mark.parametrize("size", [None, 0, -1, math.nan, "0.5"])
def test_row_64_micrometres_need_the_size_of_a_pixel(size):
    with pytest.raises(ValueError, match="size of a pixel"):
        Frame.of_micrometres(WIDTH, HEIGHT, size)


@given(shapes, frames)
def test_row_64_window_holds_the_whole_shape_and_lies_in_the_image(shape, frame):
    x, y, w, h = frame.window(frame.from_server(shape))
    assert x >= 0 <= y
    assert w >= 1 <= h
    across, low, right, high = shape.bounds
    assert x <= across
    assert y <= HEIGHT - high
    assert x + w >= right - 1e-6
    assert y + h >= HEIGHT - low - 1e-6


def test_an_image_gives_its_frames():
    image = ImageInstance(id=7, width=WIDTH, height=HEIGHT, physicalSizeX=0.5, physicalSizeY=0.25)
    assert image.frame() == Frame(WIDTH, HEIGHT, "upper left")
    assert image.frame("lower left", level=3) == Frame(WIDTH, HEIGHT, "lower left", 8, 8)
    assert image.frame(unit="um") == Frame(WIDTH, HEIGHT, "upper left", 2, 4)
    with pytest.raises(ValueError, match="without a level"):
        image.frame(unit="um", level=1)
    with pytest.raises(ValueError, match="no physicalSizeX"):
        ImageInstance(id=7, width=1, height=1).frame(unit="um")


def test_annotations_are_drawn_and_read_in_a_frame():
    frame = Frame(WIDTH, HEIGHT, "upper left")
    drawn = Annotation(id_image=7).draw(Polygon([(0, 0), (30, 0), (0, 20)]), frame)
    assert drawn.geometry.bounds == (0, 180, 30, 200)
    assert drawn.geometry_in(frame).bounds == (0, 0, 30, 20)
    with pytest.raises(OutsideImageError):
        drawn.draw(box(0, 300, 10, 310), frame)


@given(st.lists(st.lists(st.tuples(numbers, numbers), min_size=3, max_size=6), max_size=5), frames)
def test_annotations_go_through_geojson_of_any_frame(drawn, frame):
    many = AnnotationCollection()
    many.extend(Annotation(Polygon(points).wkt, 5, [n], id=n) for n, points in enumerate(drawn, 1))
    text = many.to_geojson({1: "tumor"}, frame=frame)
    assert [each["id"] for each in json.loads(text)["features"]] == [each.id for each in many]
    assume(all(frame.to_server(shape, max_outside=1) is not None for shape in many.geometries(frame)))
    back = AnnotationCollection.from_geojson(text, 5, {"tumor": 1}, frame=frame)
    assert [each.term for each in back] == [each.term for each in many]
    assert all(a.geometry.equals_exact(b.geometry, 1e-6) for a, b in zip(back, many, strict=True))


def test_geojson_of_rows_that_were_not_looked_at_is_that_of_objects():
    rows = [{"id": 1, "location": TRIANGLE.wkt, "term": [2], "image": 3, "project": 4, "user": 5, "x": [1]}]
    lazy, eager = AnnotationCollection(), AnnotationCollection()
    lazy._hold([Raw(json.dumps(row).encode()) for row in rows], append=False)
    eager.extend(Annotation().populate(row) for row in rows)
    assert lazy.to_geojson() == eager.to_geojson()
    assert lazy.geometries()[0] == TRIANGLE
    assert lazy[0].x == [1]


ODD = [
    "POLYGON((0 0,10 0,10 4,0 0))",
    "POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 2 1, 2 2, 1 1))",
    "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 20, 40 20, 40 50, 20 20), (25 22, 30 22, 30 25, 25 22)))",
    "LINESTRING (0 0, -9.5 1e2)",
    "POINT (1.5 -2)",
    "MULTIPOINT ((1 2), (3 4))",
    "MULTIPOINT (1 2, 3 4)",
    "GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (2 2, 9 9))",
    "POLYGON Z ((1 1 5, 20 1 5, 1 30 5, 1 1 5))",
    "polygon ((0 0, 10. 0, 10 .5, 0 0))",
    "POLYGON ((0 0, 10. 0, 10 .5, 0 0))",
    "POLYGON EMPTY",
]


@given(st.lists(st.one_of(st.sampled_from(ODD), shapes.map(lambda shape: shape.wkt)), max_size=6))
def test_many_shapes_in_one_go_are_what_shapely_reads_one_by_one(texts):
    many = AnnotationCollection()
    many.extend(Annotation(text, 5) for text in texts)
    expected = [shapely.from_wkt(text) for text in texts]
    assert all(
        shapely.equals_identical(one, other) for one, other in zip(many.geometries(), expected, strict=True)
    )
    features = json.loads(many.to_geojson())["features"]
    found = [shapely.from_geojson(json.dumps(each["geometry"])) for each in features]
    assert all(shapely.equals_exact(one, other) for one, other in zip(found, expected, strict=True))


@pytest.mark.parametrize(
    "bad", ["POLYGON ((0 0, 1 1))", "POLYGON ((0 0, 9 0, 9 9, 0 1))", "POLYGON ((0 0, x 1))"]
)
def test_shape_that_cannot_be_read_is_told_with_its_place(bad):
    many = AnnotationCollection()
    many.extend([Annotation(TRIANGLE.wkt, 5), Annotation(bad, 5)])
    with pytest.raises(ValueError, match="Annotation 1 has no shape"):
        many.geometries()


def test_geojson_of_qupath_names_its_class():
    properties = {"classification": {"name": "Tumor", "color": [1, 2, 3]}}
    feature = {"type": "Feature", "geometry": shapely.geometry.mapping(TRIANGLE), "properties": properties}
    (made,) = AnnotationCollection.from_geojson(feature, 5, {"Tumor": 9})
    assert made.term == [9]


@pytest.mark.parametrize("geometry", [None, {}, {"type": "Polygon"}, {"type": "Blob", "coordinates": []}, 5])
def test_feature_without_a_shape_is_told_by_its_place(geometry):
    good = {"type": "Feature", "geometry": {"type": "Point", "coordinates": [1, 2]}, "properties": None}
    value = {"type": "FeatureCollection", "features": [good, {"type": "Feature", "geometry": geometry}]}
    with pytest.raises(ValueError, match="Feature 1 has no shape"):
        AnnotationCollection.from_geojson(value, 5)


@given(shapes)
def test_the_box_of_a_text_is_that_of_the_shape(shape):
    assert bounds(shape.wkt) == pytest.approx(shape.bounds)
    assert bounds(shape.wkt.replace(" (", "(").replace(", ", ",")) == pytest.approx(shape.bounds)


SIZE = (WIDTH, HEIGHT)
BOW = "POLYGON ((10 10, 50 50, 50 10, 10 50, 10 10))"
FAULTS = {
    "POLYGON ((0 0": "unreadable",
    "": "no shape",
    "POLYGON EMPTY": "empty",
    "POLYGON ((0 0, nan 5, 5 5, 0 0))": "no finite number",
    "POINT (1 inf)": "no finite number",
    "POLYGON Z ((1 1 5, 20 1 5, 1 30 5, 1 1 5))": "third coordinate",
    BOW: "not valid: Self-intersection",
    "POLYGON ((1 1, 9 9, 1 1, 1 1))": "no area",
    "POLYGON ((1 1, 1.2 1, 1.2 30, 1 30, 1 1))": "narrower than a pixel",
    "POLYGON ((250 20, 350 20, 350 40, 250 40, 250 20))": "50.0% outside",
    "POINT (500 20)": "outside the image",
    "MULTILINESTRING ((1 1, 5 5), (9 9, 20 9))": "no MultiLineString",
    "GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (2 2, 9 9))": "no GeometryCollection",
}
UNMENDABLE = {
    "POLYGON ((0 0",
    "",
    "POLYGON EMPTY",
    "POLYGON ((0 0, nan 5, 5 5, 0 0))",
    "POINT (1 inf)",
    "POLYGON ((1 1, 9 9, 1 1, 1 1))",
    "POLYGON ((1 1, 1.2 1, 1.2 30, 1 30, 1 1))",
    "POINT (500 20)",
    "MULTILINESTRING ((1 1, 5 5), (9 9, 20 9))",
}


@pytest.mark.parametrize("wkt", FAULTS)
def test_row_63_fault_of_a_shape_is_named_before_it_is_sent(wkt):
    assert any(FAULTS[wkt] in each for each in problems(wkt, SIZE)), problems(wkt, SIZE)


@pytest.mark.parametrize("wkt", FAULTS)
def test_row_63_shape_is_mended_where_that_can_be_done(wkt):
    made = fixed(wkt, SIZE)
    if wkt in UNMENDABLE:
        assert made is None
    else:
        assert problems(made, SIZE) == []


@pytest.mark.parametrize(
    "wkt",
    [
        "POINT (1 2)",
        "MULTIPOINT (1 2, 3 4)",
        "LINESTRING (0 0, 9 0)",
        "POLYGON ((0 0, 300 0, 300 200, 0 200, 0 0), (10 10, 20 10, 20 30, 10 10))",
        "multipolygon (((0 0, 9 0, 9 9, 0 0)), ((20 20, 40 20, 40 50, 20 20)))",
    ],
)
def test_row_63_shape_without_fault_is_left_alone(wkt):
    assert problems(wkt, SIZE) == []
    assert fixed(wkt, SIZE).equals_exact(shapely.from_wkt(wkt), 0)


@given(st.lists(st.tuples(st.integers(-50, 350), st.integers(-50, 250)), min_size=3, max_size=8))
def test_row_63_mended_shape_has_no_fault_and_adds_nothing(points):
    shape = Polygon(points)
    made = fixed(shape, SIZE)
    if made is not None:
        assert problems(made, SIZE) == []
        assert made.difference(shapely.make_valid(shape).buffer(1e-6)).area < 1e-6


def test_row_63_likeness_is_intersection_over_union():
    assert likeness(box(0, 0, 10, 10), box(0, 0, 10, 5)) == pytest.approx(0.5)
    assert likeness(TRIANGLE, TRIANGLE) == 1
    assert likeness(box(0, 0, 1, 1), box(5, 5, 6, 6)) == 0
    assert likeness(Point(1, 1), Point(1, 1)) == 1
    assert 0 < likeness(LineString([(0, 0), (10, 0)]), LineString([(0, 0), (10, 0.5)])) < 1
