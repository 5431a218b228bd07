"""What time it is, and how to let it pass; a test gives clients a clock of its own."""

from __future__ import annotations

import time


class Clock:
    """The clock of this machine."""

    __slots__ = ()

    def monotonic(self) -> float:
        """Return seconds that never go back, for deadlines: a clock that is set does not move them."""
        return time.monotonic()

    def now(self) -> float:
        """Return seconds since 1970, for dates that servers read and write."""
        return time.time()

    def sleep(self, seconds: float) -> None:
        """Return after so many seconds."""
        time.sleep(seconds)

    async def sleep_async(self, seconds: float) -> None:
        """Return after so many seconds, letting other tasks run."""
        from asyncio import sleep  # noqa: PLC0415 - tasks have loaded it, others need not

        await sleep(seconds)
