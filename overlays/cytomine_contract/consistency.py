"""What an answer must not say about itself, whatever was recorded: totals that do not add up, another id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qs

from cytomine_contract.comparison import Difference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine_contract.document import Described
    from cytomine_contract.exchange import Reply

_SIGNATURES: Final = {
    "image/png": (b"\x89PNG\r\n",),
    "image/jpeg": (b"\xff\xd8\xff",),
    "image/webp": (b"RIFF",),
    "image/tiff": (b"II", b"MM"),
}


def contradictions(operation: Described, target: str, reply: Reply, value: Any) -> Iterator[Difference]:
    """Yield where an answer of success contradicts its request or itself.

    Args:
        operation: What was called.
        target: Path and query of the call.
        reply: The answer.
        value: Its JSON; None where it is none.
    """
    if isinstance(value, dict) and isinstance(value.get("collection"), list):
        yield from _of_page(target, value)
    elif operation.role == "fetch" and isinstance(value, dict):
        yield from _of_object(operation, target, value)
    media_type = reply.headers.get("content-type", "").partition(";")[0]
    beginnings = _SIGNATURES.get(media_type, ())
    if beginnings and not reply.content.startswith(beginnings):
        yield Difference("body", media_type, reply.content[:16].hex())


def _of_page(target: str, page: dict[str, Any]) -> Iterator[Difference]:
    """A list that was asked for whole holds as many rows as it says; `max` and `offset` cut it."""
    asked = parse_qs(target.partition("?")[2])
    if {"max", "offset"} & asked.keys():
        return
    rows = len(page["collection"])
    for key, expected in (("offset", 0), ("size", rows), ("perPage", rows), ("totalPages", min(rows, 1))):
        if key in page and page[key] != expected:
            yield Difference(f"/{key}", expected, page[key])


def _of_object(operation: Described, target: str, found: dict[str, Any]) -> Iterator[Difference]:
    """An object that was asked for by its id has that id."""
    if operation.variables != ["id"] or operation.fixtures.get("id") != operation.resource:
        return
    before, _, after = operation.path.partition("{id}")
    asked = target.partition("?")[0].removeprefix(before).removesuffix(after)
    if asked.isdecimal() and found.get("id", int(asked)) != int(asked):
        yield Difference("/id", int(asked), found["id"])
