"""Shapes, GeoJSON, tables and notebooks."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shapely import from_wkt
from shapely.geometry import Polygon, box

from cytomine.geometry import Frame, flipped, parse
from cytomine.models import Annotation, AnnotationCollection, Project, Term, TermCollection

TRIANGLE = "POLYGON ((0 0, 10 0, 10 4, 0 0))"


def test_a_geometry_is_parsed_once_and_anew_when_the_location_changes():
    one = Annotation(TRIANGLE, 5)
    assert one.geometry is one.geometry
    assert one.geometry.area == 20
    one.location = "POINT (1 2)"
    assert one.geometry.geom_type == "Point"
    one.geometry = box(0, 0, 2, 2)
    assert parse(one.location).area == 4


def test_what_is_no_shape_is_named():
    with pytest.raises(ValueError, match="no shape: 'this'"):
        parse("this")


def test_flipping_turns_the_lower_left_corner_into_the_upper_left_one():
    turned = flipped(from_wkt(TRIANGLE), 100)
    assert list(turned.exterior.coords) == [(0, 100), (10, 100), (10, 96), (0, 100)]


@given(
    st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)), min_size=3, max_size=6), st.integers(1, 500)
)
def test_flipping_twice_changes_nothing(points, height):
    shape = Polygon(points)
    assert flipped(flipped(shape, height), height).equals_exact(shape, 1e-9)


def test_annotations_go_through_geojson_with_their_terms():
    drawn = AnnotationCollection()
    drawn.append(Annotation(TRIANGLE, 5, [1, 2]))
    frame = Frame(50, 100, "upper left")
    text = drawn.to_geojson({1: "tumor", 2: "stroma"}, frame=frame)
    (feature,) = json.loads(text)["features"]
    assert feature["properties"]["terms"] == ["tumor", "stroma"]
    assert feature["geometry"]["coordinates"][0][2] == [10.0, 96.0]
    back = AnnotationCollection.from_geojson(
        text, 5, {"tumor": 1, "stroma": 2}, frame=Frame(50, 100, "upper left")
    )
    assert (back[0].image, back[0].term) == (5, [1, 2])
    assert back[0].geometry.equals(from_wkt(TRIANGLE))


@pytest.mark.parametrize("value", ['{"type": "Point"}', '{"features": 5}'])
def test_what_holds_no_features_is_refused(value):
    with pytest.raises(ValueError, match="no GeoJSON of features"):
        AnnotationCollection.from_geojson(value, 5)


def test_a_term_without_an_id_is_named():
    drawn = AnnotationCollection()
    drawn.append(Annotation(TRIANGLE, 5, [1]))
    with pytest.raises(ValueError, match="the terms 'tumor'"):
        AnnotationCollection.from_geojson(drawn.to_geojson({1: "tumor"}), 5, {"stroma": 2})


def test_collections_are_tables_with_times_in_utc():
    pytest.importorskip("pandas")
    terms = TermCollection()
    terms.append(Term("Tumor", 3, id=7, created="1700000000000"))
    frame = terms.to_pandas()
    assert list(frame["name"]) == ["Tumor"]
    assert frame["created"][0].isoformat() == "2023-11-14T22:13:20+00:00"


def test_annotations_are_tables_with_shapes():
    pytest.importorskip("geopandas")
    drawn = AnnotationCollection()
    drawn.append(Annotation(TRIANGLE, 5, id=7))
    frame = drawn.to_geopandas()
    assert frame.geometry[0].area == 20
    assert list(frame["image"]) == [5]


def test_notebooks_show_objects_without_a_request_and_without_markup_of_the_data(server, cytomine):
    project = Project("<script>alert(1)</script>", id=1, thumb="javascript:alert(1)")
    html = project._repr_html_()
    assert "<script>" not in html
    assert "<img" not in html
    assert "&lt;script&gt;" in html
    assert (
        'src="https://c.test/thumb.png?maxSize=256"'
        in Project("a", id=1, thumb="https://c.test/thumb.png?maxSize=256")._repr_html_()
    )
    assert server.asked == []


def test_notebooks_show_the_first_objects_of_a_large_collection():
    terms = TermCollection()
    terms.extend(Term(f"term {n}" + "x" * 500, id=n) for n in range(1000))
    html = terms._repr_html_()
    assert html.count("<tr>") == 51
    assert "950 more" in html
    assert len(html) < 20_000
