"""Failures that pass are survived, within bounds; what may have been carried out is never sent twice."""

import io
import threading
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cytomine_wire import (
    AuthenticationError,
    Client,
    ConnectionFailedError,
    CytomineError,
    KeyPair,
    NotFoundError,
    OutcomeUnknownError,
    Part,
    RateLimitedError,
    Request,
    Retries,
    ServerError,
    TimedOutError,
    Timeouts,
    TokenSession,
    TransferError,
)
from cytomine_wire.retrying import Budget, Repeats, is_repeatable
from tests.servers.faulty import HTML, JSON, page
from tests.servers.raw import RawServer, Turns, answer
from tests.unit.wire.conftest import FakeClock
from tests.unit.wire.test_failures import closed_port

OK = [("send", answer(200, JSON, b'{"id":1}')), ("again",)]
BAD_GATEWAY = [("send", answer(502, HTML, page("502 Bad Gateway"))), ("again",)]
FAILED = [("send", answer(500, JSON, page("Cytomine error 500"))), ("again",)]
SHORT = [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")]
CHUNKED = [("send", b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n")]
RESET = [("reset",)]


def busy(*headers, status=429):
    return [("send", answer(status, JSON, b'{"detail":"slow down"}', *headers)), ("again",)]


@pytest.fixture
def clock():
    return FakeClock()


@pytest.mark.parametrize(
    "trouble", [BAD_GATEWAY, FAILED, SHORT, CHUNKED, RESET, [], busy(), busy(status=503)],
    ids=["502", "500", "short", "unfinished", "reset", "closed", "429", "503"],
)  # fmt: skip
def test_read_survives_a_failure_that_passes(ask, clock, trouble):
    with RawServer({"/a": Turns(trouble, OK)}) as server:
        assert ask(server.url, Request("GET", "/a"), retries=Retries(), clock=clock).json() == {"id": 1}
    assert len(server.received) == 2
    assert len(clock.slept) == 1
    assert 0 <= clock.slept[0] <= 0.5


def test_read_survives_a_silence(ask):
    with RawServer({"/a": Turns([("hang",)], OK)}) as server:
        reply = ask(
            server.url, Request("GET", "/a"), retries=Retries(first_wait_s=0.01), timeouts=Timeouts(read=0.2)
        )
    assert reply.json() == {"id": 1}


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (RESET, OutcomeUnknownError),
        (SHORT, OutcomeUnknownError),
        (FAILED, ServerError),
        (BAD_GATEWAY, ServerError),
    ],
    ids=["reset", "short", "500", "502"],
)
def test_change_that_may_be_done_is_sent_once(ask, clock, method, trouble, kind):
    with RawServer({"/a": Turns(trouble, OK)}) as server, pytest.raises(kind):
        ask(server.url, Request(method, "/a", body={}), retries=Retries(), clock=clock)
    assert len(server.received) == 1


@pytest.mark.parametrize("path", ["/api/command/undo.json", "/api/command/7/redo.json"])
def test_read_that_changes_something_is_sent_once(ask, clock, path):
    with RawServer({path: Turns(RESET, OK)}) as server, pytest.raises(OutcomeUnknownError):
        ask(server.url, Request("GET", path), retries=Retries(), clock=clock)
    assert len(server.received) == 1


def test_change_that_was_not_let_in_is_sent_again(ask, clock):
    with RawServer({"/a": Turns(busy("Retry-After: 7"), OK)}) as server:
        assert ask(server.url, Request("POST", "/a", body={"n": 1}), retries=Retries(), clock=clock).json()
    assert [request.body for request in server.received] == [b'{"n":1}'] * 2
    assert 7 <= sum(clock.slept) <= 7.5


def test_upload_from_a_stream_that_cannot_rewind_is_sent_once(ask, clock):
    class Forward(io.BytesIO):
        def seekable(self):
            return False

        def seek(self, *_):
            raise io.UnsupportedOperation

    request = Request("POST", "/a", parts=(Part("f", Forward(b"x"), filename="f"),))
    with RawServer({"/a": Turns(busy(), OK)}) as server, pytest.raises(RateLimitedError):
        ask(server.url, request, retries=Retries(), clock=clock)
    assert len(server.received) == 1


def test_stream_that_cannot_rewind_is_not_sent_empty_after_a_refused_token(ask, clock):
    class Pipe(io.RawIOBase):
        def __init__(self):
            self.left = [b"half", b"half"]

        def readable(self):
            return True

        def read(self, size=-1):
            return self.left.pop(0) if self.left else b""

    refused = [("send", answer(401, "")), ("again",)]
    token = [("send", answer(200, JSON, b'{"access_token":"abc","expires_in":300}')), ("again",)]
    scripts = {"/realm/protocol/openid-connect/token": token, "": Turns(refused, OK)}
    with RawServer(scripts) as server:
        session = TokenSession.with_password(server.url + "/realm", "ada", "b")
        request = Request("POST", "/u", parts=(Part("files[]", Pipe(), filename="a"),))
        with pytest.raises(AuthenticationError):
            ask(server.url, request, session, retries=Retries(), clock=clock)
        assert [b"halfhalf" in r.body for r in server.received if r.path == "/u"] == [True]


def test_change_without_connection_is_tried_again(ask, clock):
    with pytest.raises(ConnectionFailedError) as caught:
        ask(closed_port(), Request("POST", "/a", body={}), retries=Retries(attempts=3), clock=clock)
    assert not caught.value.was_sent
    assert caught.value.__notes__ == ["It was tried 3 times."]


@pytest.mark.parametrize("trouble", [busy(status=404), busy(status=400), busy(status=501)])
def test_lasting_refusal_is_not_repeated(ask, clock, trouble):
    with RawServer({"/a": trouble}) as server, pytest.raises(CytomineError):
        ask(server.url, Request("GET", "/a"), retries=Retries(), clock=clock)
    assert len(server.received) == 1


def test_failure_of_the_server_itself_is_repeated_once(ask, clock):
    with RawServer({"/a": FAILED}) as server, pytest.raises(ServerError):
        ask(server.url, Request("GET", "/a"), retries=Retries(), clock=clock)
    assert len(server.received) == 2


def test_waits_grow_and_attempts_end(ask, clock):
    retries = Retries(attempts=6, first_wait_s=1, longest_wait_s=5)
    with RawServer({"/a": busy(status=503)}) as server, pytest.raises(ServerError):
        ask(server.url, Request("GET", "/a"), retries=retries, clock=clock)
    assert len(server.received) == 6
    # At one exchange at a time the gate rests as long as the attempt waits, and no longer.
    assert sum(clock.slept) <= 1 + 2 + 4 + 5 + 5


@given(attempt=st.integers(1, 12), first=st.floats(0.01, 3), longest=st.floats(0.01, 60))
def test_any_wait_is_drawn_between_nothing_and_its_bound(attempt, first, longest):
    clock = FakeClock()
    retries = Retries(attempts=99, first_wait_s=first, longest_wait_s=longest, within_s=1e9, budget=99)
    repeats = Repeats(retries, Budget(99), clock, began=clock.at, deadline=None)
    error = TransferError("x")
    pauses = [repeats.pause_s(error) for _ in range(attempt)]
    for n, pause in enumerate(pauses):
        assert 0 <= pause <= min(longest, first * 2**n) * 1.0001


def test_waits_differ():
    clock = FakeClock()
    drawn = set()
    for _ in range(20):
        drawn.add(
            Repeats(Retries(), Budget(9), clock, began=clock.at, deadline=None).pause_s(TransferError("x"))
        )
    assert len(drawn) > 10


@pytest.mark.parametrize(
    ("header", "least", "most"),
    [
        ("7", 7, 7.5),
        ("0", 0, 0.5),
        ("-3", 0, 0.5),
        ("soon", 0, 0.5),
        ("", 0, 0.5),
        ("1e400", 0, 0.5),
        ("119.5", 119.5, 120),
    ],
)
def test_server_is_waited_for_as_long_as_it_asks(ask, clock, header, least, most):
    with RawServer({"/a": Turns(busy(f"Retry-After: {header}"), OK)}) as server:
        ask(server.url, Request("GET", "/a"), retries=Retries(), clock=clock)
    assert least <= sum(clock.slept) <= most


def test_date_in_retry_after_is_waited_for(ask, clock):
    from email.utils import formatdate

    with RawServer(
        {"/a": Turns(busy(f"Retry-After: {formatdate(time.time() + 30, usegmt=True)}"), OK)}
    ) as server:
        ask(server.url, Request("GET", "/a"), retries=Retries(), clock=clock)
    assert 25 <= sum(clock.slept) <= 30.5


@pytest.mark.parametrize("header", ["86400", "121", "Fri, 01 Jan 2100 00:00:00 GMT"])
def test_server_that_asks_for_too_long_is_not_waited_for(ask, clock, header):
    with (
        RawServer({"/a": busy(f"Retry-After: {header}")}) as server,
        pytest.raises(RateLimitedError) as caught,
    ):
        ask(server.url, Request("GET", "/a"), retries=Retries(), clock=clock)
    assert len(server.received) == 1
    assert clock.slept == []
    assert caught.value.retry_after_s > 120


def test_no_attempt_begins_after_the_time_for_all(ask, clock):
    retries = Retries(attempts=50, first_wait_s=100, longest_wait_s=100, within_s=60)
    with RawServer({"/a": busy("Retry-After: 25")}) as server, pytest.raises(RateLimitedError):
        ask(server.url, Request("GET", "/a"), retries=retries, clock=clock)
    assert sum(clock.slept) < 60
    assert len(server.received) <= 3


def test_total_timeout_bounds_all_attempts(ask, clock):
    with (
        RawServer({"/a": busy("Retry-After: 25")}) as server,
        pytest.raises((RateLimitedError, TimedOutError)),
    ):
        ask(server.url, Request("GET", "/a"), retries=Retries(50), clock=clock, timeouts=Timeouts(total=40))
    assert sum(clock.slept) < 40


def test_requests_of_a_client_share_one_budget(clock):
    with (
        RawServer({"/a": BAD_GATEWAY}) as server,
        Client(server.url, retries=Retries(budget=3), clock=clock) as client,
    ):
        for _ in range(10):
            with pytest.raises(ServerError):
                client.send(Request("GET", "/a"))
    assert len(server.received) == 10 + 3


def test_good_replies_fill_the_budget_again():
    budget = Budget(2)
    assert [budget.spend() for _ in range(3)] == [True, True, False]
    for _ in range(11):
        budget.earn()
    assert budget.spend()
    assert not budget.spend()
    for _ in range(1000):
        budget.earn()
    assert budget.left == 2


def test_retries_that_are_off_send_once(ask, clock):
    with RawServer({"/a": RESET}) as server, pytest.raises(ConnectionFailedError):
        ask(server.url, Request("GET", "/a"), retries=Retries.off(), clock=clock)
    assert len(server.received) == 1


def test_stream_is_opened_again(stream, clock):
    with RawServer({"/a": Turns(BAD_GATEWAY, RESET, OK)}) as server:
        assert stream(server.url, Request("GET", "/a"), retries=Retries(), clock=clock) == (
            200,
            [b'{"id":1}'],
        )


def test_refusal_is_returned_after_the_last_attempt(ask, clock):
    with RawServer({"/a": busy(status=503)}) as server:
        reply = ask(server.url, Request("GET", "/a"), how="exchange", retries=Retries(3), clock=clock)
    assert reply.status_code == 503
    assert len(server.received) == 3


def test_every_attempt_is_signed_anew(ask, clock):
    with RawServer({"/a": Turns(RESET, OK)}) as server:
        ask(
            server.url,
            Request("GET", "/a"),
            KeyPair("a", "b", signs_target=True),
            retries=Retries(),
            clock=clock,
        )
    assert all(r.headers["authorization"].startswith("CYTOMINE a:") for r in server.received)


def test_wrong_number_of_attempts_is_refused():
    with pytest.raises(ValueError, match="at least once"):
        Retries(0)


def test_kinds_that_never_pass_are_not_repeatable():
    get = Request("GET", "/a")
    for reason in ("tls", "proxy"):
        assert not is_repeatable(ConnectionFailedError(host="h", port=1, reason=reason), get)
    assert not is_repeatable(NotFoundError(), get)
    assert not is_repeatable(TimedOutError(phase="total", seconds=1), get)
    assert not is_repeatable(OutcomeUnknownError(), get)


def test_server_in_trouble_is_asked_by_fewer_at_once_and_by_more_as_it_recovers():
    """A server that takes two at a time; sixteen threads find out, and none fails."""
    under_way, most_seen, refused, lock = 0, [], [], threading.Lock()

    def script(request):
        nonlocal under_way
        with lock:
            under_way += 1
            most_seen.append(under_way)
            if under_way > 2:
                refused.append(1)
                under_way -= 1
                return busy(status=503)
        time.sleep(0.002)
        with lock:
            under_way -= 1
        return OK

    failed = []
    with RawServer({"": script}) as server:
        retries = Retries(attempts=30, first_wait_s=0.02, longest_wait_s=0.05, budget=2000)
        with Client(server.url, retries=retries) as client:

            def work():
                for _ in range(20):
                    try:
                        client.send(Request("GET", "/a"))
                    except CytomineError as error:
                        failed.append(error)

            threads = [threading.Thread(target=work) for _ in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
            gate = client._conduct.gate
            assert gate.in_flight == 0
    assert not failed
    tail = most_seen[len(most_seen) // 2 :]
    assert sum(tail) / len(tail) < 6
    assert len(refused) < len(most_seen) / 2


def test_dead_server_is_not_stormed():
    """64 threads, server down: no more attempts than threads and budget, one at a time in the end."""
    url = closed_port()
    outcomes = []
    with Client(url, retries=Retries(first_wait_s=0.001, longest_wait_s=0.002, budget=20)) as client:

        def work():
            try:
                client.send(Request("GET", "/a"))
            except ConnectionFailedError as error:
                outcomes.append(error)

        threads = [threading.Thread(target=work) for _ in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        repeats = sum(int(e.__notes__[0].split()[3]) - 1 for e in outcomes if hasattr(e, "__notes__"))
        assert len(outcomes) == 64
        assert repeats <= 20
        assert client._conduct.budget.left < 1
        assert client._conduct.gate.limit <= 2
