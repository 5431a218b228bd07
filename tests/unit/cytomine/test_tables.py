"""Collections as tables of pandas and geopandas, and in notebooks."""

import inspect
import sys
from html.parser import HTMLParser

import pytest

from cytomine import models
from cytomine._core.collection import Collection
from cytomine._core.domain import DomainCollection
from cytomine.geometry import Frame
from cytomine.models import Annotation, AnnotationCollection, Project, Term, TermCollection

pandas = pytest.importorskip("pandas")
geopandas = pytest.importorskip("geopandas")

COLLECTIONS = sorted(
    {
        each
        for name in dir(models)
        if inspect.isclass(each := getattr(models, name))
        and issubclass(each, Collection)
        and each not in {Collection, DomainCollection}
    },
    key=lambda each: each.__name__,
)
HOSTILE = "<img src=x onerror=alert(1)>\"'&</td></table><script>alert(1)</script>"


def empty(collection):
    """A collection of a class, whatever its constructor wants."""
    needed = [
        each
        for each in inspect.signature(collection).parameters.values()
        if each.default is each.empty and each.kind is each.POSITIONAL_OR_KEYWORD
    ]
    return collection(*[Project(id=1, class_="be.cytomine.domain.project.Project") for _ in needed])


def filled(collection):
    """Two objects of it: one with a value in each field of the document, one with none."""
    held = empty(collection)
    for value in (HOSTILE, None):
        item = held._new()
        item.__dict__.update({name: value for name in item.__dict__ if not name.startswith("_")}, id=7)
        held.append(item)
    return held


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda each: each.__name__)
def test_every_collection_is_a_table_with_the_same_columns_when_it_is_empty(collection):
    nothing = empty(collection).to_pandas()
    some = filled(collection).to_pandas()
    assert len(nothing) == 0
    assert len(some) == 2
    assert list(nothing.columns) == list(some.columns)[: len(nothing.columns)]
    assert "id" not in nothing or str(nothing["id"].dtype) in {"Int64", "object"}


@pytest.mark.parametrize("collection", COLLECTIONS, ids=lambda each: each.__name__)
def test_every_collection_and_its_objects_show_themselves_without_markup_of_the_data(server, collection):
    held = filled(collection)
    for html in (held._repr_html_(), held[0]._repr_html_(), empty(collection)._repr_html_()):
        reader = Reader()
        reader.feed(html)
        assert reader.tags <= {"table", "caption", "tr", "td", "th", "p", "img"}
        assert not reader.scripted
        assert reader.open == 0
        assert len(html) < 100_000
    assert server.asked == []


class Reader(HTMLParser):
    """What a browser would make of a table: its tags, whether one runs a script, and how many stay open."""

    def __init__(self):
        super().__init__()
        self.tags, self.scripted, self.open = set(), False, 0

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.open += tag != "img"
        self.scripted |= tag == "script" or any(
            name.startswith("on") or (value or "").startswith("javascript:") for name, value in attrs
        )

    def handle_endtag(self, tag):
        self.open -= 1


def annotations():
    drawn = AnnotationCollection()
    drawn.append(
        Annotation(
            "POLYGON ((0 0, 10 0, 10 4, 0 0))", 5, [1, 2], id=7, area=3, created="1700000000123", mine="a"
        )
    )
    drawn.append(Annotation("POINT (1 2)", None, id=8, area=2.5, reviewed=True))
    drawn.append(Annotation("POINT (3 4)", 6, [], id=2**70))
    return drawn


def test_columns_have_the_types_of_the_document_whatever_is_missing():
    frame = annotations()[:2]
    held = AnnotationCollection()
    held.extend(frame)
    table = held.to_pandas()
    types = {
        name: str(table[name].dtype)
        for name in ("id", "image", "area", "reviewed", "location", "term", "mine")
    }
    assert types == {
        "id": "Int64",
        "image": "Int64",
        "area": "float64",
        "reviewed": "boolean",
        "location": "string",
        "term": "object",
        "mine": "string",
    }
    assert list(table["image"].isna()) == [False, True]
    assert table["term"][0] == [1, 2]
    assert table["created"][0] == pandas.Timestamp("2023-11-14T22:13:20.123Z")
    assert table["created"][1] is pandas.NaT


def test_number_beyond_64_bits_and_time_that_is_none_are_kept_or_missing():
    held = annotations()
    held[0].created = "soon"
    table = held.to_pandas()
    assert list(table["id"]) == [7, 8, 2**70]
    assert table["created"].isna().all()
    assert str(table["created"].dtype) == "datetime64[ms, UTC]"


def test_table_of_shapes_lies_nowhere_on_earth_and_in_the_frame_asked_for():
    held = annotations()
    table = held.to_geopandas(Frame(20, 10, "upper left"))
    assert table.crs is None
    assert "location" not in table
    assert (table.geometry[1].x, table.geometry[1].y) == (1, 8)
    assert table.geometry.name == "geometry"


def test_table_of_no_shapes_keeps_its_columns():
    table = AnnotationCollection().to_geopandas()
    assert len(table) == 0
    assert {"id", "image", "geometry"} <= set(table.columns)
    assert table.crs is None
    assert len(table.geometry.area) == 0


def test_annotation_without_a_shape_has_none_in_the_table():
    held = AnnotationCollection()
    held.append(Annotation(None, 5, id=3))
    assert held.to_geopandas().geometry[0] is None


@pytest.mark.parametrize(
    ("module", "call", "extra"),
    [
        ("pandas", lambda held: held.to_pandas(), "tables"),
        ("geopandas", lambda held: held.to_geopandas(), "tables"),
        ("shapely", lambda held: held[0].geometry, "geometry"),
        ("shapely", lambda held: held.geometries(), "geometry"),
        ("shapely", lambda held: held.from_geojson([], 5), "geometry"),
        ("numpy", lambda held: held[0].crop().array(), "images"),
        ("PIL", lambda held: held[0].crop().array(), "images"),
    ],
)
def test_extra_that_is_missing_is_told_with_the_way_to_install_it(monkeypatch, module, call, extra):
    for name in [each for each in sys.modules if each.split(".")[0] == module]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ImportError, match=rf"pip install 'cytomine-sdk\[{extra}\]'"):
        call(annotations())


def test_geojson_of_plain_shapes_needs_no_extra(monkeypatch):
    monkeypatch.setitem(sys.modules, "shapely", None)
    assert '"Polygon"' in annotations_of_ids().to_geojson()


def annotations_of_ids():
    held = AnnotationCollection()
    held.extend(annotations()[:2])
    return held


def test_notebook_shows_a_picture_only_from_an_address_of_the_web():
    project = Project("a", id=1, thumb='https://c.test/a.png?maxSize=256&x="><script>')
    reader = Reader()
    reader.feed(project._repr_html_())
    assert "img" in reader.tags
    assert not reader.scripted


def test_column_of_free_attributes_follows_those_of_the_document():
    terms = TermCollection()
    terms.append(Term("Tumor", 3, id=7, mine=1))
    assert list(terms.to_pandas().columns)[:2] == ["id", "name"]
    assert list(terms.to_pandas().columns)[-1] == "mine"
