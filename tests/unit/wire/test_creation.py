"""Every entry of a bulk create has an outcome that is true on the server, whatever the replies say."""

import asyncio
import json
import signal
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cytomine_wire import (
    UNCLEAR,
    AsyncClient,
    BulkError,
    BulkReport,
    Client,
    Creation,
    EntryOutcome,
    ForbiddenError,
    Request,
    Retries,
)
from tests.servers.bulk import FAULTS, BulkServer
from tests.servers.faulty import HTML, JSON, page
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import FakeClock
from tests.unit.wire.test_failures import closed_port

POST = Request("POST", "/api/thing.json", operation="add_things")
ALL = Request("GET", "/api/things.json")


def looked_up(rows, entries, taken, unclear=None):
    """Find each entry by its name, once; what is called `unclear` is not recognised."""
    ids, free = [], {row["id"]: row["name"] for row in rows if row["id"] not in taken}
    for entry in entries:
        if entry["name"] == unclear:
            ids.append(UNCLEAR)
            continue
        found = next((i for i, name in free.items() if name == entry["name"]), None)
        free.pop(found, None)
        ids.append(found)
    return ids


def create_blocking(url, entries, *, can_look=True, retries=None, unclear=None, **options):
    with Client(url, clock=FakeClock(), retries=retries) as client:

        def settle(entries, taken):
            return looked_up(client.send(ALL).json()["collection"], entries, taken, unclear)

        options.setdefault("on_error", "report")
        return client.create_many(Creation(POST, entries, settle=settle if can_look else None, **options))


def create_in_task(url, entries, *, can_look=True, retries=None, unclear=None, **options):
    async def run():
        async with AsyncClient(url, clock=FakeClock(), retries=retries) as client:

            async def settle(entries, taken):
                return looked_up((await client.send(ALL)).json()["collection"], entries, taken, unclear)

            options.setdefault("on_error", "report")
            creation = Creation(POST, entries, settle=settle if can_look else None, **options)
            return await client.create_many(creation)

    return asyncio.run(run())


@pytest.fixture(params=[create_blocking, create_in_task], ids=["blocking", "task"])
def create(request):
    return request.param


def named(*names):
    return [{"name": name} for name in names]


def numbered(count, prefix="n"):
    return named(*(f"{prefix}{n}" for n in range(count)))


def assert_true(report, entries, server):
    """Hold a report against what the server stored: no lie, nothing twice."""
    assert len(report.outcomes) == len(entries)
    for place, outcome in enumerate(report.outcomes):
        if outcome.state == "created":
            assert server.stored[outcome.id] == entries[place]
        else:
            assert outcome.id is None
    assert len(set(report.created_ids)) == len(report.created)
    if not report.unknown:
        assert sorted(report.created_ids) == sorted(server.stored)


def test_entries_are_created_in_their_order(create):
    server, entries = BulkServer(), numbered(25)
    with RawServer({"": server}) as raw:
        report = create(raw.url, entries, max_entries=4)
    assert report.is_complete
    assert_true(report, entries, server)
    assert sorted(server.posts) == [1, 4, 4, 4, 4, 4, 4]


def test_chunks_are_bounded_in_bytes(create):
    server, entries = BulkServer(), named(*("x" * n for n in (10, 400, 10, 10, 2000, 10)))
    with RawServer({"": server}) as raw:
        report = create(raw.url, entries, max_bytes=500, workers=1)
    assert report.is_complete
    assert server.posts == [4, 1, 1]
    assert [size <= 502 for size in server.sizes] == [True, False, True]


def test_no_entries_send_nothing(create):
    with RawServer({}) as raw:
        assert create(raw.url, []).is_complete
    assert raw.received == []


def test_refused_entries_are_told_with_the_server_s_words(create):
    server, entries = BulkServer(), named("a", "bad b", "c", "bad d")
    with RawServer({"": server}) as raw:
        report = create(raw.url, entries, can_look=False)
    assert (report.created, report.rejected) == ((0, 2), (1, 3))
    assert report.outcomes[1].message == "bad b is refused"
    assert_true(report, entries, server)


def test_anything_but_success_raises_unless_said_otherwise(create):
    with (
        RawServer({"": BulkServer()}) as raw,
        pytest.raises(BulkError, match="2 created, 1 rejected") as caught,
    ):
        create(raw.url, named("a", "bad b", "c"), on_error="raise")
    assert caught.value.report.created == (0, 2)
    assert "bad b is refused" in str(caught.value)


def test_chunk_that_fails_whole_is_split_until_the_bad_entry_is_found(create):
    server, entries = BulkServer(), numbered(64)
    entries[37] = {"name": "worse"}
    with RawServer({"": server}) as raw:
        report = create(raw.url, entries, can_look=False)
    assert report.rejected == (37,)
    assert report.outcomes[37].message == "Cytomine error"
    assert_true(report, entries, server)
    assert len(server.posts) <= 1 + 2 * 6


@pytest.mark.parametrize("fault", FAULTS)
def test_reply_that_lies_or_breaks_is_settled(create, fault):
    server, entries = BulkServer([fault]), numbered(5)
    with RawServer({"": server}) as raw:
        report = create(raw.url, entries)
    assert_true(report, entries, server)
    if fault == "504":  # the server may yet store them
        assert len(report.unknown) == 5
        assert len(server.posts) == 1
    else:
        assert report.is_complete


@pytest.mark.parametrize("fault", ["string", "none saved", "504", "504 stored", "reset", "reset stored"])
def test_what_cannot_be_looked_up_stays_unknown_and_is_not_sent_again(create, fault):
    server = BulkServer([fault])
    with RawServer({"": server}) as raw:
        report = create(raw.url, numbered(5), can_look=False)
    assert len(report.unknown) == 5
    assert server.posts == [5]


def test_entry_that_is_lost_without_a_word_is_found_out(create):
    server, entries = BulkServer(), named("a", "lost b", "bad c", "d")
    with RawServer({"": server}) as raw:
        report = create(raw.url, entries)
        blind = create(raw.url, entries, can_look=False)
    assert (report.created, report.rejected) == ((0, 3), (1, 2))
    assert "gave no reason" in report.outcomes[1].message
    assert (blind.rejected, blind.unknown) == ((2,), (0, 1, 3))
    assert len(blind.unplaced_ids) == 2


def test_equal_entries_become_different_objects(create):
    server, entries = BulkServer(["string", None, "reset stored"]), named("a", "a", "b", "a", "b", "a")
    with RawServer({"": server}) as raw:
        report = create(raw.url, entries, max_entries=2, workers=1)
    assert report.is_complete
    assert_true(report, entries, server)


@pytest.mark.parametrize("fault", ["string", "500", "reset", "reset stored", "504 stored"])
def test_entry_that_cannot_be_told_stays_unknown_and_is_not_sent_again(create, fault):
    """One of three is so changed by the server that it is not recognised."""
    server, entries = BulkServer([fault]), named("a", "clipped", "c")

    def hidden(request):
        answered = server(request)
        if request.method == "GET":
            rows = [{"id": i, "name": e["name"].replace("clipped", "cut")} for i, e in server.stored.items()]
            return [("send", answer(200, JSON, json.dumps({"collection": rows}).encode())), ("again",)]
        return answered

    with RawServer({"": hidden}) as raw:
        report = create(raw.url, entries, unclear="clipped")
    assert (report.created, report.unknown) == ((0, 2), (1,))
    assert sum(entry["name"] == "clipped" for entry in server.stored.values()) == (
        0 if fault in {"500", "reset"} else 1
    )
    assert_true(report, entries, server)


def test_entries_known_by_the_same_are_not_under_way_at_once():
    under_way, most = set(), []

    def watched(request):
        under_way.add(request.body)
        most.append(len(under_way))
        time.sleep(0.02)
        under_way.discard(request.body)
        return BulkServer.__call__(server, request)

    server, entries = BulkServer(), [{"name": "a", "n": n} for n in range(6)]
    creation = Creation(
        POST, entries, settle=lambda *_: None, known_by=lambda each: each["name"], max_entries=1
    )
    with RawServer({"": watched}) as raw, Client(raw.url) as client:
        assert client.create_many(creation).is_complete
    assert most == [1] * 6


def test_refusal_of_a_whole_request_is_kept_and_a_refused_route_is_asked_once():
    refusing = [("send", answer(403, JSON, b'{"errors":"no"}')), ("again",)]
    creation = Creation(POST, numbered(50), max_entries=5, workers=1, on_error="report")
    with RawServer({"": refusing}) as raw, Client(raw.url) as client:
        report = client.create_many(creation)
    assert isinstance(creation.refusal, ForbiddenError)
    assert (len(raw.received), len(report.rejected), len(report.unsent)) == (1, 5, 45)
    assert creation.failed == 5


def test_route_refused_for_one_chunk_only_does_not_stop_the_others():
    server = BulkServer()

    def once(request):
        if b"n2" in request.body:
            return [("send", answer(403, JSON, b'{"errors":"no"}')), ("again",)]
        return server(request)

    creation = Creation(POST, numbered(6), max_entries=2, workers=1, on_error="report")
    with RawServer({"": once}) as raw, Client(raw.url) as client:
        report = client.create_many(creation)
    assert (report.created, report.rejected) == ((0, 1, 4, 5), (2, 3))


def test_server_that_fails_for_everything_is_left_alone(create):
    failing = [("send", answer(500, HTML, page("Cytomine error 500"))), ("again",)]
    with RawServer({"": failing}) as raw:
        report = create(raw.url, numbered(200), can_look=False)
    assert len(raw.received) < 30
    assert len(report.rejected) == 8
    assert len(report.unsent) == 192


@pytest.mark.parametrize(("status", "state"), [(401, "unsent"), (403, "rejected"), (404, "rejected")])
def test_refused_route_is_not_asked_entry_by_entry(create, status, state):
    with RawServer({"": [("send", answer(status, JSON, b'{"errors":"no"}')), ("again",)]}) as raw:
        report = create(raw.url, numbered(50), max_entries=50)
    assert {outcome.state for outcome in report.outcomes} == {state}
    assert report.outcomes[0].message == "no"
    assert len([r for r in raw.received if r.method == "POST"]) == 1


def test_server_that_is_not_there_leaves_everything_unsent(create):
    report = create(closed_port(), numbered(50), max_entries=5, workers=2, retries=Retries(2))
    assert len(report.unsent) == 50
    assert "nothing listens" in report.outcomes[0].message


def test_entry_without_json_form_is_rejected_here_and_the_others_are_created(create):
    server = BulkServer()
    with RawServer({"": server}) as raw:
        report = create(raw.url, [{"name": "a"}, {"name": float("nan")}, {"name": {1}}, {"name": "b"}])
    assert (report.created, report.rejected) == ((0, 3), (1, 2))
    assert "no JSON form" in report.outcomes[1].message


def test_look_up_that_fails_leaves_the_outcome_unknown(create):
    server = BulkServer(["string"])
    scripts = {"/api/thing.json": server, "": [("send", answer(500, HTML)), ("again",)]}
    with RawServer(scripts) as raw:
        assert len(create(raw.url, numbered(3)).unknown) == 3


@given(
    names=st.lists(st.sampled_from(["a", "b", "c", "bad", "worse", "lost"]), max_size=12),
    faults=st.lists(st.none() | st.sampled_from(FAULTS), max_size=8),
    max_entries=st.integers(1, 6),
)
@settings(max_examples=60, deadline=None)
def test_any_mix_of_entries_and_faults_ends_in_true_outcomes(names, faults, max_entries):
    entries = [{"name": name} for name in names]
    server = BulkServer(faults)
    with RawServer({"": server}) as raw:
        report = create_blocking(raw.url, entries, max_entries=max_entries, workers=2)
    assert_true(report, entries, server)
    wanted = sum(name in "abc" for name in names)
    assert len(server.stored) <= wanted
    broken = [fault for fault in faults if fault in {"reset", "reset stored", "short stored"}]
    if not {"504", "504 stored"} & set(faults) and len(broken) < 2 and faults.count("429") < 5:
        assert report.unknown == ()
        assert len(report.created) == wanted or "500" in faults  # an entry alone may be what failed


def test_nothing_is_sent_once_the_work_was_stopped():
    """A chunk that fails is split; what the report then calls unsent must not be sent afterwards."""

    def fail(request):
        creation.batch.stop()
        return [("send", answer(500, HTML, page("Cytomine error 500"))), ("again",)]

    creation = Creation(POST, numbered(4), on_error="report")
    with RawServer({"": fail}) as raw, Client(raw.url, clock=FakeClock()) as client:
        report = client.create_many(creation)
    assert len(raw.received) == 1
    assert report.unsent == (0, 1, 2, 3)


def test_progress_is_told_after_each_chunk(create):
    told = []
    with RawServer({"": BulkServer()}) as raw:
        create(raw.url, numbered(7), max_entries=3, workers=1, progress=lambda *n: told.append(n))
    assert told == [(3, 7), (6, 7), (7, 7)]


def test_report_stays_as_it_was_when_the_work_goes_on():
    creation = Creation(POST, numbered(3))
    before = creation.report()
    with RawServer({"": BulkServer()}) as raw, Client(raw.url) as client:
        after = client.create_many(creation)
    assert (len(before.unsent), before.created_ids) == (3, ())
    assert (after.unsent, len(after.created_ids)) == ((), 3)


def test_entries_marked_on_request_are_looked_up_by_their_keys():
    """Entries that are equal cannot be told apart by what they hold; with a key in a property they can."""
    server, asked = BulkServer(["reset stored"]), []

    def mark(entry, key):
        return {**entry, "properties": [{"key": "replay", "value": key}]}

    def settle(entries, taken):
        asked.extend(entries)
        ids = {entry["properties"][0]["value"]: i for i, entry in server.stored.items()}
        return [ids.get(entry["properties"][0]["value"]) for entry in entries]

    with RawServer({"": server}) as raw, Client(raw.url, clock=FakeClock()) as client:
        report = client.create_many(Creation(POST, named("a", "a", "b"), mark=mark, settle=settle))
    assert report.is_complete
    keys = [entry["properties"][0]["value"] for entry in asked]
    assert len(set(keys)) == 3
    assert all(len(key) == 32 for key in keys)
    assert "properties" not in named("a")[0]


def test_report_whose_sums_do_not_agree_cannot_be_made():
    odd = EntryOutcome()
    odd.state = "created and rejected"
    with pytest.raises(AssertionError, match="0 outcomes are counted for 1 entries"):
        BulkReport([odd])


@pytest.mark.parametrize(
    "wrong", [{"max_entries": 0}, {"max_bytes": 0}, {"on_error": "hide"}, {"workers": 65}]
)
def test_wrong_arguments_are_refused(wrong):
    with pytest.raises(ValueError, match=r"at least one|on_error is|between 1 and 64"):
        Creation(POST, [], **wrong)


def test_error_that_is_none_of_the_server_s_comes_out(create):
    def settle(entries, taken):
        raise ZeroDivisionError

    with (
        RawServer({"": BulkServer(["string"])}) as raw,
        Client(raw.url) as client,
        pytest.raises(ZeroDivisionError),
    ):
        client.create_many(Creation(POST, numbered(2), settle=settle))


def test_cancelled_task_leaves_the_report():
    scripts = {"/api/thing.json": lambda r: [("hang",)] if b"n2" in r.body else server(r)}
    server, creation = BulkServer(), Creation(POST, numbered(5), max_entries=1, workers=1)

    async def run():
        async with AsyncClient(raw.url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.4):
                    await client.create_many(creation)

    with RawServer(scripts) as raw:
        asyncio.run(run())
    assert (creation.report().created, creation.report().unknown, creation.report().unsent) == (
        (0, 1),
        (2,),
        (3, 4),
    )


PROGRAM = """
import sys
from cytomine_wire import *
entries = [{"name": f"n{n}"} for n in range(6)]
creation = Creation(Request("POST", "/api/thing.json"), entries, max_entries=1, workers=1)
try:
    print("ready", flush=True)
    Client(sys.argv[1]).create_many(creation)
except BulkInterrupt as stopped:
    print(*(outcome.state for outcome in stopped.report.outcomes), flush=True)
    sys.exit(130)
"""


def test_ctrl_c_leaves_a_report_within_two_seconds():
    server = BulkServer()
    scripts = {"": lambda r: [("hang",)] if b"n3" in r.body else server(r)}
    with RawServer(scripts) as raw:
        command = [sys.executable, "-c", PROGRAM, raw.url]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout.readline() == "ready\n"
            ends = time.monotonic() + 10
            while len(raw.received) < 4 and time.monotonic() < ends:
                time.sleep(0.02)
            child.send_signal(signal.SIGINT)
            began = time.monotonic()
            told = child.stdout.readline()
            assert time.monotonic() - began < 2.2
            assert child.wait(5) == 130
    assert told == "created created created unknown unsent unsent\n"
