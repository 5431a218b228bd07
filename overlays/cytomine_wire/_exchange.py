"""The course of one exchange, written once: a generator that asks for actions and never does any itself.

`cytomine_wire._steps` has the actions and the two drivers that carry them out.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final, TypeVar

from cytomine_wire._steps import close, enter, read, send_off, sleep
from cytomine_wire.congestion import Gate
from cytomine_wire.errors import (
    LOOK_FIRST,
    ConnectionFailedError,
    CytomineError,
    OutcomeUnknownError,
    TimedOutError,
    TooLargeError,
    TransferError,
)
from cytomine_wire.protocol import Response
from cytomine_wire.retrying import Budget, Repeats, can_be_sent_again, is_congestion, is_read, is_repeatable

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_wire._steps import Opened, Outgoing, Steps
    from cytomine_wire.clock import Clock
    from cytomine_wire.limits import Limits
    from cytomine_wire.proof import Proof
    from cytomine_wire.retrying import Retries
    from cytomine_wire.timeouts import Timeouts
    from cytomine_wire.tokens import Token

T = TypeVar("T")

log: Final = logging.getLogger("cytomine.client")

_ERROR_BYTES: Final = 1 << 18
"""How much of a refusal's body is read when the reply was to be streamed."""


class Conduct:
    """What all exchanges of a client share: clock, limits, and what was learned from earlier replies."""

    __slots__ = ("budget", "clock", "gate", "limits", "proof", "retries")

    def __init__(self, clock: Clock, retries: Retries, limits: Limits, proof: Proof) -> None:
        self.clock: Clock = clock
        self.retries: Retries = retries
        self.limits: Limits = limits
        self.proof: Proof = proof
        self.forget()

    def forget(self) -> None:
        """Begin anew, as after a fork: a lock may have been held by a thread that is not here."""
        self.gate: Gate = Gate(self.clock)
        self.budget: Budget = Budget(self.retries.budget)
        self.proof.forget()


class Course:
    """What one exchange remembers while it goes on: its clock, its deadline and its log line."""

    __slots__ = ("_clock", "_conduct", "_given", "_pace", "deadline", "outgoing", "started", "token")

    def __init__(self, outgoing: Outgoing, conduct: Conduct) -> None:
        self.outgoing: Outgoing = outgoing
        self.token: Token | None = None
        self._given = outgoing.timeouts
        self._conduct = conduct
        self._clock = conduct.clock
        self._pace: Pace | None = None
        self.started: float = self._clock.monotonic()
        total = outgoing.timeouts.total
        # What moves a file is bound by its throughput: nobody knows beforehand how long it may take.
        self.deadline = None if total is None or outgoing.parts else self.started + total

    def send(self) -> Steps[Response]:
        """Return the whole reply; raise the error that its status means."""
        return (yield from self.repeated(self._once))

    def exchange(self) -> Steps[Response]:
        """Return the whole reply, whatever its status."""
        try:
            return (yield from self.send())
        except CytomineError as error:
            reply = error.response
            if reply is None or reply.request is not self.outgoing.request:  # an identity provider's, say
                raise
            return reply

    def open_stream(self) -> Steps[Opened]:
        """Return the reply with its body unread; raise the error that its status means."""
        self.deadline = None
        return (yield from self.repeated(self.open_once))

    def read(self, opened: Opened) -> Steps[bytes]:
        """Return the next piece of a streamed body, empty at its end."""
        if self._pace is None:
            self._pace = Pace(self._clock, self._given)
        self._pace.begin()
        piece: bytes = yield read(opened)
        if piece:
            self._pace.count(opened, self.outgoing)
            self._conduct.limits.check_ratio(opened, self.outgoing.request)
        return piece

    def repeated(self, attempt: Callable[[], Steps[T]]) -> Steps[T]:
        """Go through an attempt until it succeeds, cannot be repeated, or was repeated enough."""
        repeats: Repeats | None = None
        is_once = self._conduct.retries.attempts == 1
        has_recovered = is_once
        while True:
            try:
                return (yield from self._admitted(attempt))
            except CytomineError as error:
                failure = error
            if not has_recovered and failure.status_code in {401, 500}:
                has_recovered = True
                if not can_be_sent_again(self.outgoing.request):
                    raise failure
                if (yield from self._conduct.proof.recover(failure, self)):
                    continue
            pause = None
            if not is_once and is_repeatable(failure, self.outgoing.request):
                repeats = repeats or Repeats(
                    self._conduct.retries,
                    self._conduct.budget,
                    self._clock,
                    began=self.started,
                    deadline=self.deadline,
                )
                pause = repeats.pause_s(failure)
            if pause is None:
                if repeats is not None and repeats.attempts > 1:
                    failure.add_note(f"It was tried {repeats.attempts} times.")
                raise failure
            if self._conduct.gate.is_probing:
                self._conduct.gate.rest(pause)
            log.debug("%s: next attempt in %.1f s", type(failure).__name__, pause)
            yield sleep(self._clock, pause)

    def _admitted(self, attempt: Callable[[], Steps[T]]) -> Steps[T]:
        """Go through one attempt when there is room for it."""
        gate = self._conduct.gate
        joined = gate.try_enter()
        if joined is None or gate.rest_s > 0:
            joined = yield from self._wait_for_room(gate, joined)
        try:
            value = yield from self._judged(attempt)
        except CytomineError as error:
            if is_congestion(error):
                gate.fail(joined)
            elif error.response is not None:
                gate.succeed()
            raise
        finally:
            gate.leave()
        gate.succeed()
        self._conduct.budget.earn()
        return value

    def _wait_for_room(self, gate: Gate, joined: int | None) -> Steps[int]:
        while True:
            if joined is not None:
                rest = gate.rest_s
                if rest <= 0:
                    return joined
                gate.leave()
                yield sleep(self._clock, rest)
            self._check_deadline()
            left = None if self.deadline is None else self.deadline - self._clock.monotonic()
            joined = yield enter(gate, left)

    def _once(self) -> Steps[Response]:
        opened = yield from self._open()
        try:
            content = yield from self._read_all(opened, self._conduct.limits.body_bytes)
        finally:
            yield close(opened)
        self._log(opened.status_code)
        response = Response(opened.status_code, opened.headers, content, self.outgoing.request)
        if error := self._error(response):
            raise error
        return response

    def open_once(self) -> Steps[Opened]:
        """Return the reply to one attempt with its body unread; raise the error that its status means."""
        opened = yield from self._open()
        self._log(opened.status_code)
        if self._error(Response(opened.status_code, opened.headers, b"", self.outgoing.request)) is None:
            self.outgoing.ends = None  # from here on it is bound by its throughput
            return opened
        try:
            content = yield from self._read_all(opened, _ERROR_BYTES, is_cut=True)
        except (TimedOutError, TransferError):
            content = b""
        finally:
            yield close(opened)
        raise self._error(
            Response(opened.status_code, opened.headers, content, self.outgoing.request)
        ) or AssertionError("a status is a failure with and without its body")

    def _open(self) -> Steps[Opened]:
        if self._conduct.proof.is_renewable:
            yield from self._conduct.proof.prepare(self)
        self.outgoing.timeouts = self._limits()
        opened: Opened = yield send_off(self.outgoing)
        return opened

    def _read_all(self, opened: Opened, limit_bytes: int, *, is_cut: bool = False) -> Steps[bytes]:
        pieces: list[bytes] = []
        left = limit_bytes
        while True:
            piece: bytes = yield read(opened)
            if not piece:
                return b"".join(pieces)
            self._check_deadline()
            self._conduct.limits.check_ratio(opened, self.outgoing.request)
            pieces.append(piece)
            left -= len(piece)
            if left < 0 and is_cut:
                return b"".join(pieces)
            if left < 0:
                raise TooLargeError.of_body(limit_bytes, self.outgoing.request)

    def _limits(self) -> Timeouts:
        if self.deadline is None:
            return self._given
        self._check_deadline()
        self.outgoing.left_s = self.deadline - self._clock.monotonic()
        return self._given.within(self.outgoing.left_s)

    def _check_deadline(self) -> None:
        if self.deadline is not None and self._clock.monotonic() >= self.deadline:
            raise TimedOutError.overdue(
                self.outgoing.origin.authority, self._given.total or 0.0, self.outgoing.request
            )

    def _judged(self, attempt: Callable[[], Steps[T]]) -> Steps[T]:
        """Go through the steps; a failure that leaves open whether a change was made is raised as that."""
        try:
            return (yield from attempt())
        except (ConnectionFailedError, TimedOutError, TransferError, TooLargeError) as error:
            self._log(type(error).__name__)
            if not error.was_sent or is_read(self.outgoing.request):
                raise
            raise OutcomeUnknownError(error.message, request=error.request, advice=LOOK_FIRST) from error

    def _error(self, response: Response) -> CytomineError | None:
        if response.status_code < 300:
            return None
        from cytomine_wire.refusals import error_from  # noqa: PLC0415 - loaded only on failure

        return error_from(response, identity=self.outgoing.identity, is_anonymous=self.outgoing.is_anonymous)

    def _log(self, outcome: object) -> None:
        if not log.isEnabledFor(logging.DEBUG):
            return
        request = self.outgoing.request
        spent_ms = (self._clock.monotonic() - self.started) * 1000
        log.debug(
            "%s %s %s: %s in %.0f ms",
            request.operation or "-",
            request.method,
            request.path,
            outcome,
            spent_ms,
        )


class Pace:
    """Notices a body that comes too slowly; the time its reader takes between two pieces does not count."""

    __slots__ = ("_began", "_clock", "_counted", "_limits", "_spent")

    def __init__(self, clock: Clock, limits: Timeouts) -> None:
        self._clock = clock
        self._limits = limits
        self._spent = 0.0
        self._counted = 0
        self._began = 0.0

    def begin(self) -> None:
        """Begin to wait for a piece."""
        self._began = self._clock.monotonic()

    def count(self, opened: Opened, outgoing: Outgoing) -> None:
        """Take note of a piece that came.

        Raises:
            TimedOutError: Less than the least throughput came, over as long as one read may take.
        """
        self._spent += self._clock.monotonic() - self._began
        if self._spent < self._limits.read:
            return
        received_bytes = opened.received_bytes
        rate = (received_bytes - self._counted) / self._spent
        if rate < self._limits.throughput:
            raise TimedOutError(
                f"the body came with {rate:.0f} bytes a second, less than {self._limits.throughput:g}",
                phase="throughput",
                seconds=self._limits.read,
                was_sent=True,
                request=outgoing.request,
            )
        self._spent = 0.0
        self._counted = received_bytes
