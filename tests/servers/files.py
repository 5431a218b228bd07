"""A file on a server that continues, ignores or breaks off downloads, as a test wants it."""

from __future__ import annotations

import re
import threading

from tests.servers.raw import answer


class ServedFile:
    """A script for a `RawServer`: serves bytes, and breaks the first replies off after so many as `cuts` say.

    Attributes:
        content: What it serves; may be replaced midway, with another `etag`.
        asked: Headers of each request.
    """

    def __init__(
        self,
        content: bytes,
        *,
        etag: str = '"v1"',
        cuts: tuple[int, ...] = (),
        obeys_range: bool = True,
        ending: str = "reset",
        media_type: str = "image/tiff",
        announces: bool = True,
    ) -> None:
        self.content = content
        self.etag = etag
        self.cuts = list(cuts)
        self.obeys_range = obeys_range
        self.ending = ending
        self.media_type = media_type
        self.announces = announces
        self.asked: list[dict[str, str]] = []
        self._lock = threading.Lock()

    def __call__(self, request):
        with self._lock:
            self.asked.append(request.headers)
            cut = self.cuts.pop(0) if self.cuts else None
        status, body, headers = 200, self.content, []
        if self.etag:
            headers.append(f"ETag: {self.etag}")
        asked = re.fullmatch(r"bytes=(\d+)-", request.headers.get("range", ""))
        if asked and self.obeys_range and request.headers.get("if-range", self.etag) == self.etag:
            begin = int(asked[1])
            if begin >= len(body):
                return [("send", answer(416, "", b"", f"Content-Range: bytes */{len(body)}")), ("again",)]
            status, body = 206, body[begin:]
            headers.append(f"Content-Range: bytes {begin}-{len(self.content) - 1}/{len(self.content)}")
        if not self.announces:
            lines = [
                f"HTTP/1.1 {status} Told",
                "Connection: close",
                f"Content-Type: {self.media_type}",
                *headers,
            ]
            return [("send", "\r\n".join([*lines, "", ""]).encode() + body[:cut])]
        reply = answer(status, self.media_type, body, *headers)
        if cut is None:
            return [("send", reply), ("again",)]
        # A moment, so that what was sent is read before the reset overtakes it.
        broken = ("send", reply[: len(reply) - len(body) + cut])
        return [broken, ("sleep", 0.05), (self.ending,)] if self.ending else [broken]
