"""What goes on after an answer works with: all that the sandbox holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager

    from cytomine_sandbox.engine.session import Caller, Session, Surroundings


class Contents(Protocol):
    """The contents of the data folder, open for changes."""

    @property
    def surroundings(self) -> Surroundings:
        """What is the same for all transactions."""
        ...

    def writing(self, caller: Caller | None = None) -> AbstractContextManager[Session]:
        """Change the contents; an exception takes everything back."""
        ...

    def caller_of(self, user: int) -> Caller | None:
        """Return a user as a caller; None when there is none."""
        ...
