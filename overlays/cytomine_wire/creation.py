"""Creating many objects: in chunks, several at a time, with an outcome for every single one.

The server answers 200 whatever happened, sometimes says that nothing was stored although all was, and refuses
a whole chunk for one bad entry. So the reply's body is read, what it leaves open is looked up on the server,
and a chunk that was refused is split until the bad entries are found.
"""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final, Literal

from cytomine_wire._steps import ask, enter, sleep
from cytomine_wire.batch import WORKERS, Batch
from cytomine_wire.bulk import read_bulk
from cytomine_wire.bulk_report import BulkError, BulkReport, EntryOutcome
from cytomine_wire.clock import Clock
from cytomine_wire.codec import to_json
from cytomine_wire.congestion import Gate
from cytomine_wire.errors import (
    AuthenticationError,
    CytomineError,
    OutcomeUnknownError,
    RateLimitedError,
    TimedOutError,
)
from cytomine_wire.protocol import Request
from cytomine_wire.refusals import error_from

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import TypeAlias

    from cytomine_wire._steps import Steps
    from cytomine_wire.bulk_report import State
    from cytomine_wire.connected import Connected
    from cytomine_wire.protocol import Response

    Settle: TypeAlias = Callable[[Sequence[Any], frozenset[int]], Any]

MAX_ENTRIES: Final = 500
MAX_BYTES: Final = 1 << 21

_JSON: Final = (("Content-Type", "application/json"),)
_LOOKS_S: Final = (0.0, 1.0, 2.0, 4.0, 8.0, 15.0)
"""Pauses before each look for entries that the server may still be storing."""
_ROUTE: Final = frozenset({403, 404, 405, 406, 415})
"""Refusals of the route itself: those of an entry stand in the body of a 200."""
_HOPELESS: Final = 8
"""After so many entries that the server failed for one by one, and none it stored, it is left alone."""


class Creation:
    """Entries to be created, and how far each one is; `Client.create_many` does it."""

    def __init__(
        self,
        request: Request,
        entries: Sequence[Any],
        *,
        settle: Settle | None = None,
        mark: Callable[[Any, str], Any] | None = None,
        max_entries: int = MAX_ENTRIES,
        max_bytes: int = MAX_BYTES,
        workers: int = WORKERS // 4,
        on_error: Literal["raise", "report"] = "raise",
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        """Prepare entries; nothing is sent yet.

        Args:
            request: The create without its body.
            entries: JSON values.
            settle: Given entries and a set of ids, returns for each entry the id of the object it became, or
                None where there is none; None instead of a list when that cannot be told. The ids given
                belong to other entries; entries that are equal get different ids. With tasks it may be a
                coroutine function.
            mark: Given an entry and a key of 32 digits, returns the entry with the key in it, in a property,
                say: `settle` is given entries so marked, to look for the keys. Left out, nothing is added.
            max_entries: How many are sent at once.
            max_bytes: How large a body may be; a larger entry is sent alone.
            workers: How many chunks are under way at a time.
            on_error: Whether anything but a complete success raises `BulkError`, or is only reported.
            progress: Called after each chunk with the number of entries that came to an outcome, and their
                number in all.
        """
        if max_entries < 1 or max_bytes < 1:
            raise ValueError("a chunk holds at least one entry and one byte")
        if on_error not in {"raise", "report"}:
            raise ValueError(f"on_error is raise or report, not {on_error!r}")
        self.entries: Sequence[Any] = (
            entries if mark is None else [mark(entry, token_hex(16)) for entry in entries]
        )
        self.outcomes: list[EntryOutcome] = [EntryOutcome() for _ in entries]
        self.unplaced_ids: list[int] = []
        self.batch: Batch[None] = Batch(
            self._chunks(), workers=workers, is_last=lambda _: True, on_done=self._tell
        )
        self._request = request
        self._settle = settle
        self._max_entries = max_entries
        self._max_bytes = max_bytes
        self._on_error = on_error
        self._progress = progress
        self._places: list[list[int]] = []
        self._settled = 0
        # Looking up an entry must not find what became of an equal one that is under way elsewhere: from the
        # first twin on, chunks are sent one after the other.
        self.gate: Gate = Gate(Clock())

    def report(self) -> BulkReport:
        """Return what became of each entry so far; what happens later does not change it."""
        return BulkReport([outcome.copy() for outcome in self.outcomes], self.unplaced_ids)

    def finished(self) -> BulkReport:
        """Return the report of all that was done.

        Raises:
            BulkError: Not everything was created, and `on_error` is `raise`.
            Exception: What broke that is none of the server's answers.
        """
        for outcome in self.batch.outcomes:
            if outcome.error is not None and not isinstance(outcome.error, CytomineError):
                raise outcome.error
        report = self.report()
        if report.is_complete or self._on_error == "report":
            return report
        words = next((outcome.message for outcome in self.outcomes if outcome.message), "")
        raise BulkError(f"{report!r}: {words}".rstrip(": "), report=report, request=self._request)

    def _tell(self, chunk: int, _: object) -> None:
        if self._progress is not None:
            states = (self.outcomes[place].state for place in self._places[chunk])
            self._settled += sum(state in {"created", "rejected"} for state in states)
            self._progress(self._settled, len(self.outcomes))

    def _chunks(self) -> Iterator[_Chunk]:
        places: list[int] = []
        texts: list[bytes] = []
        size = 0
        seen: set[int] = set()
        for place, entry in enumerate(self.entries):
            try:
                text = to_json(entry)
            except (TypeError, ValueError, RecursionError) as error:
                self.reject(place, f"it has no JSON form: {error}")
                continue
            if places and (len(places) == self._max_entries or size + len(text) + 1 > self._max_bytes):
                yield self._chunk(places, texts)
                places, texts, size = [], [], 0
            if hash(text) in seen and self.can_look:
                self.gate.limit = 1
            seen.add(hash(text))
            places.append(place)
            texts.append(text)
            size += len(text) + 1
        if places:
            yield self._chunk(places, texts)

    def _chunk(self, places: list[int], texts: list[bytes]) -> _Chunk:
        self._places.append(places)
        return _Chunk(self, places, texts)

    def reject(self, place: int, message: str) -> None:
        """Note that an entry was refused."""
        self._note(place, "rejected", message)

    def leave(self, places: Sequence[int], state: State, message: str) -> None:
        """Note what is known of entries that were not created."""
        for place in places:
            self._note(place, state, message)

    def create(self, place: int, created_id: int) -> None:
        """Note that an entry was created."""
        self.outcomes[place].id = created_id
        self._note(place, "created", "")

    def _note(self, place: int, state: State, message: str) -> None:
        outcome = self.outcomes[place]
        outcome.message = message
        outcome.state = state

    def request_for(self, texts: Sequence[bytes]) -> Request:
        """Return the request that creates some entries."""
        made = self._request
        return Request(
            made.method,
            made.path,
            query=made.query,
            headers=(*made.headers, *_JSON),
            body=b"[" + b",".join(texts) + b"]",
            operation=made.operation,
        )

    def found(self, places: Sequence[int]) -> Steps[list[int | None] | None]:
        """Return for each entry the id of what it became on the server; None when that cannot be told."""
        if self._settle is None:
            return None
        entries = [self.entries[place] for place in places]
        taken = frozenset(outcome.id for outcome in self.outcomes if outcome.id is not None)
        try:
            ids = yield ask(self._settle, entries, taken)
        except CytomineError:
            return None
        if ids is None:
            return None
        known = [each for each in ids if each is not None]
        is_answer = len(ids) == len(places) and len(set(known) - taken) == len(known)
        return list(ids) if is_answer else None

    @property
    def can_look(self) -> bool:
        """Whether it can be looked up what became of entries."""
        return self._settle is not None


class _Chunk:
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
            is_gone = not isinstance(error.__cause__, TimedOutError)
            yield from self._look_often(client, places, error, is_gone=is_gone)
            return
        except CytomineError as error:  # nothing was sent
            creation.leave(places, "unsent", str(error))
            raise
        yield from self._judge(client, places, response)

    def _judge(self, client: Connected, places: Sequence[int], response: Response) -> Steps[None]:
        creation = self._creation
        error = error_from(response)
        if error is None:
            yield from self._read(client, places, response)
        elif isinstance(error, (AuthenticationError, RateLimitedError)):
            creation.leave(places, "unsent", error.message)
            raise error
        elif response.status_code in {502, 503, 504}:
            yield from self._look_often(client, places, error, is_gone=False)
        elif response.status_code in _ROUTE:
            creation.leave(places, "rejected", error.message)
        elif response.status_code >= 500:
            yield from self._after_failure(client, places, error)
        else:
            yield from self._split(client, places, error.message)

    def _read(self, client: Connected, places: Sequence[int], response: Response) -> Steps[None]:
        """Take over what the reply says of each entry, and look up what it does not say, or not truly."""
        creation = self._creation
        reply = read_bulk(response.text, [creation.entries[place] for place in places])
        refused = {entry.index: entry.message for entry in reply.rejected if entry.index is not None}
        for index, message in refused.items():
            creation.reject(places[index], message or reply.message)
        created = reply.created_indices
        if created is not None:
            self._has_created = self._has_created or bool(created)
            for index, created_id in zip(created, reply.created, strict=True):
                creation.create(places[index], created_id)
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
        yield from self._take(client, rest, ids, "the server did not store it and gave no reason")

    def _take(
        self, client: Connected, places: Sequence[int], ids: Sequence[int | None], message: str
    ) -> Steps[None]:
        """Note the entries that were found, and send the others again, apart from each other."""
        missing = []
        for place, found in zip(places, ids, strict=True):
            if found is None:
                missing.append(place)
            else:
                self._has_created = True
                self._creation.create(place, found)
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
        for pause in _LOOKS_S if self._creation.can_look else ():
            if pause:
                yield sleep(client.clock, pause)
            ids = yield from self._creation.found(places)
            if ids is None:
                return
            if any(found is not None for found in ids):
                yield from self._take(client, places, ids, error.message)
                return
        if self._creation.can_look and is_gone and self._may_repeat(places):
            yield from self._send(client, places)

    def _may_repeat(self, places: Sequence[int]) -> bool:
        key = tuple(places)
        if key in self._repeated:
            return False
        self._repeated.add(key)
        return True
