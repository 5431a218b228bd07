"""A replay sends the steps as written, binds what they keep and says what came of each."""

from __future__ import annotations

import base64
import hmac
import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from cytomine_contract import (
    Actor,
    Agrees,
    Differs,
    ExchangeError,
    NotExercised,
    Replay,
    Server,
    read_recording,
)

ACTORS = {
    name: Actor(50 + index, 60 + index, f"public-{name}", f"private-{name}", f"token-{name}")
    for index, name in enumerate(("admin", "root", "manager"))
}


class Listener:
    """A server that notes what arrives and answers from a list; after its end with the last answer."""

    def __init__(self):
        self.requests = []
        self.answers = []
        listener = self

        class Handler(BaseHTTPRequestHandler):
            def handle_one_request(self):
                self.raw_requestline = self.rfile.readline()
                if not self.raw_requestline or not self.parse_request():
                    return
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                listener.requests.append((self.raw_requestline.decode(), dict(self.headers), body))
                answers = listener.answers
                status, headers, content = answers.pop(0) if len(answers) > 1 else answers[0]
                self.send_response(status)
                for name, value in {"Content-Length": str(len(content)), **headers}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(content)
                self.close_connection = True

            def log_message(self, *arguments):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def answer_json(self, *values, status=200):
        self.answers += [
            (status, {"Content-Type": "application/json"}, json.dumps(value).encode()) for value in values
        ]

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


@pytest.fixture
def listener():
    running = Listener()
    yield running
    running.stop()


@pytest.fixture
def replayed(listener, tmp_path):
    """Replay steps given as (request, response, kept); returns their outcomes."""

    def run(*steps, variables=(), **options):
        lines = [
            {
                "scenario": "flow",
                "service": "tag",
                "step": number,
                "vars": {
                    "run": "b88f17ef",
                    "id_manager": 75,
                    "storage_manager": 77,
                    "server": "http://x",
                    **dict(variables),
                },
                "request": request,
                "response": {"status": 200, "headers": {"content-type": "application/json"}, **response},
                "keep": kept,
            }
            for number, (request, response, kept) in enumerate(steps)
        ]
        file = tmp_path / "tag.jsonl"
        file.write_text("\n".join(map(json.dumps, lines)), "utf-8")
        replay = Replay(Server(listener.url), ACTORS, tmp_path, **options)
        return list(replay.steps(read_recording(file)[0]))

    return run


def test_a_target_goes_out_byte_for_byte_and_signed(listener, replayed):
    listener.answer_json({})
    target = "/api/x/a%20b+c%2c/é[1]?q=[%C3%A9]&q=+&%zz".replace("é", "%e9")
    assert replayed(({"call": f"GET {target}"}, {"json": {}}, {}))[0].__class__ is Agrees
    line, headers, _ = listener.requests[0]
    assert line == f"GET {target} HTTP/1.1\r\n"
    text = f"GET\n\n\n{headers['Date']}\n{target}"
    expected = base64.b64encode(hmac.digest(b"private-manager", text.encode(), "sha1")).decode()
    assert headers["Authorization"] == f"CYTOMINE public-manager:{expected}"
    assert "Content-Type" not in headers


def test_what_a_step_keeps_fills_later_steps_with_its_type(listener, replayed):
    listener.answer_json({"tag": {"id": 91}}, {"id": 91})
    outcomes = replayed(
        (
            {"call": "POST /api/tag.json", "body": {"name": "a ${run}"}, "keep": {"t": "tag.id"}},
            {"json": {"tag": {"id": 5000}}},
            {"t": 5000},
        ),
        (
            {"call": "PUT /api/tag/${t}.json", "body": {"id": "${t}", "s": "t${t}"}},
            {"json": {"id": 5000}},
            {},
        ),
    )
    assert [type(outcome) for outcome in outcomes] == [Agrees, Agrees]
    (_, headers, first), (line, _, second) = listener.requests
    assert json.loads(first)["name"] != "a ${run}"
    assert headers["Content-Type"] == "application/json"
    assert line.startswith("PUT /api/tag/91.json ")
    assert json.loads(second) == {"id": 91, "s": "t91"}


def test_a_step_that_answers_otherwise_differs_and_the_next_is_still_sent(listener, replayed):
    listener.answer_json({"a": 1}, {"a": 2})
    step = ({"call": "GET /api/tag.json"}, {"json": {"a": 2}}, {})
    first, second = replayed(step, step)
    assert isinstance(first, Differs)
    assert [str(difference) for difference in first.differences] == ["/a: expected 2, got 1"]
    assert isinstance(second, Agrees)


def test_a_step_whose_variable_was_never_answered_is_not_exercised(listener, replayed):
    listener.answer_json({})
    outcomes = replayed(
        (
            {"call": "GET /api/tag.json", "keep": {"t": "tag.id"}},
            {"json": {"tag": {"id": 5000}}},
            {"t": 5000},
        ),
        ({"call": "GET /api/tag/${t}.json"}, {"json": {}}, {}),
    )
    assert isinstance(outcomes[0], Differs)
    assert isinstance(outcomes[1], NotExercised)
    assert "${t}" in outcomes[1].reason
    assert len(listener.requests) == 1


def test_a_scenario_ends_at_the_first_call_that_is_not_known(listener, replayed):
    listener.answer_json({})
    steps = [({"call": f"GET /{name}"}, {"json": {}}, {}) for name in ("known", "other", "known")]
    outcomes = replayed(*steps, is_known=lambda method, target: (method, target) == ("GET", "/known"))
    assert [type(outcome) for outcome in outcomes] == [Agrees, NotExercised, NotExercised]
    assert len(listener.requests) == 1
    assert "GET /other" in outcomes[2].reason


def test_a_call_is_repeated_until_the_value_is_there(listener, replayed):
    listener.answer_json({"status": 0}, {"status": 50}, {"status": 100})
    request = {"call": "GET /api/x.json", "until": {"path": "status", "equals": 100}}
    assert isinstance(replayed((request, {"json": {"status": 100}}, {}))[0], Agrees)
    assert len(listener.requests) == 3


def test_a_value_that_never_comes_ends_as_a_difference(listener, replayed):
    listener.answer_json({"status": 0})
    request = {"call": "GET /api/x.json", "until": {"path": "status", "equals": 100}}
    (outcome,) = replayed((request, {"json": {"status": 100}}, {}), patience_s=0.2)
    assert isinstance(outcome, Differs)


def test_an_upload_is_framed_as_long_as_it_was_recorded(listener, replayed, tmp_path):
    (tmp_path / "f.bin").write_bytes(b"x" * 100)
    listener.answer_json([])
    request = {"call": "POST /upload", "file": "f.bin", "filename": "${run}.png", "form": {"comment": "c"}}
    replayed((request, {"json": []}, {}))
    _, headers, body = listener.requests[0]
    assert len(body) == 100 + 181 + len("12345678.png") + 112 - 22
    assert headers["Content-Type"].startswith("multipart/form-data; boundary=")
    assert int(headers["Content-Length"]) == len(body)
    assert body.startswith(b"--" + headers["Content-Type"].partition("boundary=")[2].encode())
    assert b'name="files[]"; filename="r' in body


def test_nobody_sends_no_credentials_and_bearers_send_their_token(listener, replayed):
    listener.answer_json({})
    replayed(
        ({"call": "GET /a", "as": "nobody", "accept": ""}, {"json": {}}, {}),
        ({"call": "GET /a", "bearer": True}, {"json": {}}, {}),
        ({"call": "GET /a", "headers": {"Authorization": "Bearer ${token_root}"}}, {"json": {}}, {}),
        ({"call": "POST /a", "raw": "{${run", "type": "text/plain"}, {"json": {}}, {}),
    )
    nobody, bearer, own, raw = [headers for _, headers, _ in listener.requests]
    assert "Authorization" not in nobody
    assert "Accept" not in nobody
    assert bearer["Authorization"] == "Bearer token-manager"
    assert own["Authorization"] == "Bearer token-root"
    assert raw["Content-Type"] == "text/plain"
    assert listener.requests[3][2] == b"{${run"


@pytest.mark.parametrize(
    ("headers", "content", "response"),
    [
        (
            {"Content-Type": "application/json"},
            b"<html><title>Cytomine error 401</title>",
            {"html": "Cytomine error 401"},
        ),
        (
            {"Content-Type": "text/plain;charset=ISO-8859-1"},
            b'{"b":1,"a":"\xe9"}',
            {
                "headers": {"content-type": "text/plain;charset=ISO-8859-1"},
                "text": '{"a":"é","b":1}',
                "charset": "latin1",
            },
        ),
        (
            {"Content-Type": "application/json"},
            b"invalid json string",
            {"text": "invalid json string", "length": 19},
        ),
        (
            {"Content-Type": "application/octet-stream"},
            b"II*\0",
            {
                "headers": {"content-type": "application/octet-stream"},
                "bytes": 4,
                "sha256": "5bf88a5c5b8f8c17b65bcb0b1c0ffad05d0e4a8cf5a9a1d0c4e4f6c8c6dd0000",
                "head": "49492a00",
            },
        ),
    ],
)
def test_each_kind_of_body_is_recognised(listener, replayed, headers, content, response):
    listener.answers = [(200, headers, content)]
    (outcome,) = replayed(({"call": "GET /a"}, response, {}))
    if "sha256" in response:
        assert [difference.pointer for difference in outcome.differences] == ["body"]
        assert outcome.differences[0].got["size"] == 4
    else:
        assert isinstance(outcome, Agrees), outcome


def test_a_body_of_another_kind_is_told_as_what_it_is(listener, replayed):
    listener.answer_json({"a": 1})
    response = {"image": {"format": "PNG", "size": [1, 1], "mode": "L", "bytes": 1}}
    (outcome,) = replayed(({"call": "GET /a"}, response, {}))
    assert [difference.got for difference in outcome.differences] == [{"kind": "json", "value": {"a": 1}}]


def test_a_server_that_is_not_there_is_a_difference(replayed, listener):
    listener.stop()
    (outcome,) = replayed(({"call": "GET /a"}, {"json": {}}, {}))
    assert "no answer" in outcome.differences[0].got
    with pytest.raises(ExchangeError):
        Replay(Server(listener.url), ACTORS, None).open_admin_sessions()


@pytest.mark.parametrize("url", ["localhost:80", "ftp://x", "http://x/prefix", ""])
def test_a_url_that_is_no_origin_is_refused(url):
    with pytest.raises(ValueError, match="is not the origin"):
        Server(url)
