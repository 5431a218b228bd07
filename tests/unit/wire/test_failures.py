"""Each kind of failure, from a real socket, becomes the error that means it: blocking and in a task."""

import asyncio
import pickle
import socket
import time

import httpx2
import pytest

from cytomine_wire import (
    AlreadyExistsError,
    AuthenticationError,
    BearerToken,
    Client,
    ConnectionFailedError,
    CytomineError,
    ForbiddenError,
    InvalidError,
    KeyPair,
    NotFoundError,
    NotSupportedByServerError,
    OutcomeUnknownError,
    Part,
    RateLimitedError,
    RedirectedError,
    Request,
    ServerError,
    TimedOutError,
    Timeouts,
    TransferError,
    UnexpectedContentError,
    UnexpectedStatusError,
)
from tests.servers.faulty import SCRIPTS, own_certificate
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import ask_blocking

KEYS = KeyPair("34433a55-d45b-42b1-a9ea-40110baf26a3", "private")

REFUSALS = [
    ("/unauthorized-html", AuthenticationError, 401, "Cytomine error 401"),
    ("/unauthorized-empty", AuthenticationError, 401, "Malformed token"),
    ("/forbidden", ForbiddenError, 403, "You don't have the right to do this!"),
    ("/missing", NotFoundError, 404, "class Tag 7 not found"),
    ("/no-route", NotSupportedByServerError, 404, "No endpoint GET /x."),
    ("/no-method", NotSupportedByServerError, 405, "Method 'PUT' is not supported."),
    ("/exists-409", AlreadyExistsError, 409, "Tag a already exist!"),
    ("/exists-400", AlreadyExistsError, 400, "Tag a already exists!"),
    ("/invalid", InvalidError, 400, "name must be set! value=null"),
    ("/unsupported", InvalidError, 415, "Content-Type 'text/plain' is not supported."),
    ("/upload-refused", InvalidError, 400, "Storage 9 not found"),
    ("/findings", InvalidError, 422, "query.storage_id: Field required"),
    ("/busy", RateLimitedError, 429, "slow down"),
    ("/failed", ServerError, 500, "Cytomine error 500"),
    ("/gateway", ServerError, 504, "504 Gateway Time-out"),
]


@pytest.mark.parametrize(("path", "kind", "status", "message"), REFUSALS)
def test_refusal_raises_what_it_means(faulty, ask, path, kind, status, message):
    with pytest.raises(CytomineError) as caught:
        ask(faulty.url, Request("GET", path, operation="get_it"), KEYS)
    error = caught.value
    assert type(error) is kind
    assert (error.status_code, error.message) == (status, message)
    assert str(error).startswith(f"get_it (GET {path}): {status}, {message.rstrip('.')}")
    assert error.request.path == path
    assert error.response.status_code == status


@pytest.mark.parametrize("path", [path for path, *_ in REFUSALS])
def test_exchange_returns_a_refusal_as_a_reply(faulty, ask, path):
    assert ask(faulty.url, Request("GET", path), how="exchange").status_code >= 400


@pytest.mark.parametrize(("path", "kind", "status", "message"), REFUSALS)
def test_stream_of_a_refusal_raises_what_it_means(faulty, stream, path, kind, status, message):
    with pytest.raises(kind) as caught:
        stream(faulty.url, Request("GET", path), KEYS)
    assert (caught.value.status_code, caught.value.message) == (status, message)


def test_refusal_that_is_cut_off_while_streamed_still_raises_what_it_means(faulty, stream):
    with pytest.raises(ServerError) as caught:
        stream(faulty.url, Request("GET", "/failed-and-cut"))
    assert caught.value.status_code == 503


def test_gateway_that_gave_up_on_a_create_warns_that_it_may_be_done(faulty, ask):
    for method in ("POST", "PUT", "DELETE"):
        with pytest.raises(OutcomeUnknownError, match="may have carried it out") as caught:
            ask(faulty.url, Request(method, "/gateway", body={}))
        assert isinstance(caught.value, ServerError)
        assert (caught.value.status_code, caught.value.retry_after_s) == (504, 3)


def test_seconds_to_wait_are_read(faulty, ask):
    for path, kind, seconds in (("/busy", RateLimitedError, 7), ("/gateway", ServerError, 3)):
        with pytest.raises(kind) as caught:
            ask(faulty.url, Request("GET", path))
        assert caught.value.retry_after_s == seconds


def test_wrong_keys_name_the_beginning_of_the_public_key_and_the_causes(faulty, ask):
    with pytest.raises(
        AuthenticationError, match=r"public key 34433a55\.\.\.\. Usual causes: a wrong"
    ) as caught:
        ask(faulty.url, Request("GET", "/unauthorized-html"), KEYS)
    assert KEYS.public_key not in str(caught.value)


def test_missing_credentials_are_named(faulty, ask):
    with pytest.raises(AuthenticationError, match="No credentials were given"):
        ask(faulty.url, Request("GET", "/unauthorized-html"))


def test_refused_token_is_named_as_such(faulty, ask):
    with pytest.raises(AuthenticationError, match="did not accept an access token"):
        ask(faulty.url, Request("GET", "/unauthorized-empty"), BearerToken("abc"))


def test_failure_of_an_open_route_without_credentials_means_not_logged_in(faulty, ask):
    with pytest.raises(AuthenticationError) as caught:
        ask(faulty.url, Request("GET", "/api/abstractimage/1.json"))
    assert caught.value.status_code == 500


def test_failure_of_an_open_route_with_credentials_stays_a_failure_of_the_server(faulty, ask):
    with pytest.raises(ServerError):
        ask(faulty.url, Request("GET", "/api/abstractimage/1.json"), KEYS)


def test_failure_that_names_the_anonymous_user_means_not_logged_in(faulty, ask):
    with pytest.raises(AuthenticationError, match="did not accept public key 34433a55"):
        ask(faulty.url, Request("GET", "/api/userannotation/1.json"), KEYS)


@pytest.mark.parametrize(
    ("path", "target"),
    [
        ("/moved", "https://right.example:8443"),
        ("/moved-here", "/other"),
        ("/moved-nowhere", ""),
        ("/moved-oddly", ""),
    ],
)
def test_redirect_names_its_target_without_credentials_and_is_not_followed(faulty, ask, path, target):
    asked_before = len(faulty.received)
    with pytest.raises(RedirectedError) as caught:
        ask(faulty.url, Request("GET", path), KEYS)
    assert caught.value.target == target
    assert target in str(caught.value)
    assert not any(secret in str(caught.value) for secret in ("user", "pass", "token", "abc"))
    assert len(faulty.received) == asked_before + 1


@pytest.mark.parametrize("path", ["/no-content", "/not-modified"])
def test_status_that_is_no_failure_is_returned(faulty, ask, path):
    assert ask(faulty.url, Request("GET", path)).content == b""


def test_page_instead_of_json_shows_its_title(faulty, ask):
    with pytest.raises(UnexpectedContentError, match="HTML page titled 'Sign in'") as caught:
        ask(faulty.url, Request("GET", "/login-page")).json()
    assert caught.value.media_type == "application/json"
    assert caught.value.status_code == 200


def test_text_instead_of_json_is_shown(faulty, ask):
    with pytest.raises(UnexpectedContentError, match="begins 'invalid json string'"):
        ask(faulty.url, Request("GET", "/not-json")).json()


def test_empty_body_instead_of_json_is_called_empty(faulty, ask):
    with pytest.raises(UnexpectedContentError, match="an empty body"):
        ask(faulty.url, Request("GET", "/empty")).json()


@pytest.mark.parametrize(
    ("path", "expected", "received"),
    [
        ("/short", 100, 4),
        ("/short-reset", 100, 4),
        ("/chunk-unfinished", None, 4),
        ("/chunk-wrong", None, 0),
        ("/gzip-broken", None, None),
        ("/half-a-head", None, None),
        ("/not-http", None, None),
    ],
)
def test_broken_transfer_raises_what_was_expected_and_received(faulty, ask, path, expected, received):
    with pytest.raises((TransferError, ConnectionFailedError)) as caught:
        ask(faulty.url, Request("GET", path))
    if path == "/half-a-head":
        assert caught.value.reason == "reset"
        return
    assert type(caught.value) is TransferError
    if path != "/gzip-broken":
        assert caught.value.expected_bytes == expected
        assert caught.value.received_bytes == (received or 0)
    assert caught.value.__cause__ is not None


@pytest.mark.parametrize(
    "path", ["/short", "/short-reset", "/chunk-unfinished", "/chunk-wrong", "/gzip-broken"]
)
def test_broken_transfer_while_streamed_raises(faulty, stream, path):
    with pytest.raises(TransferError):
        stream(faulty.url, Request("GET", path))


@pytest.mark.parametrize("path", ["/closed", "/reset"])
def test_connection_that_breaks_before_the_reply_fails(faulty, ask, path):
    with pytest.raises(ConnectionFailedError, match="before a reply came") as caught:
        ask(faulty.url, Request("GET", path))
    error = caught.value
    assert (error.host, error.port, error.reason, error.was_sent) == ("127.0.0.1", faulty.port, "reset", True)
    assert error.status_code is None


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_read_keeps_its_failure(faulty, ask, method):
    with pytest.raises(ConnectionFailedError):
        ask(faulty.url, Request(method, "/reset"))


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("PUT", "/reset"),
        ("DELETE", "/reset"),
        ("GET", "/api/command/undo.json"),
        ("GET", "/api/command/7/redo.json"),
    ],
)
def test_change_without_an_answer_leaves_the_outcome_unknown(faulty, ask, method, path):
    with pytest.raises(OutcomeUnknownError):
        ask(faulty.url, Request(method, path))


@pytest.mark.parametrize(
    ("path", "cause"),
    [("/reset", ConnectionFailedError), ("/silent", TimedOutError), ("/short", TransferError)],
)
def test_create_without_an_answer_leaves_the_outcome_unknown(faulty, ask, path, cause):
    with pytest.raises(OutcomeUnknownError, match="look before you send it again") as caught:
        ask(faulty.url, Request("POST", path, body={}), timeouts=Timeouts(read=0.2))
    assert type(caught.value.__cause__) is cause


def test_create_that_was_never_sent_is_not_unknown(ask):
    with pytest.raises(ConnectionFailedError) as caught:
        ask(closed_port(), Request("POST", "/x", body={}))
    assert not caught.value.was_sent


def test_silent_server_is_given_up_after_the_read_timeout(faulty, ask):
    began = time.monotonic()
    with pytest.raises(TimedOutError, match=r"nothing came from 127\.0\.0\.1:\d+ for 0\.2 s") as caught:
        ask(faulty.url, Request("GET", "/silent"), timeouts=Timeouts(read=0.2))
    assert (caught.value.phase, caught.value.seconds, caught.value.was_sent) == ("read", 0.2, True)
    assert time.monotonic() - began < 9  # the server would go on for longer


def test_body_that_stalls_is_given_up_after_the_read_timeout(faulty, ask):
    with pytest.raises(TimedOutError) as caught:
        ask(faulty.url, Request("GET", "/stalled"), timeouts=Timeouts(read=0.2))
    assert caught.value.phase == "read"


def test_body_that_drips_is_given_up_after_the_total_timeout(faulty, ask):
    began = time.monotonic()
    with pytest.raises(TimedOutError, match=r"not over after 0\.3 s") as caught:
        ask(faulty.url, Request("GET", "/drip"), timeouts=Timeouts(total=0.3))
    assert caught.value.phase == "total"
    assert time.monotonic() - began < 9  # the server would go on for longer


def test_body_that_falls_silent_is_given_up_when_the_whole_is_over(faulty, ask):
    began = time.monotonic()
    with pytest.raises(TimedOutError, match=r"not over after 0\.3 s"):
        ask(faulty.url, Request("GET", "/stalled"), timeouts=Timeouts(total=0.3))
    assert time.monotonic() - began < 5


HEADS = {
    "read": Request("GET", "/drip-head"),
    "upload": Request("POST", "/drip-head", parts=(Part("files[]", b"x" * 300_000, filename="a"),)),
}


@pytest.mark.parametrize("request_", HEADS.values(), ids=HEADS)
def test_head_that_drips_is_given_up_after_the_total_timeout(faulty, ask, request_):
    began = time.monotonic()
    with pytest.raises(CytomineError, match=r"not over after 0\.3 s"):
        ask(faulty.url, request_, timeouts=Timeouts(total=0.3))
    assert time.monotonic() - began < 1.5  # it drips for three seconds


def test_head_that_drips_before_a_stream_is_given_up_after_the_total_timeout(faulty, stream):
    with pytest.raises(TimedOutError, match=r"not over after 0\.3 s"):
        stream(faulty.url, Request("GET", "/drip-head"), timeouts=Timeouts(total=0.3))


@pytest.mark.parametrize("status", [300, 305, 306, 310, 399])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_no_status_from_300_on_is_taken_for_a_success(ask, status, method):
    script = [("send", answer(status, "application/json", b"{}"))]
    with RawServer({"": script}) as server, pytest.raises(UnexpectedStatusError):
        ask(server.url, Request(method, "/a"))


class Slow(httpx2.MockTransport):
    """A transport of the caller that takes its time, and looks at no limit."""

    def __init__(self, head_s=0.0, piece_s=0.0):
        super().__init__(None)
        self.head_s, self.piece_s = head_s, piece_s

    def handle_request(self, request):
        time.sleep(self.head_s)
        return httpx2.Response(200, content=self._pieces())

    def _pieces(self):
        for _ in range(100):
            time.sleep(self.piece_s)
            yield b"x"

    async def handle_async_request(self, request):
        await asyncio.sleep(self.head_s)
        return httpx2.Response(200, content=self._awaited())

    async def _awaited(self):
        for _ in range(100):
            await asyncio.sleep(self.piece_s)
            yield b"x"


@pytest.mark.parametrize("slow", [{"head_s": 0.15}, {"piece_s": 0.02}], ids=["head", "body"])
@pytest.mark.parametrize("method", ["GET", "POST"])
def test_transport_of_the_caller_is_held_to_the_total_timeout(ask, slow, method):
    with pytest.raises(CytomineError, match=r"was not over after 0\.1 s") as caught:
        ask(
            "https://host.example",
            Request(method, "/a"),
            transport=Slow(**slow),
            timeouts=Timeouts(total=0.1),
        )
    assert isinstance(caught.value, TimedOutError if method == "GET" else OutcomeUnknownError)


def test_body_that_a_transport_of_the_caller_sends_slowly_is_held_to_it_too():
    class Sending(httpx2.MockTransport):
        def handle_request(self, request):
            for _ in request.stream:
                time.sleep(0.06)
            pytest.fail("all was taken")

    with pytest.raises(OutcomeUnknownError, match=r"was not over after 0\.1 s"):
        ask_blocking(
            "https://host.example",
            Request("POST", "/a", body=bytes(1 << 20)),
            transport=Sending(None),
            timeouts=Timeouts(total=0.1),
        )


def test_stream_may_take_longer_than_the_total_timeout(faulty, stream):
    status, pieces = stream(faulty.url, Request("GET", "/drip-body"), timeouts=Timeouts(total=0.2))
    assert (status, b"".join(pieces)) == (200, b"x" * 30)


def test_busy_connections_are_given_up_after_the_pool_timeout(faulty):
    transport = httpx2.HTTPTransport(limits=httpx2.Limits(max_connections=1))
    with (
        Client(faulty.url, timeouts=Timeouts(pool=0.1), transport=transport) as client,
        client.stream(Request("GET", "/stalled")),
        pytest.raises(TimedOutError) as caught,
    ):
        client.send(Request("GET", "/ok"))
    assert (caught.value.phase, caught.value.was_sent) == ("pool", False)


def test_connection_that_is_never_accepted_is_given_up_after_the_connect_timeout(ask):
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener:
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:  # fill the queue, so that the next handshake stays unanswered
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        try:
            port = listener.getsockname()[1]
            with pytest.raises(TimedOutError) as caught:
                ask(f"http://127.0.0.1:{port}", Request("POST", "/x"), timeouts=Timeouts(connect=0.2))
        finally:
            for one in waiting:
                one.close()
    assert (caught.value.phase, caught.value.was_sent) == ("connect", False)


def test_refused_port_names_host_and_port(ask):
    url = closed_port()
    with pytest.raises(ConnectionFailedError, match=r"nothing listens at 127\.0\.0\.1") as caught:
        ask(url, Request("GET", "/x"))
    assert caught.value.reason == "refused"
    assert str(caught.value.port) in url


def test_unknown_host_name_is_named(ask):
    with pytest.raises(
        ConnectionFailedError, match=r"host name no-such-host\.invalid is not known"
    ) as caught:
        ask("https://no-such-host.invalid", Request("GET", "/x"))
    assert caught.value.reason == "name"


def test_certificate_that_nobody_trusts_is_explained(ask):
    tls, _ = own_certificate()
    with RawServer(SCRIPTS, tls=tls) as server:
        url = f"https://localhost:{server.port}"
        with pytest.raises(ConnectionFailedError, match=r"not accepted.*SSL_CERT_FILE") as caught:
            ask(url, Request("GET", "/ok"))
    assert caught.value.reason == "tls"


def test_certificate_of_a_named_authority_is_accepted(ask, tmp_path, monkeypatch):
    tls, authority = own_certificate()
    (tmp_path / "authority.pem").write_bytes(authority)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    with RawServer(SCRIPTS, tls=tls) as server:
        assert ask(f"https://localhost:{server.port}", Request("GET", "/ok")).json() == {"id": 1}


def test_certificate_for_another_name_is_explained(ask, tmp_path, monkeypatch):
    tls, authority = own_certificate("other.example")
    (tmp_path / "authority.pem").write_bytes(authority)
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "authority.pem"))
    wanted = pytest.raises(ConnectionFailedError, match="must be one the certificate was made for")
    with RawServer(SCRIPTS, tls=tls) as server, wanted:
        ask(f"https://localhost:{server.port}", Request("GET", "/ok"))


def test_https_to_a_server_without_tls_is_explained(faulty, ask):
    with pytest.raises(ConnectionFailedError, match=r"agree on no TLS.*write http://") as caught:
        ask(f"https://127.0.0.1:{faulty.port}", Request("GET", "/ok"))
    assert caught.value.reason == "tls"


@pytest.mark.parametrize(
    "path", [path for path, *_ in REFUSALS] + ["/short", "/reset", "/silent", "/moved", "/chunk-wrong"]
)
def test_error_survives_pickling_without_reply_and_secrets(faulty, path):
    from tests.unit.wire.conftest import ask_blocking

    with pytest.raises(CytomineError) as caught:
        ask_blocking(
            faulty.url,
            Request("GET", path, query=(("q", "1"),), operation="get_it"),
            KEYS,
            timeouts=Timeouts(read=0.1),
        )
    error = caught.value
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert (copy.message, copy.status_code, copy.advice) == (error.message, error.status_code, error.advice)
    assert str(copy) == str(error).replace("?q=1", "")
    for name in type(error)._facts:
        assert getattr(copy, name) == getattr(error, name)
    assert copy.response is None


def closed_port():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return f"http://127.0.0.1:{listener.getsockname()[1]}"
