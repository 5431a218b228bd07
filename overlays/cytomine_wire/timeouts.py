"""How long each phase of an exchange may take."""

from __future__ import annotations

import math
from typing import Final

_PHASES: Final = ("connect", "read", "write", "pool", "total", "throughput")


class Timeouts:
    """Limits in seconds (`throughput` in bytes a second); those of the single phases are always set.

    Attributes:
        connect: Until the connection stands, TLS included.
        read: Between two pieces of the reply; also until its first.
        write: Between two pieces of what is sent.
        pool: Until a connection of the client is free.
        total: For the whole exchange with all its attempts, None for no limit. Looked at between two pieces
            of a body: a reply that drips is ended, one that falls silent ends with `read` at the latest. A
            streamed body and an upload may take longer; they are bound by `throughput`.
        throughput: Least bytes a second of a streamed body or an upload, over as long as `read`.
    """

    __slots__ = ("_longest", "connect", "pool", "read", "throughput", "total", "write")

    connect: float
    read: float
    write: float
    pool: float
    total: float | None
    throughput: float

    def __init__(
        self,
        connect: float = 10.0,
        read: float = 60.0,
        write: float = 60.0,
        pool: float = 10.0,
        total: float | None = 600.0,
        throughput: float = 1000.0,
    ) -> None:
        for name, value in zip(_PHASES, (connect, read, write, pool, total, throughput), strict=True):
            if value is None and name == "total":
                continue
            if value is None or not math.isfinite(value) or value <= 0:
                what = "the least throughput" if name == "throughput" else f"the {name} timeout"
                raise ValueError(f"{what} must be a positive number, not {value!r}")
        self.connect = connect
        self.read = read
        self.write = write
        self.pool = pool
        self.total = total
        self.throughput = throughput
        self._longest = max(connect, read, write, pool)

    def scaled(self, factor: float) -> Timeouts:
        """Return all limits multiplied, for a network that is slower or faster than usual."""
        total = None if self.total is None else self.total * factor
        connect, read, write, pool = (limit * factor for limit in self._phases())
        return Timeouts(connect, read, write, pool, total, self.throughput / factor)

    def within(self, seconds: float) -> Timeouts:
        """Return the same limits, none of a single phase longer than what is left of the whole."""
        if seconds >= self._longest:
            return self
        connect, read, write, pool = (min(limit, seconds) for limit in self._phases())
        return Timeouts(connect, read, write, pool, self.total, self.throughput)

    def _phases(self) -> tuple[float, float, float, float]:
        return (self.connect, self.read, self.write, self.pool)

    def _all(self) -> tuple[float | None, ...]:
        return (*self._phases(), self.total, self.throughput)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeouts):
            return NotImplemented
        return self._all() == other._all()

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return "Timeouts(" + ", ".join(f"{name}={getattr(self, name)!r}" for name in _PHASES) + ")"
