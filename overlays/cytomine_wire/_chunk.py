"""Some entries of a bulk create: sent at once, judged by the reply, looked up or sent again in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_wire._steps import enter, sleep
from cytomine_wire.bulk import read_bulk
from cytomine_wire.bulk_report import UNCLEAR
from cytomine_wire.errors import (
    AuthenticationError,
    CytomineError,
    OutcomeUnknownError,
    RateLimitedError,
    TimedOutError,
)
from cytomine_wire.refusals import error_from
from cytomine_wire.retrying import OVERRUN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_wire._steps import Steps
    from cytomine_wire.bulk_report import Found
    from cytomine_wire.connected import Connected
    from cytomine_wire.creation import Creation
    from cytomine_wire.protocol import Response

ROUTE: Final = frozenset({403, 404, 405, 406, 415})
"""Refusals of the route itself: those of an entry stand in the body of a 200."""

_LOOKS_S: Final = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0)
"""Pauses before each look for entries that the server may still be storing."""
_HOPELESS: Final = 8
"""After so many entries that the server failed for one by one, and none it stored, it is left alone."""
_NO_REASON: Final = "the server did not store it and gave no reason"
_UNCLEAR: Final = "it cannot be told whether the server stored it"


class Chunk:
    """Entries that are sent at once, and again in parts where need be."""

    def __init__(self, creation: Creation, places: list[int], texts: list[bytes]) -> None:
        self._creation = creation
        self._places = places
        self._texts = dict(zip(places, texts, strict=True))
        self._failed_alone = 0
        self._has_created = False
        self._repeated: set[tuple[int, ...]] = set()

    def steps(self, client: Connected) -> Steps[None]:
        """Return the steps that bring every entry to an outcome."""
        gate = self._creation.gate
        if gate.try_enter() is None:
            yield enter(gate)
        try:
            yield from self._send(client, self._places)
        finally:
            gate.leave()

    def _send(self, client: Connected, places: Sequence[int]) -> Steps[None]:
        creation = self._creation
        if creation.batch.is_stopped:  # what was told as unsent must stay so
            creation.leave(places, "unsent", "it was not sent: the work was stopped before")
            return
        if self._failed_alone >= _HOPELESS and not self._has_created:
            creation.leave(places, "unsent", "the server fails for every entry that was tried")
            return
        creation.leave(places, "unknown", "no reply came")
        request = creation.request_for([self._texts[place] for place in places])
        try:
            response = yield from client.course(request).exchange()
        except OutcomeUnknownError as error:
            creation.refuse(error)
            is_gone = not isinstance(error.__cause__, TimedOutError)
            yield from self._look_often(client, places, error, is_gone=is_gone)
            return
        except CytomineError as error:  # nothing was sent
            creation.refuse(error)
            creation.leave(places, "unsent", str(error))
            raise
        yield from self._judge(client, places, response)

    def _judge(self, client: Connected, places: Sequence[int], response: Response) -> Steps[None]:
        creation = self._creation
        error = error_from(response)
        if error is None:
            yield from self._read(places, response)
            return
        creation.refuse(error)
        if isinstance(error, (AuthenticationError, RateLimitedError)):
            creation.leave(places, "unsent", error.message)
            raise error
        if response.status_code in ROUTE:
            creation.leave(places, "rejected", error.message)
            raise error
        if response.status_code in OVERRUN:
            yield from self._look_often(client, places, error, is_gone=False)
        elif response.status_code >= 500:
            yield from self._after_failure(client, places, error)
        else:
            yield from self._split(client, places, error.message)

    def _read(self, places: Sequence[int], response: Response) -> Steps[None]:
        """Take over what the reply says of each entry, and look up what it does not say, or not truly.

        What was not stored by then was refused: the entries are stored, or not, before the reply is made.
        """
        creation = self._creation
        reply = read_bulk(response.text, [creation.entries[place] for place in places])
        refused = {entry.index: entry.message for entry in reply.rejected if entry.index is not None}
        for index, message in refused.items():
            creation.reject(places[index], message or reply.message)
        created = reply.created_indices
        if created is not None:
            for index, created_id in zip(created, reply.created, strict=True):
                self._take_one(places[index], created_id, "")
        told = {*refused, *(created or ())}
        rest = [place for index, place in enumerate(places) if index not in told]
        if not rest:
            return
        ids = yield from creation.found(rest)
        if ids is None:
            creation.leave(
                rest, "unknown", f"the reply does not tell: {reply.message or 'it cannot be read'}"
            )
            if created is None:
                creation.unplaced_ids.extend(reply.created)
            return
        for place, found in zip(rest, ids, strict=True):
            if self._take_one(place, found, _UNCLEAR):
                creation.reject(place, _NO_REASON)

    def _take_one(self, place: int, found: Found, message: str) -> bool:
        """Note what was found of an entry; return whether it is missing on the server."""
        if found is UNCLEAR:
            self._creation.leave([place], "unknown", message)
        elif found is not None:
            self._has_created = True
            self._creation.create(place, found)
        return found is None

    def _take(
        self, client: Connected, places: Sequence[int], ids: Sequence[Found], message: str
    ) -> Steps[None]:
        """Note the entries that were found, and send the others again, apart from each other."""
        missing = [
            place
            for place, found in zip(places, ids, strict=True)
            if self._take_one(place, found, f"{message}; {_UNCLEAR}")
        ]
        if len(missing) == len(places):
            yield from self._split(client, missing, message)
        elif missing:
            yield from self._send(client, missing)

    def _after_failure(self, client: Connected, places: Sequence[int], error: CytomineError) -> Steps[None]:
        """Go on after a 500: the server takes the whole chunk back then; looked up where possible."""
        if self._creation.can_look:
            ids = yield from self._creation.found(places)
            if ids is None:
                self._creation.leave(places, "unknown", error.message)
            else:
                yield from self._take(client, places, ids, error.message)
            return
        yield from self._split(client, places, error.message)

    def _split(self, client: Connected, places: Sequence[int], message: str) -> Steps[None]:
        if len(places) == 1:
            self._failed_alone += 1
            self._creation.reject(places[0], message)
            return
        self._creation.leave(places, "unsent", message)
        middle = len(places) // 2
        yield from self._send(client, places[:middle])
        yield from self._send(client, places[middle:])

    def _look_often(
        self, client: Connected, places: Sequence[int], error: CytomineError, *, is_gone: bool
    ) -> Steps[None]:
        """Look up what became of entries after no reply came; the server may still be storing them.

        They are stored together, so once one is found, what is missing was refused. When none is found, they
        are sent again only if the connection broke: a server that is merely slow may store them yet.
        """
        self._creation.leave(places, "unknown", error.message)
        ids: list[Found] | None = None
        for pause in _LOOKS_S if self._creation.can_look else ():
            if pause:
                yield sleep(client.clock, pause)
            ids = yield from self._creation.found(places)
            if ids is None:
                return
            if any(isinstance(found, int) for found in ids):
                yield from self._take(client, places, ids, error.message)
                return
        if ids is not None and is_gone and self._may_repeat(places):
            missing = [place for place, found in zip(places, ids, strict=True) if found is None]
            if missing:
                yield from self._send(client, missing)

    def _may_repeat(self, places: Sequence[int]) -> bool:
        key = tuple(places)
        if key in self._repeated:
            return False
        self._repeated.add(key)
        return True
