"""Which of the objects that were sent are stored, where the reply did not say."""

from __future__ import annotations

import time
from collections import defaultdict
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final

from cytomine._core import table
from cytomine_wire.bulk_report import UNCLEAR

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping, Sequence
    from typing import TypeAlias

    from cytomine._core.connections import Connection
    from cytomine_wire.bulk_report import Found
    from cytomine_wire.protocol import Pairs, Request, Response

    Body: TypeAlias = Mapping[str, Any]

_LISTED_BY: Final = {"image": "imageinstance", "group": "imagegroup"}
"""Listings that have another name than the field of what they list."""
_ALL: Final[Pairs] = (("max", "0"), ("offset", "0"))
_SLACK_S: Final = 1.0
"""The server tells its time in whole seconds, and compares in them."""
_AMPLE_SLACK_S: Final = 60.0
"""Where a newest id is known, that keeps older objects out; clocks behind a gateway may differ."""


class ReadBack:
    """Looks up what became of bodies that were sent, as `Creation` asks for it.

    An object is recognised by the fields that were sent, in the listing it belongs to, among those that are
    newer than the save. A class that is recognised otherwise has a class of its own, that says where its
    objects are listed (`listing_of`) and what they are known by (`key`).

    Args:
        connection: Who asks.
        resource: Class of the objects.
        bodies: All that is sent.
    """

    def __init__(self, connection: Connection, resource: str, bodies: Sequence[Body]) -> None:
        self.connection = connection
        self.resource = resource
        self.since_s: float | None = None
        self._after_id = connection.newest_ids.get(resource, 0)
        self._begin = time.monotonic()
        self._bodies = bodies
        self._fields = self._common_fields()
        self._keys: set[Hashable] | None = None
        self._disputed: dict[int, set[int]] = {}

    def __call__(self, entries: Sequence[Body], taken: frozenset[int]) -> list[Found]:
        """Return for each entry the id of what it became, None where there is none, else `UNCLEAR`.

        Args:
            entries: Some of the bodies.
            taken: Ids that belong to others.
        """
        found: list[Found] = [UNCLEAR] * len(entries)
        listings: dict[tuple[str, Pairs], tuple[Request, list[int]]] = {}
        for place, entry in enumerate(entries):
            request = self.listing_of(entry)
            if request is not None:
                listings.setdefault((request.path, request.query), (request, []))[1].append(place)
        for request, places in listings.values():
            rows = self._new_rows(request)
            if rows is not None:
                ids = self._matched([entries[place] for place in places], rows, taken)
                for place, identifier in zip(places, ids, strict=True):
                    found[place] = identifier
        return found

    def _matched(self, entries: Sequence[Body], rows: Sequence[Body], taken: frozenset[int]) -> list[Found]:
        """Return what became of entries of one listing.

        Entries alike in what they are known by may differ in the rest. When fewer of them are stored, it
        cannot be told which; nor does one of these belong to an entry that is looked for later.
        """
        asked = set(map(id, entries))
        stored = [
            (self.stored_key(row), row["id"])
            for row in rows
            if row["id"] not in taken and not asked.isdisjoint(self._disputed.get(row["id"], asked))
        ]
        keys = [self.key(entry) for entry in entries]
        found = match_stored(keys, stored, self.all_keys())
        alike: dict[Hashable, list[int]] = defaultdict(list)
        for place, key in enumerate(keys):
            alike[key].append(place)
        for key, places in alike.items():
            count = sum(isinstance(found[place], int) for place in places)
            if 0 < count < len(places) and any(entries[place] != entries[places[0]] for place in places):
                for place in places:
                    found[place] = UNCLEAR
                those = {id(entries[place]) for place in places}
                self._disputed.update((identifier, those) for each, identifier in stored if each == key)
        return found

    def listing_of(self, body: Body) -> Request | None:
        """Return the listing that an object is in once it is stored; None when there is none."""
        if not self._fields:
            return None
        lists = table.resource(self.resource).lists
        for name in sorted(lists, key=lambda each: not each):  # the plain one is the longest
            module = table.operation(lists[name])
            values = [body.get(self._field(name, place)) for place in table.places(module)]
            if all(value is not None for value in values):
                return module.request(*values)
        return None

    def key(self, values: Body) -> Hashable:
        """Return what tells an object of a listing apart from the others there; of a body the same."""
        return tuple(_plain(values.get(name)) for name in self._fields)

    def stored_key(self, row: Body) -> Hashable:
        """Return the key of what a row was made of, where the server may have changed it."""
        return self.key(row)

    def likeness(self, body: Body) -> Hashable:
        """Return something that is the same for all bodies with the same key, and quickly told."""
        return self.key(body)

    def rows(self, request: Request) -> list[dict[str, Any]] | None:
        """Return what a listing holds; None when the reply is no page."""
        response = self.send(request.with_query(_ALL))
        page = response.json()
        rows = page.get("collection") if isinstance(page, dict) else None
        return rows if isinstance(rows, list) and all(isinstance(each, dict) for each in rows) else None

    def send(self, request: Request) -> Response:
        """Return the reply; the first tells what the server's time was when the save began."""
        response = self.connection.client.send(request)
        if self.since_s is None:
            elapsed = time.monotonic() - self._begin
            try:
                now = parsedate_to_datetime(response.headers["date"]).timestamp()
            except (KeyError, ValueError):
                return response
            self.since_s = now - elapsed - (_AMPLE_SLACK_S if self._after_id else _SLACK_S)
        return response

    def _new_rows(self, request: Request) -> list[dict[str, Any]] | None:
        """Return the rows of a listing that are not older than the save; None when that cannot be told."""
        rows = self.rows(request)
        if rows is None or (self.since_s is None and not self._after_id):
            return None
        rows = [row for row in rows if isinstance(row.get("id"), int) and row["id"] > self._after_id]
        if self.since_s is None:
            return rows
        times = [_seconds(row.get("created")) for row in rows]
        if None in times and not self._after_id:
            return None
        return [
            row
            for row, created in zip(rows, times, strict=True)
            if created is None or created >= self.since_s
        ]

    def _common_fields(self) -> tuple[str, ...]:
        """Return the fields that every body has and every row shows."""
        entry = table.resource(self.resource)
        names = set(entry.creatable).intersection(entry.readable, *self._bodies)
        return tuple(sorted(names))

    def _field(self, listing: str, place: str) -> str:
        """Return the field whose value stands at a place of a listing's path."""
        if place != "id":
            return place
        named = (name for name in self._fields if _LISTED_BY.get(name, name.lower()) == listing)
        return next(named, "")

    def all_keys(self) -> set[Hashable]:
        """Return the keys of all bodies that are sent."""
        if self._keys is None:
            self._keys = {self.key(body) for body in self._bodies}
        return self._keys


def match_stored(
    sent: Sequence[Hashable], stored: Iterable[tuple[Hashable, int]], known: set[Hashable]
) -> list[Found]:
    """Return ids of what was stored, None for what was not, `UNCLEAR` for the rest; in the order of `sent`.

    Equal ones are taken in their order. What the server changed, such as a shape that reached outside the
    image, is recognised by nothing: where a new object is like none that was sent, it may be any of those
    that were not found.

    Args:
        sent: What was sent, all in one place.
        stored: What is there, with ids.
        known: All that is being sent, there and elsewhere.
    """
    free: dict[Hashable, list[int]] = defaultdict(list)
    for key, identifier in sorted(stored, key=lambda row: row[1]):
        free[key].append(identifier)
    missing = UNCLEAR if free.keys() - known else None
    return [free[key].pop(0) if free.get(key) else missing for key in sent]


def _plain(value: Any) -> Hashable:
    """Return a value in one form, however it is written: ids and numbers may be sent as text."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return tuple(map(_plain, value)) if isinstance(value, (list, tuple)) else str(value)


def _seconds(created: Any) -> float | None:
    """Return a time of the server, text or number of milliseconds, in seconds since 1970."""
    try:
        return float(created) / 1000
    except (TypeError, ValueError):
        return None
