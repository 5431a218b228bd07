"""GeoJSON in and out: what shapely says of the same WKT, and files of other programs."""

import json
import math

import pytest
import shapely
from hypothesis import example, given
from hypothesis import strategies as st

from cytomine._core.rows import Raw
from cytomine._core.wkt import as_geojson
from cytomine.geometry import Frame, OutsideImageError
from cytomine.models import Annotation, AnnotationCollection, Term, TermCollection

numbers = st.one_of(
    st.integers(-999, 99_999).map(str),
    st.floats(-1e6, 1e6, allow_nan=False).map(lambda value: f"{value:.3f}"),
    st.sampled_from(
        ["0", "-0", "1.", ".5", "+3", "007", "1e3", "-2.5E-3", "1e400", "NaN", "12345678901234567.8"]
    ),
)
plain = st.one_of(st.integers(0, 9999).map(str), st.integers(0, 9999).map(lambda value: f"{value / 8}"))


def points(coordinates, least, most=6, size=2):
    return st.lists(st.tuples(*[coordinates] * size).map(" ".join), min_size=least, max_size=most)


def text_of(kind, parts):
    return parts.map(lambda found: f"{kind} {found}")


def joined(parts, comma=", "):
    return f"({comma.join(parts)})"


def rings(coordinates, size=2):
    closed = points(coordinates, 3, size=size).map(lambda found: joined([*found, found[0]]))
    return st.one_of(closed, closed, points(coordinates, 1, size=size).map(joined))


def shapes_of(coordinates):
    """WKT of all kinds, some of it none: rings left open, too few points, three numbers."""
    lines = points(coordinates, 1).map(joined)
    areas = st.lists(rings(coordinates), min_size=1, max_size=3).map(joined)
    return st.one_of(
        text_of("POINT", points(coordinates, 1, 2).map(joined)),
        text_of("LINESTRING", lines),
        text_of("POLYGON", areas),
        text_of("MULTIPOINT", points(coordinates, 1).map(joined)),
        text_of(
            "MULTIPOINT", points(coordinates, 1, 3).map(lambda found: joined([f"({each})" for each in found]))
        ),
        text_of("MULTILINESTRING", st.lists(lines, min_size=1, max_size=3).map(joined)),
        text_of("MULTIPOLYGON", st.lists(areas, min_size=1, max_size=3).map(joined)),
        text_of("POLYGON Z", rings(coordinates, 3).map(lambda ring: f"({ring})")),
        text_of("LINESTRING", points(coordinates, 1, size=3).map(joined)),
        st.sampled_from(["POLYGON", "POINT", "MULTIPOLYGON", "GEOMETRYCOLLECTION"]).map("{} EMPTY".format),
        st.just("GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (2 2, 9 9))"),
    )


def disturbed(texts):
    """The same written otherwise: fewer or more blanks, small letters, cut off, with a digit in it."""
    return st.tuples(texts, st.integers(0, 40)).flatmap(
        lambda found: st.sampled_from(
            [
                found[0].replace(", ", ",").replace(" (", "("),
                found[0].replace(", ", " ,"),
                found[0].replace("(", "( ").replace(")", " )"),
                found[0].replace(" ", "  "),
                found[0].replace(" ", "\n"),
                found[0].lower(),
                found[0][: found[1]],
                found[0][: found[1]] + "7" + found[0][found[1] :],
                f" {found[0]}\t",
                f"{found[0]} ",
                f"{found[0]})",
            ]
        )
    )


def expected_of(text):
    """What shapely says, None where it is no WKT."""
    try:
        return json.loads(shapely.to_geojson(shapely.from_wkt(text)))
    except shapely.GEOSException:
        return None


every = st.one_of(shapes_of(plain), shapes_of(plain), shapes_of(numbers), disturbed(shapes_of(plain)))


@given(st.lists(every, min_size=1, max_size=5))
@example(["POLYGON ((0 0, 9 0, 9 9, 0 0))", "POLY1GON ((0 0, 9 0, 9 9, 0 0))"])
@example(["POLYGON ((0 0, 9 0, 9 9, 0 0))))\nPOLYGON ((0 0, 9 0, 9 9, 0 0))"])
@example(["POINT (1 2)", "POINT (1 2, 3 4)"])
@example(["POLYGON ((0 0, 9 0, 9 9, 10 0))"])
@example(["POLYGON ((0 0, 9 0, 9 9, 0.0 0))"])
@pytest.mark.filterwarnings("ignore:.*encountered in from_wkt:RuntimeWarning")
def test_letters_moved_say_what_shapely_reads(texts):
    for text, found in zip(texts, as_geojson(texts), strict=True):
        assert found is None or json.loads(found) == expected_of(text), text


PLAIN = [
    "POINT (1 -2.5)",
    "LINESTRING (0 0, 3 4, 5 5)",
    "POLYGON ((0 0, 9 0, 9 9, 0 0))",
    "POLYGON ((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1))",
    "MULTILINESTRING ((0 0, 3 4), (5 5, 6 6))",
    "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)))",
    "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0), (1 1, 2 1, 2 2, 1 1)), ((20 20, 30 20, 30 30, 20 20)))",
]


@pytest.mark.parametrize("texts", [PLAIN, [text.replace(", ", ",").replace(" (", "(") for text in PLAIN]])
def test_shapes_as_servers_write_them_need_no_shapely(texts):
    assert None not in as_geojson(texts)
    assert [as_geojson([text])[0] for text in texts] == as_geojson(texts)


@given(st.lists(every, min_size=1, max_size=4), st.booleans())
@pytest.mark.filterwarnings("ignore:.*encountered in from_wkt:RuntimeWarning")
def test_a_collection_is_told_as_shapely_tells_it_or_the_place_is_named(texts, is_lazy):
    rows = [{"id": number, "location": text, "term": [2]} for number, text in enumerate(texts, 1)]
    many = AnnotationCollection()
    if is_lazy:
        many._hold([Raw(json.dumps(row).encode()) for row in rows], append=False)
    else:
        many.extend(Annotation().populate(row) for row in rows)
    expected = [expected_of(text) for text in texts]
    if None in expected:
        with pytest.raises(ValueError, match=f"Annotation {expected.index(None)} has no shape"):
            many.to_geojson()
        return
    features = json.loads(many.to_geojson())["features"]
    assert [each["geometry"] for each in features] == expected
    assert [each["id"] for each in features] == [row["id"] for row in rows]


def test_annotation_without_a_shape_or_an_id_is_told_without():
    many = AnnotationCollection()
    many.extend([Annotation(None, 5, id=3), Annotation("POINT (1 2)", 5, [7])])
    first, second = json.loads(many.to_geojson())["features"]
    assert (first["id"], first["geometry"]) == (3, None)
    assert "id" not in second
    assert second == {
        "type": "Feature",
        "properties": {"image": 5, "terms": [7]},
        "geometry": {"type": "Point", "coordinates": [1, 2]},
    }


def test_rows_some_of_which_were_looked_at_stay_rows():
    rows = [{"id": number, "location": "POINT (1 2)", "term": [2]} for number in range(1, 9)]
    many = AnnotationCollection()
    many._hold([Raw(json.dumps(row).encode()) for row in rows], append=False)
    many[3].location = "POINT (5 6)"
    features = json.loads(many.to_geojson())["features"]
    assert [each["geometry"]["coordinates"] for each in features] == [[1, 2]] * 3 + [[5, 6]] + [[1, 2]] * 4
    assert sum(isinstance(each, Raw) for each in many._held) == 7
    assert [shape.x for shape in many.geometries()] == [1, 1, 1, 5, 1, 1, 1, 1]
    assert sum(isinstance(each, Raw) for each in many._held) == 7


def test_term_that_is_no_id_is_told_with_its_annotation():
    many = AnnotationCollection()
    many.append(Annotation("POINT (1 2)", 5, ["tumor"], id=9))
    with pytest.raises(ValueError, match=r"Annotation 9 .*`int`.*term"):
        many.to_geojson()


@given(st.text(max_size=12))
def test_name_of_a_term_comes_back_whatever_it_is(name):
    many = AnnotationCollection()
    many.append(Annotation("POINT (1 2)", 5, [7]))
    terms = TermCollection()
    terms.append(Term(name, 3, id=7))
    if any(0xD800 <= ord(letter) <= 0xDFFF for letter in name):
        return
    (feature,) = json.loads(many.to_geojson(terms))["features"]
    assert feature["properties"]["terms"] == [name]
    assert AnnotationCollection.from_geojson(many.to_geojson({7: name}), 5, {name: 7})[0].term == [7]


QUPATH = {
    "type": "Feature",
    "id": "d2f1c9a0-0000-4000-8000-000000000001",
    "geometry": {
        "type": "Polygon",
        "coordinates": [
            [[10, 10], [60, 10], [60, 40], [10, 40], [10, 10]],
            [[20, 20], [30, 20], [30, 30], [20, 20]],
        ],
    },
    "properties": {"objectType": "annotation", "classification": {"name": "Tumor", "color": [200, 0, 0]}},
}
QGIS = {
    "type": "FeatureCollection",
    "name": "drawn",
    "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}},
    "features": [
        {"type": "Feature", "properties": {"fid": 1, "terms": None}, "geometry": {
            "type": "MultiPolygon",
            "coordinates": [[[[0, 0], [9, 0], [9, 9], [0, 0]]], [[[20, 20], [29, 20], [29, 29], [20, 20]]]],
        }},
        {"type": "Feature", "properties": {"fid": 2, "terms": "Stroma"}, "geometry": {
            "type": "Point", "coordinates": [5.5, 6.25]
        }},
        {"type": "Feature", "properties": {"fid": 3, "terms": [7, "Stroma"]}, "geometry": {
            "type": "LineString", "coordinates": [[0, 0], [3, 4]]
        }},
    ],
}  # fmt: skip


def terms_of(names):
    found = TermCollection()
    found.extend(Term(name, 1, id=number) for number, name in enumerate(names, 7))
    return found


@pytest.mark.parametrize(
    "way",
    [
        lambda _, text: text,
        lambda _, text: "\ufeff" + text,
        lambda _, text: text.encode(),
        lambda _, text: json.loads(text),
        lambda _, text: json.loads(text)["features"],
        lambda folder, text: written(folder, text),  # noqa: PLW0108 - it stands below
    ],
    ids=["text", "text with a mark", "bytes", "mapping", "list", "file"],
)
def test_features_of_other_programs_are_read_in_every_form(tmp_path, way):
    text = json.dumps({"type": "FeatureCollection", "features": [QUPATH, *QGIS["features"]]})
    found = AnnotationCollection.from_geojson(way(tmp_path, text), 5, terms_of(["Tumor", "Stroma"]))
    assert [each.term for each in found] == [[7], [], [8], [7, 8]]
    assert [each.geometry.geom_type for each in found] == ["Polygon", "MultiPolygon", "Point", "LineString"]
    assert len(found[0].geometry.interiors) == 1
    assert {each.image for each in found} == {5}


def written(folder, text):
    path = folder / "drawn.geojson"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "classification", [{"name": "Tumor"}, {"names": ["Tumor"]}, "Tumor", {"name": "Tumor", "colorRGB": -1}]
)
def test_class_is_read_in_each_way_qupath_writes_it(classification):
    feature = {**QUPATH, "properties": {"classification": classification}}
    assert AnnotationCollection.from_geojson(feature, 5, {"Tumor": 7})[0].term == [7]


@pytest.mark.parametrize(
    "properties", [None, {}, {"classification": None}, {"classification": {}}, {"terms": ""}]
)
def test_feature_without_a_class_has_no_term(properties):
    assert AnnotationCollection.from_geojson({**QUPATH, "properties": properties}, 5)[0].term == []


@pytest.mark.parametrize(
    ("terms", "told"), [(None, "pass their ids by name as `terms`"), ({"Stroma": 3}, "known are 'Stroma'")]
)
def test_unknown_class_is_told_with_its_feature_and_what_is_known(terms, told):
    value = {"type": "FeatureCollection", "features": [QGIS["features"][0], QUPATH]}
    with pytest.raises(ValueError, match=f"Feature 1: no id is given for the terms 'Tumor'; {told}"):
        AnnotationCollection.from_geojson(value, 5, terms)


@pytest.mark.parametrize("value", ["", "[1]", "null", '"a"', '{"features": {}}', "{", b"\xff\xfe\x00", []])
def test_what_is_no_geojson_is_refused_or_empty(value):
    if value == []:
        assert len(AnnotationCollection.from_geojson(value, 5)) == 0
        return
    with pytest.raises(ValueError, match="no GeoJSON"):
        AnnotationCollection.from_geojson(value, 5)


def test_shape_outside_its_frame_is_refused():
    frame = Frame(50, 20, "upper left")
    with pytest.raises(OutsideImageError):
        AnnotationCollection.from_geojson(QUPATH, 5, {"Tumor": 7}, frame=frame)


def test_table_of_geopandas_is_read():
    geopandas = pytest.importorskip("geopandas")
    table = geopandas.GeoDataFrame({"terms": [[7], [8]]}, geometry=[shapely.Point(1, 2), shapely.Point(3, 4)])
    found = AnnotationCollection.from_geojson(table, 5)
    assert [(each.location, each.term) for each in found] == [("POINT (1 2)", [7]), ("POINT (3 4)", [8])]


def test_coordinates_keep_all_their_digits():
    location = f"POINT ({math.pi!r} {math.e!r})"
    many = AnnotationCollection()
    many.append(Annotation(location, 5))
    assert AnnotationCollection.from_geojson(many.to_geojson(), 5)[0].location == location
