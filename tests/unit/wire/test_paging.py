"""Pages are followed to their end on servers that obey, cap, ignore or change under way."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire import Pager, UnexpectedShapeError


class ModelServer:
    """Answers pages as the real one does: from the database or from memory, capped, or not paging at all."""

    def __init__(
        self, rows, *, cap=None, obeys_offset=True, obeys_max=True, echoes_asked=True, in_memory=False
    ):
        self.rows = rows
        self.cap = cap
        self.obeys_offset = obeys_offset
        self.obeys_max = obeys_max
        self.echoes_asked = echoes_asked
        self.in_memory = in_memory
        self.asked = []

    def fetch(self, offset, max_rows):
        self.asked.append((offset, max_rows))
        start = offset if self.obeys_offset else 0
        limit = max_rows if self.obeys_max and max_rows else math.inf
        limit = min(limit, self.cap or math.inf)
        page = self.rows[start:] if limit == math.inf else self.rows[start : start + int(limit)]
        shown = len(self.rows) if self.in_memory else len(page)
        return {
            "collection": page,
            "offset": offset if self.echoes_asked else start,
            "perPage": int(min(limit, shown)),
            "size": len(self.rows),
            "totalPages": 1 if limit == math.inf else math.ceil(len(self.rows) / limit),
        }


def rows_of(count):
    return [{"id": n, "name": f"row {n}"} for n in range(count)]


def collect(pager, fetch, most=1000):
    rows = []
    for _ in range(most):
        if pager.ask is None:
            return rows
        rows += pager.take(fetch(*pager.ask))
    raise AssertionError("endless")


@pytest.mark.parametrize(
    ("count", "page_size", "requests"),
    [
        (0, 10, 1),
        (3, 10, 1),
        (10, 10, 1),
        (11, 10, 2),
        (20, 10, 2),
        (25, 10, 3),
        (25, 1, 25),
        (7, 0, 1),
        (0, 0, 1),
    ],
)
@pytest.mark.parametrize("in_memory", [False, True])
def test_rows_come_once_in_as_few_requests_as_there_are_pages(count, page_size, requests, in_memory):
    server = ModelServer(rows_of(count), in_memory=in_memory)
    pager = Pager(page_size)
    assert collect(pager, server.fetch) == server.rows
    assert len(server.asked) == requests
    assert (pager.size, pager.taken, pager.is_whole) == (count, count, True)


@given(
    count=st.integers(0, 60),
    page_size=st.integers(0, 25),
    offset=st.integers(0, 70),
    limit=st.none() | st.integers(0, 70),
    cap=st.none() | st.integers(1, 20),
    obeys_max=st.booleans(),
    in_memory=st.booleans(),
    has_ids=st.booleans(),
)
def test_every_row_comes_once_from_a_server_that_obeys_the_offset(
    count, page_size, offset, limit, cap, obeys_max, in_memory, has_ids
):
    rows = rows_of(count) if has_ids else [f"key {n}" for n in range(count)]
    server = ModelServer(rows, cap=cap, obeys_max=obeys_max, in_memory=in_memory)
    pager = Pager(page_size, offset=offset, limit=limit)
    taken = collect(pager, server.fetch)
    if page_size == 0 and cap:  # everything was asked for at once and not given
        assert taken == rows[offset:][: min(cap, limit if limit is not None else cap)]
        return
    assert taken == rows[offset:][:limit]
    if limit is None:
        assert pager.is_whole == (offset + len(taken) >= count)


@given(
    count=st.integers(0, 60),
    page_size=st.integers(1, 25),
    cap=st.none() | st.integers(1, 20),
    obeys_max=st.booleans(),
    how_told=st.sampled_from(["ids", "offset", "ids and offset"]),
)
def test_server_that_ignores_the_offset_ends_without_a_row_twice(count, page_size, cap, obeys_max, how_told):
    """Repeated rows are known by their ids, or by the offset that the page says it begins with."""
    rows = rows_of(count) if "ids" in how_told else [f"key {n}" for n in range(count)]
    echoes_asked = "offset" not in how_told
    server = ModelServer(rows, cap=cap, obeys_offset=False, obeys_max=obeys_max, echoes_asked=echoes_asked)
    pager = Pager(page_size)
    taken = collect(pager, server.fetch)
    assert taken == rows[: len(taken)]
    assert pager.is_whole == (len(taken) == count)
    if not obeys_max and not cap:
        assert taken == server.rows


@given(
    count=st.integers(0, 40),
    page_size=st.integers(1, 10),
    changes=st.lists(st.tuples(st.sampled_from(["insert", "delete"]), st.integers(0, 45)), max_size=6),
)
def test_list_that_changes_under_way_ends_and_repeats_no_row(count, page_size, changes):
    server = ModelServer(rows_of(count))
    todo = list(changes)

    def fetch(offset, max_rows):
        page = server.fetch(offset, max_rows)
        if todo:
            what, at = todo.pop()
            if what == "insert":
                server.rows.insert(at, {"id": 1000 + len(todo)})
            elif at < len(server.rows):
                del server.rows[at]
        return page

    ids = [row["id"] for row in collect(Pager(page_size), fetch)]
    assert len(set(ids)) == len(ids)
    if not any(what == "delete" for what, _ in changes):
        assert set(range(count)) <= set(ids)


@given(st.integers(0, 50), st.integers(1, 10), st.integers(0, 60) | st.none())
def test_wrong_or_missing_size_does_not_lose_rows_of_full_pages(count, page_size, size):
    server = ModelServer(rows_of(count))

    def fetch(offset, max_rows):
        page = {**server.fetch(offset, max_rows), "size": size}
        if size is None:
            del page["size"]
        return page

    taken = collect(Pager(page_size), fetch)
    if size is None or size >= count:
        assert taken == server.rows
    else:  # what the rows contradict is not believed; a size met exactly at the end of a page is
        assert taken == server.rows[: len(taken)]
        assert len(taken) >= size


def test_cap_is_followed_in_what_is_asked_for_next():
    server = ModelServer(rows_of(50), cap=20)
    collect(Pager(30), server.fetch)
    assert server.asked == [(0, 30), (20, 20), (40, 20)]


def test_bare_array_is_the_whole_list():
    pager = Pager(2)
    assert pager.take([1, 2, 3]) == [1, 2, 3]
    assert pager.ask is None
    assert pager.is_whole is None


def test_no_more_than_the_limit_is_asked_for():
    server = ModelServer(rows_of(50))
    assert len(collect(Pager(10, limit=15), server.fetch)) == 15
    assert len(server.asked) == 2
    assert Pager(10, limit=0).ask is None


def test_page_without_rows_is_refused():
    with pytest.raises(UnexpectedShapeError, match="a list was expected at /collection"):
        Pager(10).take({"users": []})


def test_page_that_was_not_asked_for_is_refused():
    pager = Pager(10)
    pager.take([])
    with pytest.raises(ValueError, match="at its end"):
        pager.take([])


@pytest.mark.parametrize(
    "arguments", [{"page_size": -1}, {"page_size": 1, "offset": -1}, {"page_size": 1, "limit": -1}]
)
def test_negative_numbers_are_refused(arguments):
    with pytest.raises(ValueError, match="must not be negative"):
        Pager(**arguments)
