"""A server on a real socket that plays scripts: lists of steps, so that any fault is written down as data.

A step is a tuple: its name and its arguments.

    ("send", data)             put bytes on the wire
    ("drip", data, seconds)    the same, one byte after the other with a pause before each
    ("sleep", seconds)         do nothing
    ("hang",)                  do nothing until the client leaves or the server stops
    ("reset",)                 break the connection off (RST)
    ("echo",)                  answer 200 with what was received, as JSON
    ("again",)                 keep the connection and wait for the next request

A connection is closed in good order when its script is over. A script may also be a function that is given
the request and returns the steps; `Turns` is one that plays another script each time.
"""

from __future__ import annotations

import base64
import contextlib
import json
import select
import socket
import struct
import threading
import time
from typing import TYPE_CHECKING, Self

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable, Mapping, Sequence

    Script = Sequence[tuple] | Callable[["Received"], Sequence[tuple]]

_PATIENCE_S = 10.0
_TLS_HELLO = b"\x16"


class Received:
    """A request as it came: method and target of its first line, headers in lower case, the body."""

    def __init__(self, head: bytes, body: bytes) -> None:
        first, *lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, self.version = first.split(" ")
        self.fields = [tuple(line.split(": ", 1)) for line in lines if line]
        self.headers = {name.lower(): value for name, value in self.fields}
        self.body = body

    @property
    def path(self) -> str:
        return self.target.partition("?")[0]

    def as_json(self) -> bytes:
        return json.dumps(
            {
                "method": self.method,
                "target": self.target,
                "fields": self.fields,
                "headers": self.headers,
                "body": base64.b64encode(self.body).decode(),
            }
        ).encode()


class Turns:
    """Plays one script after the other, and the last one from then on."""

    def __init__(self, *scripts: Sequence[tuple]) -> None:
        self.scripts = list(scripts)
        self._lock = threading.Lock()

    def __call__(self, request: Received) -> Sequence[tuple]:
        with self._lock:
            return self.scripts.pop(0) if len(self.scripts) > 1 else self.scripts[0]


class RawServer:
    """Plays the script of a path to whoever asks for it; `scripts[""]` is for all other paths."""

    def __init__(
        self,
        scripts: Mapping[str, Script],
        *,
        tls: ssl.SSLContext | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
    ) -> None:
        self.scripts = dict(scripts)
        self.received: list[Received] = []
        self.connections = 0
        self._tls = tls
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        self._listener = socket.create_server((host, port), family=family, backlog=128)
        self._stopped = threading.Event()
        self._threads: list[threading.Thread] = []
        self.host, self.port = self._listener.getsockname()[:2]

    @property
    def url(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self._tls else 'http'}://{host}:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self._stopped.set()
        for thread in list(self._threads):
            thread.join(_PATIENCE_S)
        self._listener.close()

    def serve_forever(self) -> None:
        with self, contextlib.suppress(KeyboardInterrupt):
            self._stopped.wait()

    def _start(self, target, *args) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads = [one for one in self._threads if one.is_alive()] + [thread]
        thread.start()

    def _accept(self) -> None:
        while not self._stopped.is_set():
            if select.select([self._listener], [], [], 0.02)[0]:
                connection, _ = self._listener.accept()
                self.connections += 1
                self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        connection.settimeout(_PATIENCE_S)
        with contextlib.suppress(OSError), connection:
            if self._tls is None:
                self._answer(connection)
            else:
                with self._tls.wrap_socket(connection, server_side=True) as secured:
                    self._answer(secured)

    def _answer(self, connection: socket.socket) -> None:
        reader = connection.makefile("rb")
        if reader.peek(1)[:1] == _TLS_HELLO and self._tls is None:
            connection.sendall(answer(400, "text/plain", b"Client sent an HTTPS request to an HTTP server."))
            return
        while (request := _read(reader)) is not None:
            self.received.append(request)
            script = self.scripts.get(request.path, self.scripts.get("", ()))
            if callable(script):
                script = script(request)
            if not self._play(script, connection, request):
                return

    def _play(self, script: Sequence[tuple], connection: socket.socket, request: Received) -> bool:
        for name, *arguments in script:
            if name == "send":
                connection.sendall(arguments[0])
            elif name == "drip":
                for byte in arguments[0]:
                    self._stopped.wait(arguments[1])
                    connection.sendall(bytes([byte]))
            elif name == "sleep":
                self._stopped.wait(arguments[0])
            elif name == "hang":
                self._wait_until_left(connection)
            elif name == "reset":
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            elif name == "echo":
                connection.sendall(answer(200, "application/json", request.as_json()))
            elif name == "again":
                return True
            else:
                raise ValueError(name)
        return False

    def _wait_until_left(self, connection: socket.socket) -> None:
        ends = time.monotonic() + _PATIENCE_S
        while not self._stopped.is_set() and time.monotonic() < ends:
            if select.select([connection], [], [], 0.02)[0] and not connection.recv(4096):
                return


def answer(status: int, content_type: str, body: bytes = b"", *headers: str) -> bytes:
    """Return a whole reply in good order."""
    lines = [f"HTTP/1.1 {status} Told", f"Content-Length: {len(body)}", *headers]
    if content_type:
        lines.append(f"Content-Type: {content_type}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def _read(reader) -> Received | None:
    head = b""
    while not head.endswith(b"\r\n\r\n"):
        line = reader.readline(1 << 16)
        if not line:
            return None
        head += line
    request = Received(head[:-4], b"")
    if request.headers.get("transfer-encoding") == "chunked":
        pieces = []
        while size := int(reader.readline(), 16):
            pieces.append(reader.read(size))
            reader.readline()
        reader.readline()
        request.body = b"".join(pieces)
    else:
        length = int(request.headers.get("content-length", 0))
        request.body = reader.read(length)
        if len(request.body) < length:
            return None
    return request
