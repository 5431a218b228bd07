"""Saving many objects: in chunks, with every object accounted for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine._core import connections, table
from cytomine_wire.bulk import read_bulk
from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine._core.model import Savable


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
        created: Sequence[Savable] | None = None,
        failed: Sequence[Savable] | None = None,
        unknown: Sequence[Savable] | None = None,
    ) -> None:
        super().__init__(desc)
        self.created = created
        self.failed = failed
        self.unknown = unknown

    def __reduce__(self) -> tuple[Any, ...]:
        return type(self), (self.message, self.created, self.failed, self.unknown)


def save_in_chunks(items: Sequence[Savable], resource: str, size: int) -> bool:
    """Return True when every object was created; fills in their ids.

    A refused chunk does not keep the next ones from being sent. The request of a chunk that fails as a whole
    is told apart: refused by the server, its objects are failed; cut off, they are unknown.

    Raises:
        CollectionPartialUploadException: Some are failed or unknown, and others are not.
        CytomineError: There is only one chunk, and its request failed as a whole.
    """
    created: list[Savable] = []
    failed: list[Savable] = []
    unknown: list[Savable] = []
    reasons: list[str] = []
    for start in range(0, len(items), size):
        chunk = items[start : start + size]
        try:
            reason = _save(chunk, resource, created, failed, unknown)
        except CytomineError as error:
            if len(chunk) == len(items):
                raise
            (failed if error.status_code else unknown).extend(chunk)
            reason = str(error)
        if reason:
            reasons.append(reason)
    if not reasons:
        return True
    raise CollectionPartialUploadException(
        f"{len(created)} of {len(items)} created, {len(failed)} refused, {len(unknown)} unknown: "
        f"{'; '.join(dict.fromkeys(reasons))}",
        created,
        failed,
        unknown,
    )


def _save(
    chunk: Sequence[Savable],
    resource: str,
    created: list[Savable],
    failed: list[Savable],
    unknown: list[Savable],
) -> str:
    """Send one chunk, put each object where it belongs, and return why one is not created."""
    bodies = [item.creation() for item in chunk]
    response = connections.current().client.send(table.verb(resource, "create").request(bodies))
    reply = read_bulk(response.text, bodies)
    places = reply.created_indices
    rejected = {entry.index for entry in reply.rejected}
    if places is not None:
        for place, identifier in zip(places, reply.created, strict=True):
            chunk[place].id = identifier
    for place, item in enumerate(chunk):
        if places is not None and place in places:
            created.append(item)
        else:
            (failed if place in rejected else unknown).append(item)
    if reply.is_complete:
        return ""
    return (
        ", ".join(dict.fromkeys(entry.message for entry in reply.rejected))
        or reply.message
        or "no clear reply"
    )
