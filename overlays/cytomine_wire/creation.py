"""Creating many objects: in chunks, several at a time, with an outcome for every single one.

The server answers 200 whatever happened, sometimes says that nothing was stored although all was, and refuses
a whole chunk for one bad entry. So the reply's body is read, what it leaves open is looked up on the server,
and a chunk that was refused is split until the bad entries are found.
"""

from __future__ import annotations

from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final, Literal

from cytomine_wire._chunk import ROUTE, Chunk
from cytomine_wire._steps import ask
from cytomine_wire.batch import WORKERS, Batch
from cytomine_wire.bulk_report import BulkError, BulkReport, EntryOutcome
from cytomine_wire.clock import Clock
from cytomine_wire.codec import to_json
from cytomine_wire.congestion import Gate
from cytomine_wire.errors import CytomineError
from cytomine_wire.protocol import Request

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Sequence
    from typing import TypeAlias

    from cytomine_wire._steps import Steps
    from cytomine_wire.bulk_report import Found, State

    Settle: TypeAlias = Callable[[Sequence[Any], frozenset[int]], Any]

MAX_ENTRIES: Final = 500
MAX_BYTES: Final = 1 << 21

DEFAULT_WORKERS: Final = WORKERS // 4

_JSON: Final = (("Content-Type", "application/json"),)


class Creation:
    """Entries to be created, and how far each one is; `Client.create_many` does it.

    Attributes:
        entries: What is sent.
        outcomes: What became of each entry so far.
        refusal: The first error that was no entry's own, but that of a whole request; None without one.
        failed: How many entries of the chunks that are done were not created.
    """

    def __init__(
        self,
        request: Request,
        entries: Sequence[Any],
        *,
        settle: Settle | None = None,
        known_by: Callable[[Any], Hashable] | None = None,
        mark: Callable[[Any, str], Any] | None = None,
        max_entries: int = MAX_ENTRIES,
        max_bytes: int = MAX_BYTES,
        workers: int = DEFAULT_WORKERS,
        on_error: Literal["raise", "report"] = "raise",
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        """Prepare entries; nothing is sent yet.

        Args:
            request: The create without its body.
            entries: JSON values.
            settle: Given entries and a set of ids, returns for each entry the id of the object it became,
                None where there is none, `UNCLEAR` where that cannot be told; None instead of a list when it
                cannot be told of any. The ids given belong to other entries; entries that are equal get
                different ids. With tasks it may be a coroutine function.
            known_by: Returns of an entry what `settle` knows it by, where that is less than the entry:
                entries alike in it are never under way in two chunks at once.
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
            self._chunks(), workers=workers, is_last=self._is_last, on_done=self._tell
        )
        self.refusal: CytomineError | None = None
        self.failed: int = 0
        self._request = request
        self._settle = settle
        self._known_by = known_by
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

    def _is_last(self, error: Exception) -> bool:
        """Return whether no further chunk is sent: once some were, a refused route is so for a chunk only."""
        is_route = isinstance(error, CytomineError) and error.status_code in ROUTE
        return not is_route or not any(outcome.state == "created" for outcome in self.outcomes)

    def _tell(self, chunk: int, _: object) -> None:
        states = [self.outcomes[place].state for place in self._places[chunk]]
        self._settled += sum(state in {"created", "rejected"} for state in states)
        self.failed += sum(state != "created" for state in states)
        if self._progress is not None:
            self._progress(self._settled, len(self.outcomes))

    def _chunks(self) -> Iterator[Chunk]:
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
            if self.can_look:
                known = hash(text if self._known_by is None else self._known_by(entry))
                if known in seen:
                    self.gate.limit = 1
                seen.add(known)
            places.append(place)
            texts.append(text)
            size += len(text) + 1
        if places:
            yield self._chunk(places, texts)

    def _chunk(self, places: list[int], texts: list[bytes]) -> Chunk:
        self._places.append(places)
        return Chunk(self, places, texts)

    def refuse(self, error: CytomineError) -> None:
        """Note why a whole request failed."""
        self.refusal = self.refusal or error

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

    def found(self, places: Sequence[int]) -> Steps[list[Found] | None]:
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
        known = [each for each in ids if isinstance(each, int)]
        is_answer = len(ids) == len(places) and len(set(known) - taken) == len(known)
        return list(ids) if is_answer else None

    @property
    def can_look(self) -> bool:
        """Whether it can be looked up what became of entries."""
        return self._settle is not None
