"""A proxy in front of a server that changes some of its answers, each so that a client would stumble.

Start it by hand with `python -m tests.servers.lying URL`; it prints its own address.
"""

from __future__ import annotations

import http.client
import json
import re
import sys
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

HOP_BY_HOP = {"connection", "transfer-encoding", "content-length", "keep-alive", "host"}


class Answer(NamedTuple):
    status: int
    headers: dict[str, str]
    content: bytes

    def changed(self, change: Callable[[Any], object]) -> Answer:
        """The answer with its JSON body changed in place."""
        value = json.loads(self.content)
        change(value)
        return self._replace(content=json.dumps(value).encode())


class Lie(NamedTuple):
    """One way to answer wrongly: which answers, where a difference shows, and how it comes about."""

    name: str
    operation: str
    call: str
    status: int
    pointer: str
    tell: Callable[[Answer], Answer]


def without(*keys):
    def change(value):
        for key in keys[:-1]:
            value = value[key]
        del value[keys[-1]]

    return lambda answer: answer.changed(change)


def put(make, *keys):
    def change(value):
        for key in keys[:-1]:
            value = value[key]
        value[keys[-1]] = make(value[keys[-1]])

    return lambda answer: answer.changed(change)


def renamed(old, new):
    def change(value):
        value[new] = value.pop(old)

    return lambda answer: answer.changed(change)


def answered(status, content=None, **headers):
    def tell(answer):
        body = answer.content if content is None else content
        return Answer(status, {**answer.headers, **headers}, body)

    return tell


def reverse(value):
    value["collection"].reverse()


PAGE = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body></body></html>"
ID = r"/\d+\.json"

LIES = (
    Lie("a field is missing", "get_tag", rf"GET /api/tag{ID}", 200, "/user", without("user")),
    Lie("a field below is missing", "get_ontology", rf"GET /api/ontology{ID}", 200, "/projects",
        without("projects")),
    Lie("an error has no text", "get_tag", rf"GET /api/tag{ID}", 404, "/errors", without("errors")),
    Lie("a number became a text", "get_term", rf"GET /api/term{ID}", 200, "/ontology",
        put(str, "ontology")),
    Lie("a boolean became a text", "update_ontology", rf"PUT /api/ontology{ID}", 200, "/printMessage",
        put(str, "printMessage")),
    Lie("a size became a text", "list_roles", r"GET /api/role\.json", 200, "/size", put(str, "size")),
    Lie("null became a text", "create_term", r"POST /api/term\.json", 200, "/term/parent",
        lambda answer: answer if b'"parent":null' not in answer.content.replace(b" ", b"")
        else answer.changed(lambda value: value["term"].update(parent=""))),
    Lie("success has another status", "create_tag", r"POST /api/tag\.json", 200, "status", answered(201)),
    Lie("success is empty", "delete_tag", rf"DELETE /api/tag{ID}", 200, "status", answered(204, b"")),
    Lie("a clash is a refusal", "create_term", r"POST /api/term\.json", 409, "status", answered(400)),
    Lie("a failure is a success", "create_ontology", r"POST /api/ontology\.json", 400,
        "status", answered(200)),
    Lie("the envelope is capitalised", "update_term", rf"PUT /api/term{ID}", 200, "/term",
        renamed("term", "Term")),
    Lie("the rows have another key", "list_ontologies", r"GET /api/ontology\.json", 200, "/collection",
        renamed("collection", "rows")),
    Lie("the command has no id", "delete_term", rf"DELETE /api/term{ID}", 200,
        "/command", without("command")),
    Lie("rows come in another order", "list_roles", r"GET /api/role\.json", 200, "/collection/0",
        lambda answer: answer.changed(reverse)),
    Lie("people come in another order", "list_users", r"GET /api/user\.json", 200, "/collection/0",
        lambda answer: answer.changed(reverse)),
    Lie("who may not read, may", "get_ontology", rf"GET /api/ontology{ID}", 403, "status", answered(200)),
    Lie("nobody is somebody", "list_roles", r"GET /api/role\.json", 401, "status",
        answered(200, b'{"collection": [], "offset": 0, "perPage": 0, "size": 0, "totalPages": 0}')),
    Lie("who may change, may not", "update_tag", rf"PUT /api/tag{ID}", 200, "status",
        answered(403, b'{"success": false, "errors": "no", "errorValues": {}}')),
    Lie("a page comes in the place of JSON", "get_role", rf"GET /api/role{ID}", 200, "body",
        answered(200, PAGE)),
)  # fmt: skip


def asked(upstream, command, path, headers, content):
    """What the server in truth answers."""
    connection = http.client.HTTPConnection(upstream)
    connection.putrequest(command, path, skip_accept_encoding=True)
    for name, value in headers.items():
        if name.lower() not in HOP_BY_HOP:
            connection.putheader(name, value)
    if content or command in {"POST", "PUT"}:
        connection.putheader("Content-Length", str(len(content)))
    connection.endheaders(content or None)
    reply = connection.getresponse()
    ours = {*HOP_BY_HOP, "server", "date"}
    kept = {name: value for name, value in reply.getheaders() if name.lower() not in ours}
    answer = Answer(reply.status, kept, reply.read())
    connection.close()
    return answer


def lied(lies, told, call, answer):
    """The answer after the lies that concern it; `told` counts them."""
    for lie in lies:
        if re.fullmatch(lie.call, call) and answer.status == lie.status:
            try:
                wrong = lie.tell(answer)
            except (LookupError, TypeError, ValueError):
                continue  # an answer of another form
            if wrong != answer:
                told[lie.name] += 1
                answer = wrong
    return answer


class LyingServer:
    """The proxy, in a thread.

    Attributes:
        told: How often each lie was told.
        calls: Method and path of each request.
        bodies: The same, with the body that came.
        targets: Method and path of each request, with its query; the suffix of a run left out.
    """

    def __init__(self, url, lies=LIES, forwarded=lambda _method, _target, headers: headers):
        self.told = told = {lie.name: 0 for lie in lies}
        self.calls, self.bodies = calls, bodies = [], []
        self.targets = targets = []
        upstream = urlsplit(url).netloc

        def own():
            return self.url

        class Handler(BaseHTTPRequestHandler):
            def handle_any(self):
                content = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                call = f"{self.command} {self.path.partition('?')[0]}"
                calls.append(call)
                targets.append(re.sub(r"r[0-9a-f]{7}", "", f"{self.command} {self.path}"))
                bodies.append((call, content))
                headers = forwarded(self.command, self.path, self.headers)
                truth = asked(upstream, self.command, self.path, headers, content)
                # A server names itself in its answers.
                truth = truth._replace(content=truth.content.replace(url.encode(), own().encode()))
                answer = lied(lies, told, call, truth)
                self.send_response(answer.status)
                for name, value in answer.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(answer.content)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(answer.content)

            do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_OPTIONS = do_PATCH = handle_any  # noqa: N815

            def log_message(self, *_):
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05})

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()


if __name__ == "__main__":
    with LyingServer(sys.argv[1]) as server:
        print(server.url, flush=True)
        threading.Event().wait()
