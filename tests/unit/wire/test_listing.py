"""Lists are read whole whatever the server makes of pages, and the next page comes while this one is used."""

import asyncio
import logging
import threading
import time
import tracemalloc

import httpx2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cytomine_wire import AsyncClient, Client, CytomineError, ListChangedError, Listing, Request
from tests.servers.listed import Listed
from tests.servers.raw import RawServer, Turns, answer

LIST = Request("GET", "/api/list.json")


def over(listed):
    """Return a transport that asks a list without a socket."""
    return httpx2.MockTransport(
        lambda request: httpx2.Response(200, json=listed.page(dict(request.url.params)))
    )


def read_blocking(listed, page_size=10, **options):
    with Client("https://host.example", transport=over(listed)) as client:
        return list(client.rows(Listing(LIST, page_size=page_size, **options)))


class Shared:
    """One client for many lists, of which it asks the one at hand."""

    def __init__(self):
        self.listed = None
        transport = httpx2.MockTransport(lambda request: over(self.listed).handler(request))
        self.client = Client("https://host.example", transport=transport)

    def read(self, listed, page_size, **options):
        self.listed = listed
        return list(self.client.rows(Listing(LIST, page_size=page_size, **options)))


SHARED = Shared()


def read_in_task(listed, page_size=10, **options):
    async def read():
        async with AsyncClient("https://host.example", transport=over(listed)) as client:
            return [row async for row in client.rows(Listing(LIST, page_size=page_size, **options))]

    return asyncio.run(read())


@pytest.fixture(params=[read_blocking, read_in_task], ids=["blocking", "task"])
def read(request):
    return request.param


def ids(rows):
    return [row["id"] for row in rows]


@pytest.mark.parametrize("left_out", [("size",), ("size", "perPage"), ("size", "perPage", "offset")])
@pytest.mark.parametrize("options", [{}, {"cap": 4}, {"is_paged": False}])
@pytest.mark.parametrize("count", [0, 4, 9, 10, 20, 25])
def test_list_without_totals_is_read_to_its_end(read, count, options, left_out):
    listed = Listed(count, leaves_out=left_out, **options)
    assert ids(read(listed)) == list(range(count))


def test_list_that_knows_neither_pages_nor_ids_nor_its_size_ends(read):
    listed = Listed(10, is_paged=False, has_ids=False, leaves_out=("size", "offset", "perPage"))
    assert read(listed) == listed.rows


def test_services_that_count_pages_are_read_whole(read):
    """Those that moved in the generation of 2026 ignore `max` and `offset`, and give twenty rows."""
    listed = Listed(95, counts_pages=True)
    assert sorted(ids(read(listed))) == list(range(95))
    assert listed.asked == 12  # two to see it, ten pages of ten


def test_list_without_promised_order_is_read_whole_in_the_end(read):
    import random

    shuffled = random.Random(1)
    listed = Listed(60, order=lambda rows: shuffled.sample(rows, len(rows)))
    found = ids(read(listed))
    assert sorted(found) == list(range(60))
    assert listed.asked == 6 + 6 + 1


def test_list_that_counts_more_than_it_gives_warns_or_raises(read, caplog):
    class Boastful(Listed):
        def page(self, query):
            return {**super().page(query), "size": 28}

    with caplog.at_level(logging.WARNING, logger="cytomine.client"):
        assert ids(read(Boastful(25))) == list(range(25))
    assert [record.getMessage() for record in caplog.records] == [
        "GET /api/list.json: not all of the 28 rows came"
    ]
    with pytest.raises(ListChangedError, match="not all of the 28 rows came"):
        read(Boastful(25), is_strict=True)


def test_rows_of_one_page_that_share_an_id_are_all_given(read):
    listed = Listed(3)
    listed.rows = [{"id": 1, "n": 1}, {"id": 1, "n": 2}, {"id": 2, "n": 1}, {"id": 2, "n": 1}]
    assert len(read(listed)) == 3


@given(
    count=st.integers(0, 40),
    page_size=st.integers(1, 12),
    cap=st.none() | st.integers(1, 15),
    changes=st.lists(st.tuples(st.sampled_from(["insert", "delete"]), st.integers(0, 45)), max_size=5),
)
@settings(max_examples=100)
def test_every_row_that_stays_comes_once_from_a_list_that_changes(count, page_size, cap, changes):
    todo, gone = list(changes), set()

    def change(listed):
        if todo:
            what, at = todo.pop()
            if what == "insert":
                listed.rows.insert(at, {"id": 1000 + len(todo)})
            elif at < len(listed.rows):
                gone.add(listed.rows.pop(at)["id"])

    listed = Listed(count, cap=cap, on_page=change)
    found = ids(SHARED.read(listed, page_size))
    assert len(set(found)) == len(found)
    assert set(range(count)) - gone <= set(found)


@pytest.mark.parametrize("page_size", [2, 10])
def test_row_deleted_while_another_is_added_hides_none(read, page_size):
    """The size stays as it was and no row comes twice: only the seam of the pages shows it."""

    def change(listed):
        if listed.asked == 1:
            del listed.rows[0:2]
            listed.rows += [{"id": 1000}, {"id": 1001}]

    listed = Listed(30, on_page=change)
    found = ids(read(listed, page_size))
    assert sorted(found) == [*range(30), 1000, 1001]
    with pytest.raises(ListChangedError, match="rows of the list moved"):
        read(Listed(30, on_page=change), page_size, is_strict=True)


@given(
    count=st.integers(0, 40),
    page_size=st.integers(2, 12),
    cap=st.none() | st.integers(3, 15),
    changes=st.lists(st.lists(st.integers(0, 45), max_size=4), max_size=6),
)
@settings(max_examples=100)
def test_rows_that_stay_come_though_the_size_never_changes(count, page_size, cap, changes):
    todo, gone = list(changes), set()

    def change(listed):
        for at in todo.pop() if todo else ():
            if at < len(listed.rows):
                gone.add(listed.rows.pop(at)["id"])
                listed.rows.append({"id": 1000 + len(gone)})

    found = ids(SHARED.read(Listed(count, cap=cap, on_page=change), page_size))
    assert len(set(found)) == len(found)
    assert set(range(count)) - gone <= set(found)


@pytest.mark.parametrize("count", [0, 1, 9, 10, 11, 20, 25, 31])
def test_quiet_list_takes_no_more_requests_than_it_has_pages(read, count):
    listed = Listed(count)
    assert ids(read(listed)) == list(range(count))
    assert listed.asked == max(1, -(-count // 10))


@given(
    count=st.integers(0, 60),
    page_size=st.integers(1, 12),
    cap=st.none() | st.integers(1, 15),
    left_out=st.sampled_from([(), ("size",), ("size", "perPage"), ("size", "perPage", "offset")]),
    has_ids=st.booleans(),
)
@settings(max_examples=100)
def test_quiet_list_is_read_whole_whatever_it_tells(count, page_size, cap, left_out, has_ids):
    listed = Listed(count, cap=cap, leaves_out=left_out, has_ids=has_ids)
    assert SHARED.read(listed, page_size, is_strict=True) == listed.rows


@given(count=st.integers(0, 60), page_size=st.integers(1, 12))
@settings(max_examples=100)
def test_server_that_begins_pages_at_multiples_of_their_length_is_read_whole(count, page_size):
    class Rounded(Listed):
        def _place(self, query):
            offset, most = super()._place(query)
            return offset // most * most, most

    listed = Rounded(count)
    assert sorted(ids(SHARED.read(listed, page_size))) == list(range(count))


@given(
    count=st.integers(0, 40),
    limit=st.integers(0, 50),
    page_size=st.integers(1, 12),
    options=st.sampled_from([{}, {"cap": 3}, {"is_paged": False}, {"leaves_out": ("size",)}]),
)
def test_limit_is_never_exceeded_nor_missed(count, limit, page_size, options):
    found = ids(SHARED.read(Listed(count, **options), page_size, limit=limit))
    assert found == list(range(min(count, limit)))


# The next page


def test_next_page_comes_while_this_one_is_used():
    listed = Listed(30)
    with RawServer({"": listed}) as server, Client(server.url) as client:
        rows = client.rows(Listing(LIST, page_size=10))
        assert next(rows) == {"id": 0}
        assert waited_for(lambda: listed.asked == 2)
        time.sleep(0.05)
        assert listed.asked == 2  # one page ahead and no more
        assert len(list(rows)) == 29
    assert no_thread_is_left()


def test_next_page_comes_while_this_one_is_used_in_a_task():
    listed = Listed(30)

    async def read():
        async with AsyncClient(server.url) as client:
            rows = client.rows(Listing(LIST, page_size=10))
            assert await anext(rows) == {"id": 0}
            for _ in range(100):
                await asyncio.sleep(0.01)
                if listed.asked == 2:
                    break
            assert listed.asked == 2
            return len([row async for row in rows])

    with RawServer({"": listed}) as server:
        assert asyncio.run(read()) == 29


def test_list_of_one_page_needs_no_thread(monkeypatch):
    monkeypatch.setattr(threading.Thread, "start", lambda self: pytest.fail("a thread was started"))
    assert len(read_blocking(Listed(10))) == 10


def test_reader_that_stops_early_leaves_no_thread():
    with RawServer({"": Listed(30)}) as server, Client(server.url) as client:
        rows = client.rows(Listing(LIST, page_size=10))
        next(rows)
        rows.close()
        assert no_thread_is_left()


def test_reader_that_stops_early_leaves_no_task_and_no_connection():
    scripts = Turns(Listed(30)(asked("max=10&offset=0")), [("hang",)])

    async def read():
        async with AsyncClient(server.url) as client:
            rows = client.rows(Listing(LIST, page_size=10))
            await anext(rows)
            await asyncio.sleep(0.05)
            await rows.aclose()
            assert len(asyncio.all_tasks()) == 1

    with RawServer({"": scripts}) as server:
        asyncio.run(read())


def test_cancelled_reader_leaves_no_task():
    scripts = Turns(Listed(30)(asked("max=10&offset=0")), [("hang",)])

    async def read():
        async with AsyncClient(server.url) as client:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(read_all(client), 0.2)
            await asyncio.sleep(0)
            assert len(asyncio.all_tasks()) == 1

    with RawServer({"": scripts}) as server:
        asyncio.run(read())


def test_failure_of_the_next_page_comes_after_the_rows_of_this_one():
    refused = [("send", answer(403, "application/json", b'{"errors":"no"}')), ("again",)]
    scripts = Turns(Listed(30)(asked("max=10&offset=0")), refused)
    found = []
    wanted = pytest.raises(CytomineError, match="no")
    with RawServer({"": scripts}) as server, Client(server.url) as client, wanted:
        found.extend(client.rows(Listing(LIST, page_size=10)))
    assert ids(found) == list(range(10))


def test_long_list_is_read_in_fixed_memory():
    def page(request):
        begin = int(request.url.params["offset"])
        rows = [{"id": n} for n in range(begin, min(begin + 1000, 60_000))]
        return httpx2.Response(
            200, json={"collection": rows, "offset": begin, "perPage": len(rows), "size": 60_000}
        )

    with Client("https://host.example", transport=httpx2.MockTransport(page)) as client:
        rows = client.rows(Listing(LIST, page_size=1000))
        for _ in range(5000):
            next(rows)
        tracemalloc.start()
        try:
            assert sum(1 for _ in rows) == 55_000
            assert tracemalloc.get_traced_memory()[1] < 4 << 20
        finally:
            tracemalloc.stop()


async def read_all(client):
    return [row async for row in client.rows(Listing(LIST, page_size=10))]


def asked(query):
    from tests.servers.raw import Received

    return Received(f"GET /api/list.json?{query} HTTP/1.1".encode(), b"")


def waited_for(is_true):
    ends = time.monotonic() + 5
    while not is_true() and time.monotonic() < ends:
        time.sleep(0.005)
    return is_true()


def no_thread_is_left():
    return not [thread for thread in threading.enumerate() if thread.name == "next page"]
