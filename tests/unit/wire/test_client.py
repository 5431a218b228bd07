"""What a client sends, streams, refuses and leaves behind."""

import io
import json
import pickle
import subprocess
import sys
import threading
import tracemalloc

import httpx2
import pytest
from python_multipart import FormParser
from python_multipart.multipart import parse_options_header

from cytomine_wire import (
    AsyncClient,
    BearerToken,
    Client,
    KeyPair,
    Limits,
    Part,
    Request,
    Response,
    TimedOutError,
    Timeouts,
    TokenSession,
    TooLargeError,
    UnsafePathError,
    error_from,
)
from tests.servers.raw import RawServer, answer
from tests.unit.wire.conftest import ask_blocking

KEYS = KeyPair("public", "private")


def parts_of(received):
    """Parse a multipart body with independent code."""
    fields, files = [], []
    _, options = parse_options_header(received.headers["content-type"])
    parser = FormParser(
        "multipart/form-data", fields.append, files.append, boundary=options[b"boundary"].decode()
    )
    parser.write(received.body)
    parser.finalize()
    found = [(field.field_name, None, field.value) for field in fields]
    for file in files:
        file.file_object.seek(0)
        found.append((file.field_name, file.file_name, file.file_object.read()))
        file.close()
    return found


def test_parts_arrive_with_names_and_length(echo, ask, tmp_path):
    (tmp_path / "tissue.tif").write_bytes(b"II*\0")
    parts = (
        Part("key", "wert é"),
        Part("files[]", tmp_path / "tissue.tif"),
        Part("files[]", io.BytesIO(b"png"), filename="a.png", content_type="image/png"),
        Part("files[]", b"raw", filename="b.bin"),
    )
    ask(echo.url, Request("POST", "/upload", parts=parts), KEYS)
    received = echo.received[-1]
    assert int(received.headers["content-length"]) == len(received.body)
    assert parts_of(received) == [
        (b"key", None, "wert é".encode()),
        (b"files[]", b"tissue.tif", b"II*\0"),
        (b"files[]", b"a.png", b"png"),
        (b"files[]", b"b.bin", b"raw"),
    ]
    assert b"Content-Type: image/png" in received.body


@pytest.mark.parametrize(
    "name", ['quote".tif', "line\r\nX-Evil: 1.tif", "semi;colon.tif", "漢é.tif", "tab\t.tif", "bad\udcff.tif"]
)
def test_file_name_cannot_leave_its_quotes(echo, name):
    ask_blocking(echo.url, Request("POST", "/upload", parts=(Part("files[]", b"1", filename=name),)))
    head = echo.received[-1].body.split(b"\r\n\r\n")[0]
    assert head.count(b"\r\n") == 2
    assert head.count(b'"') == 4
    assert len(parts_of(echo.received[-1])) == 1


def test_file_is_sent_in_constant_memory(echo_length, tmp_path):
    big = tmp_path / "big.tif"
    with big.open("wb") as file:
        file.truncate(64 << 20)
    with Client(echo_length.url) as client:
        client.send(Request("GET", "/"))
        tracemalloc.start()
        try:
            reply = client.send(Request("POST", "/upload", parts=(Part("files[]", big),))).json()
            peak = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
    assert reply["bytes"] > 64 << 20
    assert peak < 8 << 20


@pytest.fixture
def echo_length():
    """A server of the standard library that counts a body without keeping it."""
    from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            left = total = int(self.headers.get("Content-Length", 0))
            while left:
                left -= len(self.rfile.read(min(left, 1 << 16)))
            body = json.dumps({"bytes": total}).encode()
            self.send_response(200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_POST = do_GET  # noqa: N815 - the library looks for this name

        def log_message(self, *_):
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.url = f"http://127.0.0.1:{server.server_address[1]}"
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_file_that_cannot_be_read_raises_its_own_error(echo, ask, tmp_path):
    with pytest.raises(FileNotFoundError):
        ask(echo.url, Request("POST", "/upload", parts=(Part("files[]", tmp_path / "none.tif"),)))


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {"a": [-float("inf")]}])
def test_number_without_json_form_is_refused(value):
    with Client("localhost:9") as client, pytest.raises(ValueError, match="no JSON form"):
        client.send(Request("POST", "/a", body=value))


def test_body_and_parts_together_are_refused():
    with Client("localhost:9") as client, pytest.raises(ValueError, match="body or parts"):
        client.send(Request("POST", "/a", body={}, parts=(Part("a", "b"),)))


@pytest.mark.parametrize(
    "path",
    ["http://evil.example/a", "//evil.example/a", "a", "", "/a b", "/é", "/a?b=1", "/a#b", "/a/../b", "/./a",
     "/a\\b", "/a\nb", "/\\evil.example", "/{id}"],
)  # fmt: skip
def test_path_that_is_none_on_this_server_is_refused(faulty, ask, path):
    before = len(faulty.received)
    with pytest.raises(UnsafePathError):
        ask(faulty.url, Request("GET", path), KEYS)
    assert len(faulty.received) == before


@pytest.mark.parametrize("name", ["Host", "Authorization", "date", "Content-Length", "transfer-encoding"])
def test_header_that_the_client_sends_itself_is_refused(name):
    with Client("localhost:9", KEYS) as client, pytest.raises(ValueError, match="client itself sends"):
        client.send(Request("GET", "/a", headers=((name, "x"),)))


def test_client_without_credentials_sends_a_proof_made_by_hand(echo, ask):
    ask(echo.url, Request("GET", "/a", headers=(("Authorization", "CYTOMINE a:b"), ("Date", "d"))))
    assert echo.received[-1].headers["authorization"] == "CYTOMINE a:b"


def test_token_is_sent_as_bearer(echo, ask):
    ask(echo.url, Request("GET", "/a"), BearerToken("a.b.c"))
    assert echo.received[-1].headers["authorization"] == "Bearer a.b.c"
    assert "date" not in echo.received[-1].headers


def test_cookies_are_not_kept(faulty):
    with Client(faulty.url) as client:
        client.send(Request("GET", "/cookie"))
        assert "cookie" not in client.send(Request("GET", "/echo")).json()["headers"]


def test_bomb_is_refused_after_bounded_memory(faulty, stream):
    tracemalloc.start()
    try:
        with pytest.raises(TooLargeError, match="unfolds to more than 100 times"):
            stream(faulty.url, Request("GET", "/gzip-bomb"))
        assert tracemalloc.get_traced_memory()[1] < 32 << 20
    finally:
        tracemalloc.stop()


def test_pieces_of_a_bomb_that_is_let_in_are_bounded(faulty, stream):
    limits = Limits(ratio=2000)
    status, pieces = stream(faulty.url, Request("GET", "/gzip-bomb"), limits=limits)
    assert status == 200
    assert sum(map(len, pieces)) == 50_000_000
    assert max(map(len, pieces)) <= 1 << 20


def test_reply_larger_than_the_limit_is_refused(faulty, ask):
    limits = Limits(body_bytes=1 << 20)
    with pytest.raises(TooLargeError, match="larger than 1048576 bytes") as caught:
        ask(faulty.url, Request("GET", "/long"), limits=limits)
    assert caught.value.limit_bytes == 1 << 20
    assert len(ask(faulty.url, Request("GET", "/long"), limits=Limits(body_bytes=1 << 21)).content) == 1 << 21


def test_stream_yields_the_body(faulty, stream):
    _, pieces = stream(faulty.url, Request("GET", "/long"))
    assert len(pieces) > 1
    assert b"".join(pieces) == bytes(range(256)) * 8192


def test_stream_that_is_left_early_frees_its_connection(faulty):
    transport = httpx2.HTTPTransport(limits=httpx2.Limits(max_connections=1))
    with Client(faulty.url, transport=transport) as client:
        for _ in range(3):
            with client.stream(Request("GET", "/long")) as reply:
                next(reply.iter_bytes())
        assert client.send(Request("GET", "/ok")).json() == {"id": 1}


def test_exchange_that_is_given_up_frees_its_connection(faulty):
    transport = httpx2.HTTPTransport(limits=httpx2.Limits(max_connections=1))
    with Client(faulty.url, transport=transport, timeouts=Timeouts(pool=0.2, total=0.2)) as client:
        for _ in range(2):
            with pytest.raises(TimedOutError) as caught:
                client.send(Request("GET", "/drip"))
            assert caught.value.phase == "total"
        assert client.send(Request("GET", "/ok")).json() == {"id": 1}


def test_cancelled_task_frees_its_connection(faulty):
    import asyncio

    async def cancel_then_ask():
        transport = httpx2.AsyncHTTPTransport(limits=httpx2.Limits(max_connections=1))
        async with AsyncClient(faulty.url, transport=transport) as client:
            for path in ("/silent", "/stalled"):
                with pytest.raises(TimeoutError):
                    async with asyncio.timeout(0.1):
                        await client.send(Request("GET", path))
            return (await client.send(Request("GET", "/ok"))).json()

    assert asyncio.run(cancel_then_ask()) == {"id": 1}


def test_tasks_share_a_client(faulty):
    import asyncio

    async def ask_often():
        async with AsyncClient(faulty.url, KEYS) as client:
            return await asyncio.gather(*(client.send(Request("GET", "/ok")) for _ in range(40)))

    assert [reply.json() for reply in asyncio.run(ask_often())] == [{"id": 1}] * 40


def test_threads_share_a_client(faulty):
    replies = []
    with Client(faulty.url, KEYS) as client:
        start = threading.Barrier(16)

        def ask_often():
            start.wait()
            replies.extend(
                client.send(Request("GET", "/echo", query=(("n", str(n)),))).json() for n in range(10)
            )

        threads = [threading.Thread(target=ask_often) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        asked = sorted(reply["target"] for reply in replies)
        assert asked == sorted(f"/echo?n={n}" for n in range(10) for _ in range(16))


def test_reply_of_a_typed_call_is_had_by_its_two_halves(ask):
    from cytomine_api.api.tag import get_tag

    row = {"class": "be.Tag", "id": 7, "name": "stain", "user": 1, "creatorName": "ada"}
    body = json.dumps({**row, "created": None, "updated": None}).encode()
    said = [("send", answer(200, "application/json", body, "X-Told: yes")), ("again",)]
    with RawServer({"": said}) as server:
        reply = ask(server.url, get_tag.request(7))
    assert (reply.status_code, reply.headers["x-told"]) == (200, "yes")
    assert get_tag.parse(reply).name == "stain"


@pytest.mark.parametrize(
    "credentials", [None, KEYS, TokenSession.with_password("https://host/realm", "ada", "b")]
)
def test_clients_and_sessions_are_not_pickled(credentials):
    for one in (Client("https://host", credentials), AsyncClient("https://host", credentials), credentials):
        if one is not None:
            with pytest.raises(TypeError, match="not pickled"):
                pickle.dumps(one)


def test_closed_client_says_so(faulty):
    client = Client(faulty.url)
    client.send(Request("GET", "/ok"))
    client.close()
    client.close()
    with pytest.raises(RuntimeError, match="client is closed"):
        client.send(Request("GET", "/ok"))


def test_importing_and_making_a_client_loads_no_http_library():
    program = (
        "import sys, cytomine_wire as w\n"
        "w.Client('https://host', w.KeyPair('a', 'b'))\n"
        "w.AsyncClient('https://host', w.BearerToken('a'))\n"
        "heavy = {'httpx', 'httpx2', 'httpcore2', 'h11', 'ssl', 'asyncio', 'anyio', 'attrs', 'dataclasses'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    assert run(program) == "[]\n"


def test_importing_the_package_loads_none_of_its_modules():
    program = "import sys, cytomine_wire\nprint([m for m in sys.modules if m.startswith('cytomine_wire.')])"
    assert run(program) == "[]\n"


def test_program_ends_while_a_client_is_open(faulty):
    program = (
        "import sys, threading, cytomine_wire as w\n"
        f"w.Client({faulty.url!r}).send(w.Request('GET', '/ok'))\n"
        "print(threading.active_count(), 'httpx' in sys.modules)"
    )
    assert run(program) == "1 False\n"


def test_every_exported_name_can_be_imported():
    import cytomine_wire

    for name in cytomine_wire.__all__:
        assert getattr(cytomine_wire, name) is not None
    assert set(cytomine_wire.__all__) <= set(dir(cytomine_wire))
    assert sorted(cytomine_wire.__all__) == sorted(cytomine_wire._HOME)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = cytomine_wire.nothing


def test_error_from_a_good_reply_is_none():
    request = Request("GET", "/a")
    for status in (200, 201, 204, 206, 304):
        assert error_from(Response(status, {}, b"", request)) is None


def run(program):
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30
    )
    return done.stdout
