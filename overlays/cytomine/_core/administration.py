"""Acting as administrator: what the server keeps a session for, one a user."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from cytomine._core import table
from cytomine._core.older import false_when_legacy
from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Self

    from cytomine_wire.client import Client


class Administration:
    """The administrator session of a connection's user."""

    if TYPE_CHECKING:

        @property
        def client(self) -> Client:
            """The wire."""
            ...

        def set_current_user(self) -> None:
            """Ask the server again who the keys belong to."""
            ...

    @false_when_legacy
    def open_admin_session(self) -> bool:
        """Return True once the user acts as administrator; lasts two to three hours on the server.

        Raises:
            ForbiddenError: The user is no administrator.
        """
        return self._switch("open_admin_session")

    @false_when_legacy
    def close_admin_session(self) -> bool:
        """Return True once the user no longer acts as administrator."""
        return self._switch("close_admin_session")

    @contextmanager
    def admin_session(self) -> Iterator[Self]:
        """Return the connection for a block in which the user acts as administrator.

        The server keeps one such session a user, shared by all connections: closing it ends it for them too.
        So it is closed behind the block only where it was not open before; blocks may stand in one another.

        Raises:
            ForbiddenError: The user is no administrator.
        """
        was_open = administrates(self.client)
        self._switch("open_admin_session")
        try:
            yield self
        except BaseException as error:
            if not was_open:
                self._close_behind(error)
            raise
        if not was_open:
            self._switch("close_admin_session")

    def _close_behind(self, error: BaseException) -> None:
        """Close the session without hiding the error that ended the block."""
        try:
            self._switch("close_admin_session")
        except CytomineError as failure:
            error.add_note(f"The administrator session is still open: {failure}")

    def _switch(self, name: str) -> bool:
        module = table.operation(f"administrator_session.{name}")
        module.parse(self.client.send(module.request()))
        self.set_current_user()
        return True


def administrates(client: Client) -> bool:
    """Whether the user of a client acts as administrator now."""
    module = table.operation("administrator_session.get_admin_session")
    roles: dict[str, Any] = client.send(module.request()).json()
    return bool(roles.get("adminByNow"))
