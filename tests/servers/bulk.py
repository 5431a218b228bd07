"""A server that creates in bulk as the real one does: mostly truthful in the body, never in the status."""

from __future__ import annotations

import json
import threading

from tests.servers.raw import answer

JSON = "application/json"
HTML = "text/html;charset=utf-8"
FAULTS = ("string", "none saved", "500", "504", "504 stored", "reset", "reset stored", "short stored", "429")


class BulkServer:
    """A script for a `RawServer`, for `POST /api/thing.json` and `GET /api/things.json`.

    An entry whose name begins with `bad` is refused and told; one that begins with `worse` makes the whole
    call fail; one that begins with `lost` is refused and not told.

    Attributes:
        stored: What is stored, by id.
        faults: What happens to the next creates, one after the other; None is no fault.
        posts: How many entries each create held.
    """

    def __init__(self, faults=()):
        self.stored: dict[int, dict] = {}
        self.faults = list(faults)
        self.posts: list[int] = []
        self.sizes: list[int] = []
        self._next = 100
        self._lock = threading.Lock()

    def __call__(self, request):
        with self._lock:
            if request.method == "GET":
                return self._json({"collection": [{"id": i, **e} for i, e in self.stored.items()]})
            fault = self.faults.pop(0) if self.faults else None
            entries = json.loads(request.body)
            self.posts.append(len(entries))
            self.sizes.append(len(request.body))
            return self._create(entries, fault)

    def _create(self, entries, fault):
        if fault == "429":
            return [("send", answer(429, JSON, b"{}")), ("again",)]
        if fault == "reset":
            return [("reset",)]
        if fault in {"500", "504"} or any(self.mark(e).startswith("worse") for e in entries):
            status = 504 if fault == "504" else 500
            return [("send", answer(status, HTML, b"<title>Cytomine error</title>")), ("again",)]
        ids, errors = [], []
        for entry in entries:
            mark = self.mark(entry)
            if mark.startswith("bad"):
                errors.append({"data": {**entry, "more": None}, "message": f"{mark} is refused"})
            elif not mark.startswith("lost"):
                ids.append(self.add(entry))
        return self._told(entries, ids, errors, fault)

    def mark(self, entry):
        """Return what says how an entry fares."""
        return entry["name"]

    def add(self, entry):
        """Store an entry and return its id."""
        self._next += 1
        self.stored[self._next] = entry
        return self._next

    def _told(self, entries, ids, errors, fault):
        if fault in _AFTERWARDS:
            return _AFTERWARDS[fault]
        told = ",".join(map(str, ids))
        if len(ids) == len(entries):
            return self._json({"data": {"message": f"things {told} added"}, "status": 200})
        message = f"Only part of the entries (things {told}" if ids else "No entry saved"
        data = {"success": False, "message": message, "errors": errors}
        return self._json({"data": data, "status": 206 if ids else 400})

    def _json(self, value):
        return told_json(json.dumps(value).encode())


def told_json(body):
    return [("send", answer(200, JSON, body)), ("again",)]


_LIE = {"data": {"success": False, "message": "No entry saved", "errors": []}, "status": 400}
_AFTERWARDS = {
    "string": told_json(b"invalid json string"),
    "none saved": told_json(json.dumps(_LIE).encode()),
    "504 stored": [("send", answer(504, HTML, b"<title>504</title>")), ("again",)],
    "reset stored": [("reset",)],
    "short stored": [("send", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")],
}
"""What is answered after all was stored."""
