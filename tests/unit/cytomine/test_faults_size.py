"""The fault matrix, a million annotations: the number of a row stands in the name, with what is promised."""

import json
import tracemalloc

import httpx2
import pytest

from cytomine import Cytomine
from cytomine._core.rows import Raw
from cytomine.models import AnnotationCollection
from tests.unit.cytomine.conftest import PRIVATE_KEY, USER

ROWS = 5000


def row(number):
    return {
        "class": "be.cytomine.domain.ontology.UserAnnotation",
        "id": number,
        "created": "1700000000000",
        "image": 7,
        "location": f"POLYGON ((0 0, {number} 0, {number} {number}, 0 0))",
        "term": [number % 3],
        "cropURL": "https://c.test/" + "x" * 600,
    }


@pytest.fixture
def rows():
    """A collection of many rows as it comes from a server, and how long its reply was."""
    page = {"collection": [row(number) for number in range(1, ROWS + 1)], "size": ROWS, "offset": 0}
    body = json.dumps({**page, "perPage": ROWS, "totalPages": 1}).encode()
    hello = json.dumps(USER).encode()

    def answer(request):
        content = hello if request.url.path.endswith("current.json") else body
        return httpx2.Response(200, content=content, headers={"content-type": "application/json"})

    with Cytomine("https://c.test", "public", PRIVATE_KEY, transport=httpx2.MockTransport(answer)):
        yield AnnotationCollection(project=1).fetch(), len(body)


COLUMNS = {
    "shapes": lambda many: many.geometries(),
    "GeoJSON": lambda many: many.to_geojson(),
    "table": lambda many: many.to_pandas(),
    "table of shapes": lambda many: many.to_geopandas(),
}


@pytest.mark.parametrize("asked", COLUMNS)
def test_row_69_columns_of_many_annotations_make_no_object(rows, asked):
    pytest.importorskip("geopandas")
    many, _ = rows
    found = COLUMNS[asked](many)
    assert all(isinstance(each, Raw) for each in many._held)
    assert len(found) >= ROWS


def test_row_69_untouched_annotations_take_what_their_reply_took(rows):
    many, size = rows
    tracemalloc.start()
    again = AnnotationCollection(project=1).fetch()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(again) == len(many) == ROWS
    assert held < 0.5 * size  # beside the reply itself, which the transport of this test holds


def test_row_69_geojson_of_many_annotations_takes_their_reply_and_a_half_at_most(rows):
    many, size = rows
    many.to_geojson()
    tracemalloc.start()
    many.to_geojson()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 1.5 * size


def test_row_69_table_is_that_of_the_objects(rows):
    pandas = pytest.importorskip("pandas")
    many, _ = rows
    few = AnnotationCollection()
    few._hold(many._held[:50], append=False)
    table = few.to_pandas()
    list(few)
    assert not any(isinstance(each, Raw) for each in few._held)
    pandas.testing.assert_frame_equal(table, few.to_pandas())


def test_row_69_iterator_over_many_annotations_holds_a_few_pages_at_most():
    page_size, pages = 200, 60
    hello = json.dumps(USER).encode()
    bodies = []

    def answer(request):
        if request.url.path.endswith("current.json"):
            return httpx2.Response(200, content=hello, headers={"content-type": "application/json"})
        first, most = (int(request.url.params[name]) for name in ("offset", "max"))
        numbers = range(first, min(first + most, page_size * pages))
        page = {"collection": [row(number) for number in numbers], "size": page_size * pages}
        body = json.dumps({**page, "offset": first, "perPage": most, "totalPages": pages}).encode()
        bodies.append(len(body))
        return httpx2.Response(200, content=body, headers={"content-type": "application/json"})

    with Cytomine("https://c.test", "public", PRIVATE_KEY, transport=httpx2.MockTransport(answer)):
        every = AnnotationCollection(project=1).iterate(page_size)
        next(every)
        tracemalloc.start()
        count = 1 + sum(1 for _ in every)
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert count == page_size * pages
    assert most < 8 * max(bodies) < sum(bodies) / 5  # a page as it comes, as it is decoded, and the next one
