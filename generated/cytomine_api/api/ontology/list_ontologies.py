"""GET /api/ontology.json. Generated from operation list_ontologies: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.ontology_collection import OntologyCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_ontologies",
    "GET",
    "/api/ontology.json",
    success={200: OntologyCollection},
    errors=(401, 500),
    parameters={"light": "light", "max": "max", "offset": "offset"},
)


def request(*, light: bool | None = None, max: int | None = None, offset: int | None = None) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/ontology.json",
        query=pairs((("light", light), ("max", max), ("offset", offset))),
        operation="list_ontologies",
    )


def parse(response: Response) -> OntologyCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, OntologyCollection.from_dict, OntologyCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client, *, light: bool | None = None, max: int | None = None, offset: int | None = None
) -> OntologyCollection:
    """List ontologies.

    Open to everybody with an account. Administrators get all, others those they made or that a project
    of theirs uses. The full rows are heavy: each holds its tree of terms and its projects.

    Args:
        light: Answer only id and name. Nothing but the text `true`, in any case, switches it on.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The ontologies, whole or light.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_ontologies.
    """
    return parse(client.send(request(light=light, max=max, offset=offset)))


async def asyncio(
    client: AsyncClient, *, light: bool | None = None, max: int | None = None, offset: int | None = None
) -> OntologyCollection:
    """List ontologies; see `sync`."""
    return parse(await client.send(request(light=light, max=max, offset=offset)))
