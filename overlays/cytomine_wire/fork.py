"""What a forked process must not share with its parent: connections, and locks that nobody here will free."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, Protocol
from weakref import WeakSet

if TYPE_CHECKING:

    class Forked(Protocol):
        """Something that begins anew in a child process."""

        def after_fork(self) -> None:
            """Drop, without closing, what belongs to the parent."""
            ...


_FOLLOWED: Final[WeakSet[Forked]] = WeakSet()


def follow(one: Forked) -> None:
    """Call `after_fork` of an object in every process that is forked off while the object lives."""
    _FOLLOWED.add(one)


def _after_fork() -> None:
    for one in list(_FOLLOWED):
        one.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which forks nothing
    os.register_at_fork(after_in_child=_after_fork)
