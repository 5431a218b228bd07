"""Saving many objects: in chunks, with every object accounted for."""

from __future__ import annotations

import time
from contextlib import suppress
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any

from cytomine._core import connections, table
from cytomine_wire.bulk import read_bulk
from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import TypeAlias

    from cytomine._core.verbs import Creatable
    from cytomine_wire.protocol import Response

    ReadBack: TypeAlias = Callable[[Sequence[Creatable], float, int], Mapping[int, int | None]]
    """Of objects whose creation a reply left open, given the server's time in seconds before they were sent,
    and an id that was given out before: by place the id of each that is stored, None for each that is not;
    those it cannot tell are left out."""


class CollectionPartialUploadException(CytomineError):  # noqa: N818 - the name scripts catch
    """Not all objects of a collection are known to be created.

    Attributes:
        created: Objects the server created; each has its id.
        failed: Objects it refused, or that were not sent any more.
        unknown: Objects of which it is not known; read back before saving them again.
    """

    def __init__(
        self,
        desc: str,
        created: Sequence[Any] | None = None,
        failed: Sequence[Any] | None = None,
        unknown: Sequence[Any] | None = None,
    ) -> None:
        super().__init__(desc)
        self._created = created
        self._failed = failed
        self.unknown = unknown

    @property
    def created(self) -> Sequence[Any] | None:
        """The objects the server created."""
        return self._created

    @property
    def failed(self) -> Sequence[Any] | None:
        """The objects it refused, or that were not sent any more."""
        return self._failed

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.created, self.failed, self.unknown)


class _Outcome:
    """What became of the objects; each stands in one list."""

    def __init__(self) -> None:
        self.created: list[Creatable] = []
        self.failed: list[Creatable] = []
        self.unknown: list[Creatable] = []
        self.reasons: list[str] = []


def save_in_chunks(items: Sequence[Creatable], size: int, read_back: ReadBack) -> bool:
    """Return True when every object was created; fills in their ids.

    A refused chunk does not keep the next ones from being sent. The request of a chunk that fails as a whole
    is told apart: refused by the server, its objects are failed; cut off, they are unknown. Classes that the
    server does not create in bulk are created one by one.

    Raises:
        CollectionPartialUploadException: Some are failed or unknown.
        CytomineError: There is only one chunk, and its request failed as a whole.
    """
    outcome = _Outcome()
    is_bulk = bool(items) and table.resource(items[0].resource).is_bulk
    size = size if is_bulk else 1
    for start in range(0, len(items), size):
        chunk = items[start : start + size]
        try:
            if is_bulk:
                _save_chunk(chunk, outcome, read_back)
            else:
                outcome.created.append(chunk[0]._create())  # noqa: SLF001 - save() gives False in older scripts
        except CytomineError as error:
            if len(chunk) == len(items):
                raise
            (outcome.failed if error.status_code else outcome.unknown).extend(chunk)
            outcome.reasons.append(str(error))
    if not outcome.failed and not outcome.unknown:
        return True
    raise CollectionPartialUploadException(
        f"{len(outcome.created)} of {len(items)} created, {len(outcome.failed)} refused, "
        f"{len(outcome.unknown)} unknown: {'; '.join(dict.fromkeys(outcome.reasons))}",
        outcome.created,
        outcome.failed,
        outcome.unknown,
    )


def _save_chunk(chunk: Sequence[Creatable], outcome: _Outcome, read_back: ReadBack) -> None:
    """Send one chunk, and put each object where it belongs."""
    bodies = [item.creation() for item in chunk]
    module = table.verb(chunk[0].resource, "create")
    path = chunk[0]._home_path(module)  # noqa: SLF001 - all lie below the same object
    begin, newest = time.monotonic(), connections.current().newest_ids
    before = newest.get(chunk[0].resource, 0)
    response = connections.current().client.send(module.request(*path, bodies))
    reply = read_bulk(response.text, bodies)
    ids: dict[int, int | None] = {entry.index: None for entry in reply.rejected if entry.index is not None}
    if reply.created_indices is not None:
        ids.update(zip(reply.created_indices, reply.created, strict=True))
    unclear = [place for place in range(len(chunk)) if place not in ids]
    if unclear:
        with suppress(CytomineError):  # they stay unknown
            found = read_back([chunk[place] for place in unclear], _server_time(response, begin), before)
            ids.update({unclear[place]: identifier for place, identifier in found.items()})
    for place, item in enumerate(chunk):
        if place not in ids:
            outcome.unknown.append(item)
        elif (identifier := ids[place]) is None:
            outcome.failed.append(item)
        else:
            item.id = identifier
            newest[item.resource] = max(identifier, newest.get(item.resource, 0))
            outcome.created.append(item)
    if len([place for place in ids.values() if place is not None]) < len(chunk):
        said = ", ".join(dict.fromkeys(entry.message for entry in reply.rejected))
        outcome.reasons.append(said or reply.message or "no clear reply")


def _server_time(response: Response, begin: float) -> float:
    """Return the server's time when the request was sent, or a little before; in seconds since 1970."""
    elapsed = time.monotonic() - begin
    try:
        now = parsedate_to_datetime(response.headers["date"]).timestamp()
    except (KeyError, ValueError):
        now = time.time()
    return now - elapsed - 1
