"""Who acts as administrator."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable

_SESSION_SECONDS: Final = 120 * 60


@define
class AdminSessions:
    """Who acts as administrator; lost when the server stops, shared by all clients of a user."""

    _ends: dict[str, float] = field(factory=dict)

    def open(self, username: str) -> None:
        """Let a user act as administrator for two hours."""
        self._ends[username] = time.monotonic() + _SESSION_SECONDS

    def keep(self) -> Callable[[], None]:
        """Return what brings the sessions of now back."""
        kept = dict(self._ends)

        def put_back() -> None:
            self._ends = dict(kept)

        return put_back

    def close(self, username: str) -> None:
        """Let a user act as administrator no longer."""
        self._ends.pop(username, None)

    def is_open(self, username: str) -> bool:
        """Return whether a user acts as administrator."""
        return self._ends.get(username, 0) > time.monotonic()
