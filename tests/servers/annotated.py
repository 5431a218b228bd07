"""A server of annotations that creates in bulk, and lists what it has, on which objects can be tried."""

from __future__ import annotations

import json
import time
from email.utils import formatdate
from urllib.parse import parse_qs

from tests.servers.bulk import JSON, BulkServer
from tests.servers.raw import answer

USER = {"id": 75, "username": "manager", "name": "Manager", "fullName": "Manager (manager)"}


class AnnotationServer(BulkServer):
    """A script for a `RawServer`. The attribute `fares` of an annotation says how it fares; see `BulkServer`.

    One that fares `clipped` is stored with another shape.

    Attributes:
        most_at_once: How many creates were under way at a time, at most.
    """

    def __init__(self, faults=(), *, pause_s=0.0):
        super().__init__(faults)
        self.most_at_once = self._at_once = 0
        self._pause_s = pause_s
        self.targets = []

    def __call__(self, request):
        self.targets.append(f"{request.method} {request.target}")
        path, _, query = request.target.partition("?")
        if path == "/api/user/current.json":
            return self._json(USER)
        if request.method == "GET" and path != "/api/annotation.json":
            return [("send", answer(404, JSON, b'{"errors":{"message":"not found"}}')), ("again",)]
        if request.method == "GET":
            return self._listed({name: values[0] for name, values in parse_qs(query).items()})
        with self._lock:
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
        try:
            time.sleep(self._pause_s)
            return super().__call__(request)
        finally:
            with self._lock:
                self._at_once -= 1

    def mark(self, entry):
        return entry.get("fares", "")

    def add(self, entry):
        self._next += 1
        location = "POINT (-1 -1)" if self.mark(entry) == "clipped" else entry["location"]
        self.stored[self._next] = {"user": USER["id"], "created": _now_ms(), **entry, "location": location}
        return self._next

    def add_older(self, entry):
        """Store an annotation that was there before, and return its id."""
        identifier = self.add(entry)
        self.stored[identifier]["created"] -= 3_600_000
        return identifier

    def _listed(self, query):
        with self._lock:
            rows = [
                {"id": identifier, **values, "created": str(values["created"])}
                for identifier, values in self.stored.items()
                if str(values.get("image")) in query["images"].split(",")
                and str(values["user"]) in query["users"].split(",")
                and values["created"] // 1000 > int(query.get("afterThan", "0")) // 1000
            ]
        rows.reverse()
        shown = rows[: int(query["max"]) or None]
        return self._json({"collection": shown, "size": len(rows), "offset": 0, "perPage": len(shown)})

    def _json(self, value):
        return [
            ("send", answer(200, JSON, json.dumps(value).encode(), f"Date: {formatdate(usegmt=True)}")),
            ("again",),
        ]


def _now_ms():
    return int(time.time() * 1000)
