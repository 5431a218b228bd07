"""The course of one exchange, written once: a generator that asks for actions and never does any itself.

It yields `Open`, `Read` and `Close`, is sent what each brings or thrown what it raises, and returns the
outcome. `drive` and `drive_async` carry the actions out over a wire that blocks or one that is awaited.
"""

from __future__ import annotations

import logging
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from cytomine_wire.errors import (
    LOOK_FIRST,
    ConnectionFailedError,
    CytomineError,
    OutcomeUnknownError,
    TimedOutError,
    TransferError,
)
from cytomine_wire.protocol import Response

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping
    from typing import TypeAlias

    from cytomine_wire.origin import Origin
    from cytomine_wire.protocol import Pairs, Part, Request
    from cytomine_wire.timeouts import Timeouts

    Steps: TypeAlias = Generator["Action", Any, "T"]

T = TypeVar("T")

log: Final = logging.getLogger("cytomine.client")

_ERROR_BYTES: Final = 1 << 18
"""How much of a refusal's body is read when the reply was to be streamed."""
_UNSAFE_TO_REPEAT: Final = frozenset({"POST", "PATCH"})


class Outgoing:
    """A request as it is put on the wire.

    Attributes:
        request: What it was made of.
        origin: Where it goes.
        target: Path prefix, path and query, as on the wire.
        headers: All but those of the credentials and of the framing.
        content: The encoded body; None where there is none or `parts` are sent.
        parts: Parts of a multipart body.
        sign: From method, target and content type as sent to the headers that prove who asks.
        timeouts: Limits of this exchange.
        identity: Who asks, for messages.
        is_anonymous: Whether nothing proves it.
    """

    __slots__ = (
        "content",
        "headers",
        "identity",
        "is_anonymous",
        "origin",
        "parts",
        "request",
        "sign",
        "target",
        "timeouts",
    )

    def __init__(
        self,
        request: Request,
        *,
        origin: Origin,
        headers: Pairs,
        content: bytes | None,
        sign: Callable[[str, str, str], Pairs] | None,
        timeouts: Timeouts,
        identity: str,
    ) -> None:
        self.request = request
        self.origin = origin
        self.target = origin.prefix + request.target
        self.headers = headers
        self.content = content
        self.parts: tuple[Part, ...] = request.parts
        self.sign = sign
        self.timeouts = timeouts
        self.identity = identity
        self.is_anonymous = sign is None


class Opened(Protocol):
    """A reply whose head has come and whose body is still on the wire."""

    status_code: int
    headers: Mapping[str, str]


class Wire(Protocol):
    """What carries actions out; each method blocks, or returns something to await."""

    def open(self, outgoing: Outgoing) -> Any:
        """Send the request and return the `Opened` reply."""

    def read(self, opened: Any) -> Any:
        """Return the next piece of the body, empty at its end."""

    def close(self, opened: Any) -> Any:
        """Give the connection back, or drop it when the body was not read to its end."""


class Action(Protocol):
    """One thing to be done on a wire."""

    def perform(self, wire: Wire) -> Any:
        """Do it, or return something to await."""


class Open:
    """Send a request and wait for the head of the reply."""

    __slots__ = ("outgoing",)

    def __init__(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing

    def perform(self, wire: Wire) -> Any:
        """Return the opened reply."""
        return wire.open(self.outgoing)


class Read:
    """Read the next piece of a body."""

    __slots__ = ("opened",)

    def __init__(self, opened: Opened) -> None:
        self.opened = opened

    def perform(self, wire: Wire) -> Any:
        """Return the piece."""
        return wire.read(self.opened)


class Close:
    """Be done with a reply."""

    __slots__ = ("opened",)

    def __init__(self, opened: Opened) -> None:
        self.opened = opened

    def perform(self, wire: Wire) -> Any:
        """Return nothing."""
        return wire.close(self.opened)


class Course:
    """What one exchange remembers while it goes on: its clock, its deadline and its log line."""

    __slots__ = ("deadline", "outgoing", "started")

    def __init__(self, outgoing: Outgoing) -> None:
        self.outgoing = outgoing
        self.started = monotonic()
        total = outgoing.timeouts.total
        self.deadline = None if total is None else self.started + total

    def exchange(self) -> Steps[Response]:
        """Return the whole reply, whatever its status."""
        return (yield from self._judged(self._exchange()))

    def send(self) -> Steps[Response]:
        """Return the whole reply; raise the error that its status means."""
        response = yield from self.exchange()
        if error := self._error(response):
            raise error
        return response

    def open_stream(self) -> Steps[Opened]:
        """Return the reply with its body unread; raise the error that its status means."""
        return (yield from self._judged(self._open_stream()))

    def read(self, opened: Opened) -> Steps[bytes]:
        """Return the next piece of the body, empty at its end."""
        piece: bytes = yield Read(opened)
        if piece:
            self._check_deadline()
        return piece

    def _exchange(self) -> Steps[Response]:
        opened = yield from self._open()
        try:
            content = yield from self._read_all(opened)
        finally:
            yield Close(opened)
        self._log(opened.status_code)
        return Response(opened.status_code, opened.headers, content, self.outgoing.request)

    def _open_stream(self) -> Steps[Opened]:
        opened = yield from self._open()
        self._log(opened.status_code)
        if self._error(Response(opened.status_code, opened.headers, b"", self.outgoing.request)) is None:
            return opened
        try:
            content = yield from self._read_all(opened, limit_bytes=_ERROR_BYTES)
        except (TimedOutError, TransferError):
            content = b""
        finally:
            yield Close(opened)
        raise self._error(
            Response(opened.status_code, opened.headers, content, self.outgoing.request)
        ) or AssertionError("a status is a failure with and without its body")

    def _open(self) -> Steps[Opened]:
        self.outgoing.timeouts = self._limits()
        opened: Opened = yield Open(self.outgoing)
        return opened

    def _read_all(self, opened: Opened, *, limit_bytes: int | None = None) -> Steps[bytes]:
        pieces: list[bytes] = []
        left = limit_bytes
        while piece := (yield from self.read(opened)):
            pieces.append(piece)
            if left is not None:
                left -= len(piece)
                if left <= 0:
                    break
        return b"".join(pieces)

    def _limits(self) -> Timeouts:
        if self.deadline is None:
            return self.outgoing.timeouts
        self._check_deadline()
        return self.outgoing.timeouts.within(self.deadline - monotonic())

    def _check_deadline(self) -> None:
        total = self.outgoing.timeouts.total
        if self.deadline is not None and total is not None and monotonic() >= self.deadline:
            raise TimedOutError(
                f"the exchange was not over after {total:g} s",
                phase="total",
                seconds=total,
                was_sent=True,
                request=self.outgoing.request,
            )

    def _judged(self, steps: Steps[T]) -> Steps[T]:
        """Go through the steps; a failure that leaves open whether a change was made is raised as that."""
        try:
            return (yield from steps)
        except (ConnectionFailedError, TimedOutError, TransferError) as error:
            self._log(type(error).__name__)
            if not error.was_sent or self.outgoing.request.method not in _UNSAFE_TO_REPEAT:
                raise
            raise OutcomeUnknownError(error.message, request=error.request, advice=LOOK_FIRST) from error

    def _error(self, response: Response) -> CytomineError | None:
        from cytomine_wire.refusals import error_from  # noqa: PLC0415 - loaded only on failure

        return error_from(response, identity=self.outgoing.identity, is_anonymous=self.outgoing.is_anonymous)

    def _log(self, outcome: object) -> None:
        request = self.outgoing.request
        spent_ms = (monotonic() - self.started) * 1000
        log.debug(
            "%s %s %s: %s in %.0f ms",
            request.operation or "-",
            request.method,
            request.path,
            outcome,
            spent_ms,
        )


def drive(steps: Steps[T], wire: Wire) -> T:
    """Carry the actions out one after the other and return what the exchange returns."""
    try:
        action = next(steps)
        while True:
            try:
                result = action.perform(wire)
            except BaseException as error:  # noqa: BLE001 - the exchange decides, and closes what is open
                action = steps.throw(error)
            else:
                action = steps.send(result)
    except StopIteration as end:
        value: T = end.value
        return value


async def drive_async(steps: Steps[T], wire: Wire) -> T:
    """Carry the actions out, awaiting each, and return what the exchange returns."""
    try:
        action = next(steps)
        while True:
            try:
                result = await action.perform(wire)
            except BaseException as error:  # noqa: BLE001 - the exchange decides, and closes what is open
                action = steps.throw(error)
            else:
                action = steps.send(result)
    except StopIteration as end:
        value: T = end.value
        return value
