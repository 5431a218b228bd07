"""When a failed exchange is tried again: what may be repeated, how long to wait, and when to give up."""

from __future__ import annotations

import re
from os import PathLike
from threading import Lock
from typing import TYPE_CHECKING, Final

from cytomine_wire.errors import (
    ConnectionFailedError,
    CytomineError,
    InvalidError,
    RateLimitedError,
    ServerError,
    TimedOutError,
    TransferError,
)

if TYPE_CHECKING:
    from tenacity import RetryCallState

    from cytomine_wire.clock import Clock
    from cytomine_wire.protocol import Request

_READS: Final = frozenset({"GET", "HEAD", "OPTIONS"})
_CHANGING_READS: Final = re.compile(r"/(?:undo|redo)(?:\.json)?$|/task-runs/[^/]+/outputs$")
"""GETs that change something each time they are sent."""
UNANSWERED: Final = frozenset({502, 504, 520, 522, 524})
"""What a gateway says that got no answer from the server behind it; above 511 it is Cloudflare."""
OVERRUN: Final = UNANSWERED | {503, 521, 523}
"""What says that the server, or the way to it, is overrun or down."""
_PASSING: Final = OVERRUN | {408, 425, 500}
"""What may be over at the next attempt; 408 comes from gateways that are tired of a kept connection."""
_LASTING: Final = frozenset({"tls", "proxy"})
"""Reasons of a failed connection that another attempt does not mend."""


class Retries:
    """How often and how long a failed exchange is tried again.

    The wait before attempt n+1 is drawn evenly from 0 to `first_wait_s` * 2^(n-1) ("full jitter"); what a
    server asks for in Retry-After comes on top.

    Attributes:
        attempts: How often a request is sent at most; 1 sends it once.
        first_wait_s: Upper bound of the first wait.
        longest_wait_s: Upper bound of every wait, Retry-After not counted.
        within_s: No attempt begins later than this after the first.
        longest_retry_after_s: A server that asks to wait longer than this is not waited for.
        budget: How many repeats all requests of a client may have in hand; ten good replies give one back.
    """

    __slots__ = ("attempts", "budget", "first_wait_s", "longest_retry_after_s", "longest_wait_s", "within_s")

    def __init__(
        self,
        attempts: int = 5,
        *,
        first_wait_s: float = 0.5,
        longest_wait_s: float = 20.0,
        within_s: float = 180.0,
        longest_retry_after_s: float = 120.0,
        budget: int = 40,
    ) -> None:
        if attempts < 1:
            raise ValueError(f"a request is sent at least once, not {attempts} times")
        self.attempts: int = attempts
        self.first_wait_s: float = first_wait_s
        self.longest_wait_s: float = longest_wait_s
        self.within_s: float = within_s
        self.longest_retry_after_s: float = longest_retry_after_s
        self.budget: int = budget

    @classmethod
    def off(cls) -> Retries:
        """Return what sends every request once, also after a 401, and asks nothing else."""
        return cls(1)

    def __repr__(self) -> str:
        return "Retries(" + ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__slots__) + ")"


class Budget:
    """What all repeats of a client draw on, so that a server in trouble is not asked ever more often."""

    __slots__ = ("_left", "_lock", "_most")

    _SHARE: Final = 0.1

    def __init__(self, most: float) -> None:
        self._lock = Lock()
        self._most = most
        self._left = float(most)

    @property
    def left(self) -> float:
        """How many repeats are in hand."""
        return self._left

    def spend(self) -> bool:
        """Take one repeat; False when none is in hand."""
        with self._lock:
            if self._left < 1:
                return False
            self._left -= 1
            return True

    def earn(self) -> None:
        """Take note of a good reply."""
        if self._left < self._most:
            with self._lock:
                self._left = min(self._most, self._left + self._SHARE)


class Repeats:
    """Says after each failure of one exchange how long to wait for the next attempt; tenacity keeps count.

    Made with the first failure, so that exchanges without one neither load nor ask the library.
    """

    __slots__ = ("_budget", "_clock", "_deadline", "_loop", "_retries", "_state")

    def __init__(
        self, retries: Retries, budget: Budget, clock: Clock, *, began: float, deadline: float | None
    ) -> None:
        import tenacity  # noqa: PLC0415 - loaded with the first failure

        self._retries = retries
        self._budget = budget
        self._clock = clock
        ends = began + retries.within_s
        self._deadline = ends if deadline is None else min(ends, deadline)
        jitter = tenacity.wait_random_exponential(retries.first_wait_s, retries.longest_wait_s)

        is_enough = tenacity.stop_after_attempt(retries.attempts)

        def wait_s(state: RetryCallState) -> float:
            return float(jitter(state)) + asked_wait_s(state)

        # Only its counting is used: who drives the exchange does the sleeping.
        self._loop = tenacity.Retrying(
            stop=lambda state: is_enough(state) or self._is_too_late(state),
            wait=wait_s,
            retry_error_callback=lambda _: None,
        )
        self._loop.begin()
        self._state = tenacity.RetryCallState(self._loop, None, (), {})

    @property
    def attempts(self) -> int:
        """How many attempts were made, the coming one included."""
        return self._state.attempt_number

    def pause_s(self, error: CytomineError) -> float | None:
        """Return the seconds to wait after this failure; None when there is no further attempt."""
        wanted_s = getattr(error, "retry_after_s", None) or 0.0
        if wanted_s > self._retries.longest_retry_after_s:
            return None
        if error.status_code == 500 and self._state.attempt_number > 1:
            return None
        self._state.set_exception((type(error), error, None))
        if self._loop.iter(self._state) is None or not self._budget.spend():
            return None
        self._state.prepare_for_next_attempt()
        return float(self._state.upcoming_sleep)

    def _is_too_late(self, state: RetryCallState) -> bool:
        return self._clock.monotonic() + state.upcoming_sleep >= self._deadline


def asked_wait_s(state: RetryCallState) -> float:
    """Return the seconds that the refusal of an attempt asks to wait."""
    error = state.outcome.exception() if state.outcome is not None else None
    return float(getattr(error, "retry_after_s", None) or 0.0)


def is_read(request: Request) -> bool:
    """Return whether a request changes nothing, so that sending it twice is the same as once."""
    return request.method in _READS and not _CHANGING_READS.search(request.path)


def is_repeatable(error: CytomineError, request: Request) -> bool:
    """Return whether trying again is safe, and may help.

    A read may be repeated after a failure that passes. Anything else only where nothing can have been carried
    out: no connection stood, or the server let nobody in (429).
    """
    if isinstance(error, RateLimitedError):
        return can_be_sent_again(request)
    if isinstance(error, ConnectionFailedError):
        return error.reason not in _LASTING and (is_read(request) or not error.was_sent)
    if isinstance(error, TimedOutError):
        return error.phase != "total" and (is_read(request) or not error.was_sent)
    if isinstance(error, TransferError):
        return is_read(request)
    is_told = isinstance(error, (ServerError, InvalidError))  # who is not let in is told with 500, too
    return is_told and error.status_code in _PASSING and is_read(request)


def is_congestion(error: CytomineError) -> bool:
    """Return whether the server, or the way to it, is overrun or down."""
    if isinstance(error, ConnectionFailedError):
        return error.reason in {"refused", "unreachable"}
    if isinstance(error, TimedOutError):
        return error.phase == "connect"
    return isinstance(error, RateLimitedError) or error.status_code in OVERRUN


def can_be_sent_again(request: Request) -> bool:
    """Return whether the body can be read a second time: a stream that only moves forward cannot."""
    return all(
        isinstance(part.content, (bytes, str, PathLike)) or part.content.seekable() for part in request.parts
    )
