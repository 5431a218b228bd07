"""A server that takes uploads, and breaks them off as a test wants it."""

from __future__ import annotations

import json
import socket
import struct
import threading
import time
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Self
from urllib.parse import parse_qs, urlsplit


class UploadServer:
    """Takes uploads of one user, each in its turn as `turns` say, and lists what it has.

    A turn is `take`; `cut`, the connection is broken off in the middle of the body; `swallow`, the file is
    taken and no answer sent; `lose`, the body is read and nothing comes of it; or `gateway`, the file is
    taken and the answer is a 504.

    Attributes:
        rows: Uploaded files, newest first.
        received: Bytes of the body of each upload that came.
        asked: Method and path of each request.
    """

    def __init__(self, *turns: str, status: int = 0, ignores_pages: bool = False) -> None:
        self.turns = list(turns)
        self.rows: list[dict] = []
        self.received: list[int] = []
        self.asked: list[str] = []
        self._status = status
        self._ignores_pages = ignores_pages
        self._lock = threading.Lock()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def log_message(self, *_):
                pass

            def do_GET(self):
                outer._get(self)

            def do_POST(self):
                outer._post(self)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"

    def __enter__(self) -> Self:
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def add(self, name: str, size: int, *, age_s: float = 0, **more) -> dict:
        """Keep a file as if it had been uploaded so long ago."""
        created = str(int((time.time() - age_s) * 1000))
        row = {"id": 30 + len(self.rows), "class": "f", "originalFilename": name, "size": size}
        row |= {"storage": 5, "status": self._status, "created": created, **more}
        with self._lock:
            self.rows.insert(0, row)
        return row

    def _get(self, handler) -> None:
        self.asked.append(f"GET {handler.path.partition('?')[0]}")
        if "current.json" in handler.path:
            return _answer(handler, 200, {"id": 75, "username": "manager"})
        if handler.path.startswith("/api/uploadedfile.json"):
            query = parse_qs(urlsplit(handler.path).query)
            begin, most = (int(query[name][0]) for name in ("offset", "max"))
            rows = self.rows if self._ignores_pages else self.rows[begin : begin + most]
            return _answer(handler, 200, {"collection": rows, "size": len(self.rows)})
        return _answer(handler, 404, {"errors": {"message": "nothing"}})

    def _post(self, handler) -> None:
        self.asked.append("POST /upload")
        turn = self.turns.pop(0) if len(self.turns) > 1 else self.turns[0]
        length = int(handler.headers["content-length"])
        wanted = length // 2 if turn == "cut" else length
        body = handler.rfile.read(min(wanted, 1 << 10))
        count = len(body)
        while count < wanted and (piece := handler.rfile.read(min(wanted - count, 1 << 20))):
            count += len(piece)
        self.received.append(count)
        if count < wanted:
            return None  # the client left
        if turn in {"cut", "lose"}:
            return _reset(handler)
        name = body.partition(b'filename="')[2].partition(b'"')[0].decode()
        row = self.add(name, length)
        if turn == "swallow":
            return _reset(handler)
        if turn == "gateway":
            return _answer(handler, 504, {})
        return _answer(handler, 200, [{"status": 200, "uploadedFile": row, "images": []}])


def _reset(handler) -> None:
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True


def _answer(handler, status: int, value: object) -> None:
    content = json.dumps(value).encode()
    handler.send_response_only(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(content)))
    handler.send_header("Date", formatdate(usegmt=True))
    handler.end_headers()
    handler.wfile.write(content)
