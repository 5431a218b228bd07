"""Listings read in pages: whole whatever the server makes of pages, and in fixed memory."""

import json
import logging
import threading
import tracemalloc
from contextlib import contextmanager

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cytomine import Cytomine
from cytomine.errors import ForbiddenError
from cytomine.models import AnnotationCollection, Project, ProjectCollection
from cytomine_wire import ListChangedError
from tests.servers.listed import Listed
from tests.unit.cytomine.conftest import USER


@contextmanager
def serving(listed):
    """Connect to a server that knows one user and one list."""

    def answer(request):
        if request.url.path.endswith("current.json"):
            return httpx2.Response(200, json=USER)
        return httpx2.Response(200, content=json.dumps(listed.page(dict(request.url.params))).encode())

    transport = httpx2.MockTransport(answer)
    with Cytomine("https://cytomine.test", "public", "private", transport=transport, errors="raise"):
        yield


def iterated(page_size):
    return [each.id for each in ProjectCollection().iterate(page_size)]


def fetched(page_size):
    return [each.id for each in ProjectCollection().fetch(max=page_size)]


@pytest.fixture(params=[iterated, fetched])
def read(request):
    return request.param


@pytest.mark.parametrize("options", [{}, {"cap": 4}, {"is_paged": False}, {"counts_pages": True}])
@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 45])
def test_row_43_every_object_comes_once_whatever_the_server_makes_of_pages(read, count, options):
    with serving(Listed(count, **options)):
        assert sorted(read(10)) == list(range(count))


@given(
    count=st.integers(0, 30),
    page_size=st.integers(1, 12),
    changes=st.lists(st.tuples(st.sampled_from(["insert", "delete"]), st.integers(0, 35)), max_size=4),
)
@settings(max_examples=60)
def test_row_44_every_object_that_stays_comes_once_from_a_list_that_changes(count, page_size, changes):
    todo, gone = list(changes), set()

    def change(listed):
        if todo:
            what, at = todo.pop()
            if what == "insert":
                listed.rows.insert(at, {"id": 1000 + len(todo)})
            elif at < len(listed.rows):
                gone.add(listed.rows.pop(at)["id"])

    with serving(Listed(count, on_page=change)):
        found = fetched(page_size)
    assert len(set(found)) == len(found)
    assert set(range(count)) - gone <= set(found)


def test_a_list_that_changes_raises_when_strict():
    def insert(listed):
        if listed.asked == 1:
            listed.rows.insert(0, {"id": 1000})

    with serving(Listed(30, on_page=insert)), pytest.raises(ListChangedError):
        list(ProjectCollection().iterate(10, strict=True))


def test_what_is_missing_is_warned_of(caplog):
    class Boastful(Listed):
        def page(self, query):
            return {**super().page(query), "size": 28}

    with serving(Boastful(25)), caplog.at_level(logging.WARNING, logger="cytomine.client"):
        assert iterated(10) == list(range(25))
    assert "not all of the 28 rows came" in caplog.text


def test_iterated_objects_are_as_fetched_ones_and_are_not_kept():
    with serving(Listed(3)):
        projects = ProjectCollection()
        first, *rest = projects.iterate()
        assert (type(first), first, len(rest)) == (Project, ProjectCollection().fetch()[0], 2)
        assert vars(first) == vars(ProjectCollection().fetch()[0])
        assert len(projects) == 0


def test_filters_and_parameters_are_sent_and_max_and_offset_are_not():
    asked = []

    class Asked(Listed):
        def page(self, query):
            asked.append(query)
            return super().page(query)

    with serving(Asked(3)):
        assert len(list(AnnotationCollection(project=5, term=9, max=7, offset=2).iterate(100))) == 3
    assert asked[0]["project"] == "5"
    assert asked[0]["term"] == "9"
    assert asked[0]["max"] in {"100", "101"}
    assert asked[0]["offset"] == "0"


def test_nothing_is_asked_before_the_first_object_is_wanted_and_no_thread_is_left():
    listed = Listed(100)
    with serving(listed):
        found = ProjectCollection().iterate(10)
        assert listed.asked == 0
        next(found)
        found.close()
        assert [each.name for each in threading.enumerate() if each.name == "next page"] == []
        assert listed.asked <= 2


def test_a_refusal_comes_out_of_the_loop(server, cytomine):
    server.reply({"errors": {"message": "no right"}, "errorValues": {}}, 403)
    with pytest.raises(ForbiddenError):
        next(ProjectCollection().iterate())


@pytest.mark.parametrize("wrong", [0, -1, None, "10", 1.5])
def test_a_wrong_size_is_refused_at_once(cytomine, wrong):
    with pytest.raises(ValueError, match="page_size must be a positive number"):
        ProjectCollection().iterate(wrong)


def test_a_hundred_thousand_objects_take_no_more_memory_than_a_few_pages():
    row = b'{"id":%d,"name":"' + b"x" * 500 + b'"}'

    def answer(request):
        if request.url.path.endswith("current.json"):
            return httpx2.Response(200, json=USER)
        most, offset = int(request.url.params["max"]), int(request.url.params["offset"])
        rows = b",".join(row % n for n in range(offset, min(offset + most, 100_000)))
        return httpx2.Response(200, content=b'{"collection":[%s],"size":100000,"offset":%d}' % (rows, offset))

    transport = httpx2.MockTransport(answer)
    with Cytomine("https://cytomine.test", "public", "private", transport=transport, errors="raise"):
        next(ProjectCollection().iterate(1000))  # what is loaded with the first page
        tracemalloc.start()
        count = sum(1 for _ in ProjectCollection().iterate(1000))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert count == 100_000
    assert peak < 12 * 1000 * len(row)
