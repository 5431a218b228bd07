"""Which generation a server is of, and what it has of what the document describes."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from cytomine._core import table

if TYPE_CHECKING:
    from cytomine_wire.client import Client

Generation: TypeAlias = Literal["reference", "newest"]

_REMOVED: Final = "Removed"
"""How the document begins to tell what the newest generation no longer has."""


class Generations:
    """The generation of a connection's server."""

    _generation: Generation | None = None

    if TYPE_CHECKING:

        @property
        def client(self) -> Client:
            """The wire."""
            ...

    @property
    def generation(self) -> Generation:
        """Generation of the server, asked once: `reference` (core of 2025) or `newest` (2026)."""
        if self._generation is None:
            self._generation = recognise(self.client)
        return self._generation

    def supports(self, operation: str) -> bool:
        """Whether the server's generation has an operation of the document, such as `list_storage_members`.

        Args:
            operation: Its name, as the typed function is called.

        Raises:
            ValueError: The document has no such operation; the message names one that is called alike.
        """
        offered = offers()
        if operation not in offered:
            from difflib import get_close_matches  # noqa: PLC0415 - few names are mistyped

            near = get_close_matches(operation, offered, n=1)
            meant = f" Do you mean {near[0]!r}?" if near else ""
            raise ValueError(f"The document has no operation {operation!r}.{meant}")
        return self.generation in offered[operation]


def recognise(client: Client) -> Generation:
    """Return the generation of a server, told by a route that only one of them has.

    Raises:
        CytomineError: The server answers neither as the one nor as the other.
    """
    response = client.exchange(table.operation("server.ping_server_json").request())
    if response.status_code == 200:
        return "reference"
    if response.status_code == 404:
        return "newest"
    from cytomine_wire.errors import UnexpectedStatusError  # noqa: PLC0415 - few modules at import
    from cytomine_wire.refusals import error_from  # noqa: PLC0415 - as above

    raise error_from(response) or UnexpectedStatusError(
        "No generation of servers answers so", response=response
    )


@cache
def offers() -> dict[str, frozenset[Generation]]:
    """Return which generations have each operation; none for what only older servers have."""
    import json  # noqa: PLC0415 - with what follows, only where it is asked for
    from importlib.resources import files  # noqa: PLC0415 - as above

    document = json.loads(files("cytomine_api").joinpath("openapi.json").read_bytes())
    return {
        operation["operationId"]: _generations(operation)
        for path in document["paths"].values()
        for operation in path.values()
        if isinstance(operation, dict) and "operationId" in operation
    }


def _generations(operation: dict[str, Any]) -> frozenset[Generation]:
    if not any(status.startswith("2") for status in operation["responses"]):
        return frozenset()
    is_removed = operation.get("x-cytomine-newest", "").startswith(_REMOVED)
    return frozenset({"reference"}) if is_removed else frozenset({"reference", "newest"})
