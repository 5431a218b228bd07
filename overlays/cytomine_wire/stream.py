"""A reply whose body is still on the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire._steps import drive, drive_async

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping

    from cytomine_wire._exchange import Course
    from cytomine_wire._steps import Opened, Steps
    from cytomine_wire.protocol import Request


class _Streamed:
    """Head of a reply, and the way to its body."""

    def __init__(self, course: Course, opened: Opened, wire: Any) -> None:
        self.status_code: int = opened.status_code
        self.headers: Mapping[str, str] = opened.headers
        self.request: Request = course.outgoing.request
        self._course = course
        self._opened = opened
        self._wire = wire

    def _next(self) -> Steps[bytes]:
        return self._course.read(self._opened)


class Stream(_Streamed):
    """A reply whose body is read piece by piece."""

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body in pieces of at most 1 MiB, content encoding undone.

        Raises:
            TransferError: The body is damaged or ends before its announced length.
            TimedOutError: Nothing came for too long.
        """
        while piece := drive(self._next(), self._wire):
            yield piece


class AsyncStream(_Streamed):
    """A reply whose body is read piece by piece, in a task."""

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body in pieces of at most 1 MiB; see `Stream.iter_bytes`."""
        while piece := await drive_async(self._next(), self._wire):
            yield piece
