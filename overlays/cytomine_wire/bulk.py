"""What became of the entries of a bulk create: the reply says it in prose, and not always truly.

The HTTP status is 200 whatever happened. The real one stands in the body; ids stand in a sentence, in the
order of the entries that were stored; refused entries come back as an echo with a message, some not at all.
"""

from __future__ import annotations

import json
import re
from collections import deque
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

_IDS: Final = re.compile(r"^(?:Only part of the entries \()?[A-Za-z]+ (\d+(?:,\d+)*)?(?: added)?\)?\s*$")
_NONE_SAVED: Final = "No entry saved"


class Rejected:
    """An entry that the server refused.

    Attributes:
        index: Its place in what was sent; None when the echo matches nothing that was sent.
        message: Why, in the server's words.
        data: The entry as the server echoed it, with defaults it added.
    """

    __slots__ = ("data", "index", "message")

    def __init__(self, index: int | None, message: str, data: Any) -> None:
        self.index = index
        self.message = message
        self.data = data

    def __repr__(self) -> str:
        return f"Rejected({self.index}, {self.message!r})"


class BulkReply:
    """What became of the entries: created, rejected and unknown together are as many as were sent.

    Attributes:
        status: The status in the body: 200 all, 206 some, 400 none; None when there is none to be read.
        message: The server's sentence.
        sent: How many entries were sent.
        created: Ids of the stored objects, in the order of their entries.
        rejected: Refused entries.
        unknown: How many entries the reply says nothing about that can be believed. They may be stored: read
            back before sending them again.
    """

    __slots__ = ("created", "message", "rejected", "sent", "status", "unknown")

    def __init__(
        self,
        sent: int,
        *,
        status: int | None = None,
        message: str = "",
        created: tuple[int, ...] = (),
        rejected: tuple[Rejected, ...] = (),
    ) -> None:
        self.sent = sent
        self.status = status
        self.message = message
        self.created = created
        self.rejected = rejected
        self.unknown = sent - len(created) - len(rejected)
        if self.unknown < 0:
            raise ValueError(f"{len(created)} created and {len(rejected)} rejected of {sent} entries")

    @property
    def is_complete(self) -> bool:
        """Whether every entry was created."""
        return len(self.created) == self.sent

    @property
    def created_indices(self) -> tuple[int, ...] | None:
        """Places of the created entries in what was sent; None when the reply leaves open which they are."""
        places = {entry.index for entry in self.rejected}
        if None in places or (self.unknown and self.created):
            return None
        return tuple(i for i in range(self.sent) if i not in places) if self.created else ()

    def __repr__(self) -> str:
        counts = f"{len(self.created)} created, {len(self.rejected)} rejected, {self.unknown} unknown"
        return f"BulkReply({self.status}: {counts} of {self.sent})"


def read_bulk(reply: Any, sent: Sequence[Any]) -> BulkReply:
    """Return what became of the entries of a bulk create.

    Args:
        reply: The body, as JSON value or as text.
        sent: The entries, in the order they were sent.

    Returns:
        Counts that add up to the number of entries; what the reply does not tell, or not truly, is unknown.
    """
    value = _value(reply)
    data = value.get("data") if isinstance(value, dict) else None
    if not isinstance(data, dict):
        return BulkReply(len(sent), message=reply if isinstance(reply, str) else "")
    status = value.get("status")
    message = data.get("message")
    sentence = message if isinstance(message, str) else ""
    created = _ids(sentence)
    rejected = _rejected(data.get("errors"), sent)
    if len(created) + len(rejected) > len(sent):
        created, rejected = (), ()
    return BulkReply(
        len(sent),
        status=status if type(status) is int else None,
        message=sentence,
        created=created,
        rejected=rejected,
    )


def _value(reply: Any) -> Any:
    if not isinstance(reply, (str, bytes)):
        return reply
    try:
        return json.loads(reply)
    except (ValueError, RecursionError):
        return None


def _ids(sentence: str) -> tuple[int, ...]:
    found = _IDS.match(sentence)
    if sentence == _NONE_SAVED or not found or not found.group(1):
        return ()
    ids = tuple(int(text) for text in found.group(1).split(","))
    return ids if len(set(ids)) == len(ids) else ()


def _rejected(errors: Any, sent: Sequence[Any]) -> tuple[Rejected, ...]:
    listed = [error for error in errors if isinstance(error, dict)] if isinstance(errors, list) else []
    places = _Places(sent)
    return tuple(
        Rejected(places.take(error.get("data")), str(error.get("message") or ""), error.get("data"))
        for error in listed
    )


class _Places:
    """Finds the entry an echo belongs to; equal entries are taken in their order.

    An echo may hold defaults that the server added, so entries are looked up by the keys they were sent with,
    those with most keys first.
    """

    def __init__(self, sent: Sequence[Any]) -> None:
        self._free: dict[frozenset[str], dict[str, deque[int]]] = {}
        for index, entry in enumerate(sent):
            keys = frozenset(entry) if isinstance(entry, dict) else frozenset()
            self._free.setdefault(keys, {}).setdefault(_text(entry), deque()).append(index)
        self._shapes = sorted(self._free, key=len, reverse=True)

    def take(self, echo: Any) -> int | None:
        """Return the place of the entry, once; None when no free one matches."""
        for keys in self._shapes:
            if isinstance(echo, dict):
                if not keys <= echo.keys():
                    continue
                text = _text({key: echo[key] for key in keys})
            else:
                text = _text(echo)
            if places := self._free[keys].get(text):
                return places.popleft()
        return None


def _text(entry: Any) -> str:
    return json.dumps(entry, sort_keys=True, default=str)
