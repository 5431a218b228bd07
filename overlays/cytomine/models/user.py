"""Users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine._core import table
from cytomine._core.model import Fetchable
from cytomine._core.older import false_when_legacy
from cytomine_api import fields
from cytomine_wire.codec import record

if TYPE_CHECKING:
    from typing import Self


class CurrentUser(fields.User, Fetchable):
    """The user a connection's keys belong to."""

    resource = "currentuser"

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)

    @false_when_legacy
    def fetch(self, id: int | str | None = None) -> Self:  # noqa: A002, ARG002 - the keys say who it is
        """Return the user, filled with what the server knows.

        Raises:
            AuthenticationError: The server does not know the keys.
        """
        module = table.verb(self.resource, "fetch")
        return self._take_whole(module.OPERATION.read(self._send(module.request()), record))

    def __str__(self) -> str:
        return f"[user] {self.id} : {self.username}"
