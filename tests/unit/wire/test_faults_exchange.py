"""The fault matrix, requests and replies: the number of a row stands in the name, with what is promised."""

import asyncio
import gzip
import json
import logging
import os
import pickle
import socket
import threading
import time
import tracemalloc
from email.utils import formatdate

import pytest

from cytomine_wire import (
    AlreadyExistsError,
    AsyncClient,
    AuthenticationError,
    BearerToken,
    BulkError,
    Client,
    Clock,
    ConnectionFailedError,
    CytomineError,
    ForbiddenError,
    ForeignUrlError,
    KeyPair,
    ListChangedError,
    NotSupportedByServerError,
    OutcomeUnknownError,
    RateLimitedError,
    RedirectedError,
    Request,
    Retries,
    ServerError,
    TimedOutError,
    Timeouts,
    TokenSession,
    TooLargeError,
    TransferError,
    UnexpectedContentError,
    codec,
    parse_origin,
)
from cytomine_wire.protocol import Operation
from tests.servers.bulk import BulkServer
from tests.servers.faulty import HTML, JSON, PROBLEM, own_certificate, page
from tests.servers.listed import Listed
from tests.servers.provider import REALM, Provider
from tests.servers.raw import RawServer, Turns, answer
from tests.unit.wire.conftest import FakeClock
from tests.unit.wire.test_creation import looked_up, numbered
from tests.unit.wire.test_failures import closed_port

KEYS = KeyPair("34433a55-d45b", "canary-private-key", signs_target=True)
OK = [("send", answer(200, JSON, b'{"id":1}')), ("again",)]


def says(status, body=b"", media_type=JSON, *headers):
    return [("send", answer(status, media_type, body, *headers)), ("again",)]


def asks(way, script, method="get", body=None, **options):
    """Ask one path of a server that plays a script, and return what came and how often it was asked."""
    with RawServer({"": script}) as server:
        more = () if method == "get" else (body or {},)
        return getattr(way, method)(server.url, "/a", *more, **options), server.received


def test_row_01_unknown_host_is_named_and_tried_again(way):
    clock = FakeClock()
    with pytest.raises(ConnectionFailedError, match="no-such-host"):
        way.get("https://no-such-host.invalid", "/a", clock=clock)
    assert clock.slept


def test_row_01_refused_port_is_named_and_tried_again(way):
    clock = FakeClock()
    with pytest.raises(ConnectionFailedError, match="nothing listens at") as caught:
        way.get(closed_port(), "/a", clock=clock)
    assert caught.value.host == "127.0.0.1"
    assert clock.slept


def test_row_02_silent_server_is_given_up_and_a_read_tried_again(way):
    result, received = asks(way, Turns([("hang",)], OK), timeouts=Timeouts(read=0.2))
    assert result == {"id": 1}
    assert len(received) == 2


def test_row_02_phase_and_seconds_of_a_silence_are_told(way):
    with pytest.raises(TimedOutError) as caught:
        asks(way, [("hang",)], timeouts=Timeouts(read=0.1), retries=Retries.off())
    assert (caught.value.phase, caught.value.seconds) == ("read", 0.1)


def test_row_03_body_that_drips_ends_with_the_total_deadline(way):
    drip = [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 60\r\n\r\n"), ("drip", b"1" * 60, 0.02)]
    began = time.monotonic()
    with pytest.raises(TimedOutError):
        asks(way, drip, timeouts=Timeouts(total=0.3), clock=Clock())
    assert time.monotonic() - began < 1


def test_row_03_head_that_drips_ends_with_the_total_deadline(way):
    began = time.monotonic()
    with pytest.raises(TimedOutError) as caught:
        asks(way, [("drip", OK[0][1], 0.02)], timeouts=Timeouts(total=0.3), clock=Clock())
    assert time.monotonic() - began < 1
    assert (caught.value.phase, caught.value.seconds) == ("total", 0.3)


def test_row_04_connection_closed_while_kept_is_opened_anew(way):
    """The server closes after its first reply, without saying so; the second request meets the closing."""
    closing = [("send", answer(200, JSON, b'{"id":1}'))]
    with RawServer({"/a": closing, "/b": Turns([("reset",)], OK)}) as server:
        assert [way.get(server.url, path) for path in ("/a", "/a", "/b")] == [{"id": 1}] * 3


def test_row_04_connection_on_which_more_came_than_a_reply_is_not_used_again():
    from tests.unit.wire import test_kept

    test_kept.test_more_that_was_taken_off_the_socket_with_an_encrypted_reply_is_seen()


def test_row_05_create_whose_reply_is_lost_is_not_sent_again(way):
    with RawServer({"": [("reset",)]}) as server:
        with pytest.raises(OutcomeUnknownError, match="look before"):
            way.post(server.url, "/a", {"n": 1})
        assert len(server.received) == 1


def test_row_05_bulk_create_whose_reply_is_lost_is_looked_up(way):
    bulk = BulkServer(["reset stored"])
    with RawServer({"": bulk}) as server:
        count = way.create(server.url, "/api/thing.json", numbered(5), settle=looker(way, bulk))
    assert (count, len(bulk.stored), bulk.posts) == (5, 5, [5])


def looker(way, bulk):
    def settle(entries, taken):
        return looked_up([{"id": i, **e} for i, e in bulk.stored.items()], entries, taken)

    return settle


def test_row_08_encoded_body_that_breaks_off_inside_is_told(way):
    """Its framing is in order: a gateway has put the half that it got into a reply of its own."""
    body = gzip.compress(json.dumps(list(range(9999))).encode()[:-1] + b" " * 99 + b"]")
    with pytest.raises(TransferError, match="breaks off inside its encoding"):
        asks(way, says(200, body[: len(body) // 2], JSON, "Content-Encoding: gzip"))


@pytest.mark.parametrize("form", ["seconds", "date"])
@pytest.mark.parametrize("status", [429, 503])
def test_row_14_server_that_asks_to_wait_is_waited_for(way, status, form):
    clock = FakeClock()
    wait = "7" if form == "seconds" else formatdate(time.time() + 9, usegmt=True)
    result, _ = asks(way, Turns(says(status, b"{}", JSON, f"Retry-After: {wait}"), OK), clock=clock)
    assert result == {"id": 1}
    assert 5 <= sum(clock.slept) < 11


def test_row_15_wait_of_a_day_raises_at_once(way):
    clock = FakeClock()
    with pytest.raises(RateLimitedError) as caught:
        asks(way, says(429, b"{}", JSON, "Retry-After: 86400"), clock=clock)
    assert caught.value.retry_after_s == 86400
    assert clock.slept == []


@pytest.mark.parametrize("wait", ["-5", "soon", "1e999"])
def test_row_15_wait_that_is_none_is_ignored(way, wait):
    clock = FakeClock()
    result, _ = asks(way, Turns(says(429, b"{}", JSON, f"Retry-After: {wait}"), OK), clock=clock)
    assert result == {"id": 1}
    assert sum(clock.slept) <= 0.5


@pytest.mark.parametrize("status", [408, 502, 504, 522])
def test_row_16_page_of_a_gateway_is_tried_again(way, status):
    assert asks(way, Turns(says(status, page("Bad Gateway"), HTML), OK))[0] == {"id": 1}


def test_row_16_page_of_a_gateway_is_told_as_text(way):
    with pytest.raises(ServerError, match="502, 502 Bad Gateway"):
        asks(way, says(502, page("502 Bad Gateway"), HTML))


@pytest.mark.parametrize("status", [502, 504, 520, 524])
def test_row_17_create_that_a_gateway_gave_up_is_unknown_and_not_sent_again(way, status):
    with RawServer({"": says(status, page("Gateway Time-out"), HTML)}) as server:
        with pytest.raises(OutcomeUnknownError, match="look before"):
            way.post(server.url, "/a", {"n": 1})
        assert len(server.received) == 1


def test_row_17_bulk_create_that_a_gateway_gave_up_is_looked_up(way):
    bulk = BulkServer(["504 stored"])
    with RawServer({"": bulk}) as server:
        assert way.create(server.url, "/api/thing.json", numbered(5), settle=looker(way, bulk)) == 5
    assert bulk.posts == [5]


def test_row_18_failure_of_the_server_is_tried_again_and_told(way):
    script = says(500, b'{"errors":"Internal error"}')
    with RawServer({"": script}) as server:
        with pytest.raises(ServerError, match="Internal error"):
            way.get(server.url, "/a")
        assert len(server.received) == 2


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (409, b'{"success":false,"errors":"Tag a already exist!"}'),
        (400, b'{"errors":{"message":"Tag a already exists!"}}'),
    ],
)
def test_row_19_what_exists_is_told_as_such(way, status, body):
    with pytest.raises(AlreadyExistsError, match="Tag a already exist"):
        asks(way, says(status, body), "post")


def test_row_20_refused_keys_name_their_beginning_and_the_causes(way):
    with pytest.raises(AuthenticationError, match=r"34433a55\.\.\..*Usual causes") as caught:
        asks(way, says(401), keys=KEYS)
    assert "canary" not in str(caught.value)


def test_row_21_token_that_ends_midway_is_replaced_once(way):
    provider = Provider()
    with provider.serve() as server:
        if way.is_bare:
            session = BearerToken(provider.access)
        else:
            session = TokenSession.with_password(server.url + REALM, "ada", provider.password)
        for n in range(40):
            if n == 20:
                provider.revoke()
            assert way.get(server.url, "/api/me", keys=session) == {"id": 1}
    assert provider.grants == ["password", "refresh_token"]


def test_row_22_forbidden_item_does_not_stop_the_others(way, tmp_path):
    from cytomine_wire import Download
    from tests.servers.files import ServedFile

    with RawServer({"/3": says(403, b'{"errors":"no"}'), "": ServedFile(b"x")}) as server:
        jobs = [Download(Request("GET", f"/{n}"), tmp_path / str(n)) for n in range(6)]
        outcomes = way.run_all(server.url, jobs)
    assert [outcome.state for outcome in outcomes] == ["done"] * 3 + ["failed"] + ["done"] * 2
    assert isinstance(outcomes[3].error, ForbiddenError)


def test_row_23_page_instead_of_json_is_named(way):
    with pytest.raises(UnexpectedContentError, match="Sign in") as caught:
        asks(way, says(200, page("Sign in"), JSON))
    assert caught.value.media_type == JSON


def test_row_24_rejections_inside_a_200_are_not_successes(way):
    bulk = BulkServer()
    with RawServer({"": bulk}) as server, pytest.raises(BulkError) as caught:
        way.create(server.url, "/api/thing.json", [{"name": "a"}, {"name": "bad"}])
    assert (caught.value.report.created, caught.value.report.rejected) == ((0,), (1,))


def test_row_25_entries_lost_without_a_word_are_found(way):
    bulk = BulkServer()
    with RawServer({"": bulk}) as server, pytest.raises(BulkError) as caught:
        way.create(
            server.url, "/api/thing.json", [{"name": n} for n in ("a", "lost", "b")], settle=looker(way, bulk)
        )
    assert (caught.value.report.created, caught.value.report.rejected) == ((0, 2), (1,))


@pytest.mark.parametrize("body", [b"", b"<html>", b"\xff\xfe"])
def test_row_26_body_that_is_no_json_is_named(way, body):
    with pytest.raises(UnexpectedContentError):
        asks(way, says(200, body))


@pytest.mark.parametrize(("value", "got"), [(b"null", "null"), (b"[]", "a list"), (b'"x"', "a text")])
def test_row_26_value_of_another_shape_is_named(value, got):
    from cytomine_wire import Response, UnexpectedShapeError

    operation = Operation("get_it", "GET", "/a", success={200: dict})
    with pytest.raises(UnexpectedShapeError) as caught:
        operation.read(Response(200, {}, value, Request("GET", "/a")), codec.record)
    assert (caught.value.expected, caught.value.got) == ("an object", got)


def test_row_27_field_of_another_type_is_pointed_at_and_kept_on_request():
    value = {"id": 2**60, "name": float("nan"), "more": [1]}
    rest = codec.record(value)
    assert codec.required(rest.pop("id"), "id", codec.integer) == 2**60
    assert codec.optional(rest.pop("missing", codec.UNSET), "missing", codec.text) is codec.UNSET
    name = rest.pop("name")
    with pytest.raises(codec.ShapeError) as caught:
        codec.required(name, "name", codec.text)
    assert caught.value.pointer == "/name"
    with codec.tolerant():
        assert codec.required(name, "name", codec.text) is value["name"]
    assert rest == {"more": [1]}


def test_row_28_mark_at_the_beginning_is_no_part_of_the_value(way):
    assert asks(way, says(200, b'\xef\xbb\xbf{"id":1}'))[0] == {"id": 1}


def test_row_28_letters_that_are_none_are_refused_and_shown(way):
    with pytest.raises(UnexpectedContentError, match="begins") as caught:
        asks(way, says(200, b'{"name":"caf\xe9"}'))
    assert caught.value.response.content == b'{"name":"caf\xe9"}'


def test_row_29_json_that_nests_too_deep_is_refused(way):
    with pytest.raises(TooLargeError, match="nests deeper"):
        asks(way, says(200, b"[" * 100_000 + b"]" * 100_000))


def test_row_29_endless_body_is_refused(way):
    from cytomine_wire import Limits

    with pytest.raises(TooLargeError, match="larger than"):
        asks(way, says(200, b"[" + b"1," * 200_000 + b"1]"), limits=Limits(body_bytes=100_000))


def test_row_30_bomb_is_refused_in_bounded_memory(way):
    bomb = gzip.compress(bytes(100_000_000))
    tracemalloc.start()
    try:
        with pytest.raises(TooLargeError):
            asks(way, says(200, bomb, JSON, "Content-Encoding: gzip"))
        assert tracemalloc.get_traced_memory()[1] < 48 << 20
    finally:
        tracemalloc.stop()


def ids(rows):
    return [row["id"] for row in rows]


@pytest.mark.parametrize("count", [0, 3, 10, 11, 20, 25])
def test_row_43_every_row_comes_once_whatever_the_page(way, count):
    listed = Listed(count)
    with RawServer({"": listed}) as server:
        assert ids(way.rows(server.url, "/a", 10)) == list(range(count))
    assert listed.asked == max(1, -(-count // 10))


def test_row_44_rows_that_move_meanwhile_are_found_at_a_second_look(way):
    def delete(listed):
        if listed.asked == 1:
            del listed.rows[2]

    def insert(listed):
        if listed.asked == 1:
            listed.rows.insert(0, {"id": 99})

    for change, wanted in ((delete, set(range(25))), (insert, {*range(25), 99})):
        with RawServer({"": Listed(25, on_page=change)}) as server:
            rows = ids(way.rows(server.url, "/a", 10))
        assert set(rows) == wanted
        assert len(rows) == len(wanted)


def test_row_44_list_that_changes_raises_where_that_is_asked_for(way):
    listed = Listed(25, on_page=lambda listed: listed.rows.pop())
    with RawServer({"": listed}) as server, pytest.raises(ListChangedError, match="25"):
        way.rows(server.url, "/a", 10, is_strict=True)


def test_row_44_row_deleted_while_another_is_added_hides_none(way):
    """The size stays as it was and no row comes twice."""

    def change(listed):
        if listed.asked == 1:
            del listed.rows[0]
            listed.rows.append({"id": 1000})

    with RawServer({"": Listed(30, on_page=change)}) as server:
        found = [row["id"] for row in way.rows(server.url, "/a", 10)]
    assert sorted(found) == [*range(30), 1000]


@pytest.mark.parametrize("options", [{"cap": 4}, {"is_paged": False}])
def test_row_45_server_that_caps_or_ignores_pages_is_followed(way, options):
    with RawServer({"": Listed(25, **options)}) as server:
        assert ids(way.rows(server.url, "/a", 10)) == list(range(25))


def test_row_46_clock_that_is_off_is_corrected_once(way):
    from email.utils import parsedate_to_datetime

    def gateway(request):
        now = time.time() + 4000
        if abs(parsedate_to_datetime(request.headers["date"]).timestamp() - now) < 60:
            return OK
        return says(401, b"", JSON, f"Date: {formatdate(now, usegmt=True)}")

    assert asks(way, gateway, keys=KEYS)[0] == {"id": 1}


def test_row_47_signature_covers_what_is_on_the_wire(way):
    from tests.unit.wire.test_proof import Generation

    nasty = (("a", "1+2,3 é"), ("a", "%2C"), ("x[in]", "1,2"))
    with RawServer({"": Generation(2025)}) as server:
        keys = KeyPair("public", "private", signs_target=True)
        assert (
            way.send(f"{server.url}/sub", Request("GET", "/api/me", query=nasty), keys=keys).status_code
            == 200
        )


def test_row_48_redirect_on_the_same_server_is_an_error_and_names_the_place(way):
    with RawServer({"": says(302, b"", HTML, "Location: /other")}) as server:
        with pytest.raises(RedirectedError, match="/other"):
            way.get(server.url, "/a", keys=KEYS)
        assert len(server.received) == 1


def test_row_49_redirect_elsewhere_takes_no_credentials_along(way):
    with (
        RawServer({"": OK}) as other,
        RawServer({"": says(302, b"", HTML, f"Location: {other.url}/b")}) as server,
    ):
        with pytest.raises(RedirectedError, match=str(other.port)):
            way.get(server.url, "/a", keys=KEYS)
        assert other.received == []


@pytest.mark.parametrize("status", [301, 302])
def test_row_50_redirected_change_names_the_right_address(way, status):
    script = says(status, b"", HTML, "Location: https://right.example/a")
    with pytest.raises(RedirectedError, match=r"should probably begin with https://right\.example"):
        asks(way, script, "post")


@pytest.mark.parametrize(
    "url", ["https://evil.example/a", "//evil.example/a", "http://host.example/a", "https://host.example:8443/a",
            "https://host.example@evil.example/a", "file:///etc/passwd", "https://[/a", "https://host.example/other"],
)  # fmt: skip
def test_row_51_address_in_data_that_leads_elsewhere_is_refused(url):
    client = Client("https://host.example/pre", KEYS)
    with pytest.raises(ForeignUrlError):
        client.request_for(url)
    assert client.request_for("https://host.example/pre/a?b=%2C").target == "/a?b=%2C"
    assert client.request_for("/pre/a").target == "/a"


def test_row_52_scheme_is_https_unless_the_server_is_this_machine():
    assert str(parse_origin("host.example")) == "https://host.example"
    assert str(parse_origin("localhost:8080")) == "http://localhost:8080"
    with pytest.raises(ForeignUrlError):
        Client("https://host.example", KEYS).request_for("http://host.example/a")


def test_row_53_certificate_that_nobody_trusts_is_explained(way):
    tls, _ = own_certificate()
    wanted = pytest.raises(ConnectionFailedError, match="SSL_CERT_FILE")
    with RawServer({"": OK}, tls=tls) as server, wanted as caught:
        way.get(f"https://localhost:{server.port}", "/a")
    assert caught.value.reason == "tls"


def test_row_54_proxy_that_refuses_is_told_without_its_password(way, monkeypatch):
    with RawServer({"": says(407, b"", HTML)}) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://ada:canary-proxy@127.0.0.1:{proxy.port}")
        monkeypatch.delenv("NO_PROXY", raising=False)
        with pytest.raises(CytomineError, match="407") as caught:
            way.get("http://server.example", "/a")
        assert proxy.received[0].target == "http://server.example/a"
    assert "canary" not in str(caught.value)
    assert "HTTP_PROXY" in str(caught.value)


def test_row_55_no_secret_stands_in_errors_logs_or_pickles(way, caplog):
    with caplog.at_level(1), pytest.raises(CytomineError) as caught:
        asks(
            way, says(400, b'{"errors":"Bearer canary.token.value"}'), keys=BearerToken("canary.token.value")
        )
    texts = [str(caught.value), repr(caught.value), repr(pickle.dumps(caught.value)), caplog.text]
    assert not any("canary" in text for text in texts)
    assert logging.getLogger("cytomine.client").name in caplog.text


@pytest.mark.skipif(not hasattr(os, "fork"), reason="nothing forks here")
def test_row_56_forked_process_uses_connections_of_its_own():
    from tests.unit.wire import test_fork

    test_fork.test_parent_and_child_share_no_connection_and_no_lock()


def test_row_57_two_servers_are_used_side_by_side_from_many_threads():
    answers = []
    with RawServer({"": says(200, b"1")}) as one, RawServer({"": says(200, b"2")}) as two:
        with Client(one.url, KEYS) as first, Client(two.url, BearerToken("t")) as second:

            def ask():
                answers.extend(
                    (first.send(Request("GET", "/a")).json(), second.send(Request("GET", "/a")).json())
                )

            threads = [threading.Thread(target=ask) for _ in range(8)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        assert sorted(answers) == [1] * 8 + [2] * 8
        assert {r.headers["authorization"][:4] for r in two.received} == {"Bear"}


def test_row_58_cancelled_task_leaves_no_connection_and_no_task():
    async def run():
        async with AsyncClient(server.url) as client:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.1):
                    await client.send(Request("GET", "/hang"))
            assert len(asyncio.all_tasks()) == 1
            return (await client.send(Request("GET", "/a"))).json()

    with RawServer({"/hang": [("hang",)], "": OK}) as server:
        assert asyncio.run(run()) == {"id": 1}


def test_row_58_task_cancelled_at_any_step_leaves_nothing_behind(tmp_path):
    from tests.unit.wire import test_cancelled

    test_cancelled.test_task_cancelled_at_any_step_leaves_nothing_behind(tmp_path, test_cancelled.download, 0)


def test_row_59_blocking_client_works_inside_a_running_loop():
    async def cell():
        with Client(server.url) as client:
            return client.send(Request("GET", "/a")).json()

    with RawServer({"": OK}) as server:
        before = threading.active_count()
        assert asyncio.run(cell()) == {"id": 1}
        assert threading.active_count() <= before + 1  # the server's own


def test_row_65_route_that_this_server_has_not_is_told_as_such(way):
    body = b'{"detail":"No static resource api/x.json."}'
    with pytest.raises(NotSupportedByServerError):
        asks(way, says(404, body, PROBLEM))


def test_row_68_clock_that_is_set_back_does_not_move_deadlines(monkeypatch):
    clock = FakeClock()
    monkeypatch.setattr(time, "time", lambda: -1e9)
    retries = Retries(99, within_s=30, first_wait_s=5)
    with (
        RawServer({"": says(503)}) as server,
        Client(server.url, clock=clock, retries=retries) as client,
        pytest.raises(ServerError),
    ):
        client.send(Request("GET", "/a"))
    assert sum(clock.slept) < 30


def test_row_70_server_that_is_down_is_not_stormed():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        url = f"http://127.0.0.1:{listener.getsockname()[1]}"
    clock = FakeClock()
    with Client(url, clock=clock, retries=Retries(budget=5)) as client:
        for _ in range(30):
            with pytest.raises(ConnectionFailedError):
                client.send(Request("GET", "/a"))
        assert len(clock.slept) <= 2 * 5
        assert client._conduct.gate.is_probing
