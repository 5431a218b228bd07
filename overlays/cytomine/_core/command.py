"""Replies to changes: the object as it is now, and the command that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_wire.errors import UnexpectedShapeError

if TYPE_CHECKING:
    from cytomine_wire.protocol import Response


def read_command(response: Response, envelope: str) -> tuple[dict[str, Any], int | None]:
    """Return the object in a command reply, and the id of the command.

    Raises:
        UnexpectedShapeError: The reply holds no object under the key the document names.
    """
    data = response.json()
    found = data.get(envelope) if isinstance(data, dict) else None
    if not isinstance(found, dict):
        raise UnexpectedShapeError.of(
            response,
            pointer=f"/{envelope}",
            expected="an object",
            got="nothing" if found is None else "a value",
        )
    command = data.get("command")
    return found, command if isinstance(command, int) else None
