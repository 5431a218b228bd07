"""How long each phase of an exchange may take."""

from __future__ import annotations

import math
from typing import Final

_PHASES: Final = ("connect", "read", "write", "pool", "total")


class Timeouts:
    """Limits in seconds; those of the single phases are always set.

    Attributes:
        connect: Until the connection stands, TLS included.
        read: Between two pieces of the reply; also until its first.
        write: Between two pieces of what is sent.
        pool: Until a connection of the client is free.
        total: For the whole exchange, None for no limit. Looked at between two pieces of a body: a reply that
            drips is ended, one that falls silent ends with `read` at the latest.
    """

    __slots__ = ("connect", "pool", "read", "total", "write")

    connect: float
    read: float
    write: float
    pool: float
    total: float | None

    def __init__(
        self,
        connect: float = 10.0,
        read: float = 60.0,
        write: float = 60.0,
        pool: float = 10.0,
        total: float | None = None,
    ) -> None:
        for name, seconds in zip(_PHASES, (connect, read, write, pool, total), strict=True):
            if seconds is None and name == "total":
                continue
            if seconds is None or not math.isfinite(seconds) or seconds <= 0:
                raise ValueError(f"the {name} timeout must be a positive number of seconds, not {seconds!r}")
        self.connect = connect
        self.read = read
        self.write = write
        self.pool = pool
        self.total = total

    def scaled(self, factor: float) -> Timeouts:
        """Return all limits multiplied, for a network that is slower or faster than usual."""
        total = None if self.total is None else self.total * factor
        return Timeouts(
            self.connect * factor, self.read * factor, self.write * factor, self.pool * factor, total
        )

    def within(self, seconds: float) -> Timeouts:
        """Return the same limits, none of a single phase longer than what is left of the whole."""
        connect, read, write, pool = (min(limit, seconds) for limit in self._phases())
        return Timeouts(connect, read, write, pool, self.total)

    def _phases(self) -> tuple[float, float, float, float]:
        return (self.connect, self.read, self.write, self.pool)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeouts):
            return NotImplemented
        return (self._phases(), self.total) == (other._phases(), other.total)

    def __hash__(self) -> int:
        return hash((self._phases(), self.total))

    def __repr__(self) -> str:
        return "Timeouts(" + ", ".join(f"{name}={getattr(self, name)!r}" for name in _PHASES) + ")"
