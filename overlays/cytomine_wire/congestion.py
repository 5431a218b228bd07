"""How many exchanges of a client may be under way at once: fewer when the server is overrun.

Without trouble there is no limit. A sign of trouble halves what is under way; each good reply then adds a
share of one, so that a round of good replies adds one (additive increase, multiplicative decrease). While
nothing comes back at all, one exchange at a time is let through to find out.
"""

from __future__ import annotations

import math
from collections import deque
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_wire.clock import Clock


class Gate:
    """Lets exchanges in, at most `limit` at a time; threads and tasks may wait at the same gate.

    Attributes:
        limit: How many may be under way; infinite while there is no trouble.
        in_flight: How many are.
    """

    __slots__ = ("_clock", "_ease", "_lock", "_opens_at", "_round", "_waiting", "in_flight", "limit")

    def __init__(self, clock: Clock, limit: float = math.inf) -> None:
        self._clock = clock
        self._lock = Lock()
        self._waiting: deque[Callable[[], None]] = deque()
        self._round = 0
        self._ease = limit
        self._opens_at = -math.inf
        self.limit: float = limit
        self.in_flight: int = 0

    def try_enter(self) -> int | None:
        """Return the round that was joined, None when full."""
        with self._lock:
            if self.in_flight >= self.limit or self._waiting:
                return None
            self.in_flight += 1
            return self._round

    def enter(self, wake: Callable[[], None]) -> int | None:
        """Return the round that was joined; None when full: then `wake` is called once there is room.

        Whoever is woken is in already.
        """
        with self._lock:
            if self.in_flight < self.limit and not self._waiting:
                self.in_flight += 1
                return self._round
            self._waiting.append(wake)
            return None

    def give_up(self, wake: Callable[[], None]) -> None:
        """Wait no longer, whether woken meanwhile or not."""
        with self._lock:
            if wake in self._waiting:
                self._waiting.remove(wake)
                return
        self.leave()

    def leave(self) -> None:
        """Make room for the next."""
        with self._lock:
            self.in_flight -= 1
            woken = self._admitted()
        for wake in woken:
            wake()

    @property
    def round(self) -> int:
        """How often the limit was halved."""
        return self._round

    @property
    def rest_s(self) -> float:
        """Seconds for which nobody should enter."""
        return max(0.0, self._opens_at - self._clock.monotonic())

    @property
    def is_probing(self) -> bool:
        """Whether one exchange at a time finds out if the server is back."""
        return self.limit < 2

    def rest(self, seconds: float) -> None:
        """Let nobody enter for so long."""
        with self._lock:
            self._opens_at = max(self._opens_at, self._clock.monotonic() + seconds)

    def succeed(self) -> None:
        """Take note of a good reply."""
        if self.limit == math.inf:
            return
        with self._lock:
            self.limit += 1 / self.limit
            if self.limit >= self._ease:
                self.limit = self._ease = math.inf
            woken = self._admitted()
        for wake in woken:
            wake()

    def fail(self, joined: int) -> None:
        """Halve the limit; failures of what began before the last halving count as the same trouble."""
        with self._lock:
            if joined != self._round:
                return
            self._round += 1
            under_way = min(self.limit, self.in_flight)
            self._ease = max(2.0, self._ease if math.isfinite(self._ease) else under_way)
            self.limit = max(1.0, under_way // 2)

    def _admitted(self) -> list[Callable[[], None]]:
        woken = []
        while self._waiting and self.in_flight < self.limit:
            self.in_flight += 1
            woken.append(self._waiting.popleft())
        return woken
