"""GET /api/annotation/property/key.json. Generated from operation list_annotation_property_keys: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.annotation_property_key_collection import AnnotationPropertyKeyCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_annotation_property_keys",
    "GET",
    "/api/annotation/property/key.json",
    success={200: AnnotationPropertyKeyCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "id_project": "idProject",
        "id_image": "idImage",
        "user": "user",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    *,
    id_project: int | None = None,
    id_image: int | None = None,
    user: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/annotation/property/key.json",
        query=pairs(
            (
                ("idProject", id_project),
                ("idImage", id_image),
                ("user", user),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_annotation_property_keys",
    )


def parse(response: Response) -> AnnotationPropertyKeyCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response, AnnotationPropertyKeyCollection.from_dict, AnnotationPropertyKeyCollection.mirror
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    id_project: int | None = None,
    id_image: int | None = None,
    user: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationPropertyKeyCollection:
    """List the keys used on annotations.

    Open to members of the project. idProject or idImage must be sent; idProject wins.

    Args:
        id_project: Keys on the annotations of this project.
        id_image: Keys on the annotations of this image instance.
        user: Answer each key with each author of an annotation that has it.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The keys; with `user`, keys and authors.

    Raises:
        InvalidError: The request cannot be carried out as it stands. A value in path or query that does
            not parse comes as a problem; raw brackets in the query are refused by the web server in
            front, with its own page. (400).
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        ForbiddenError: The caller has no right to do this (403).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_annotation_property_keys.
    """
    return parse(
        client.send(request(id_project=id_project, id_image=id_image, user=user, max=max, offset=offset))
    )


async def asyncio(
    client: AsyncClient,
    *,
    id_project: int | None = None,
    id_image: int | None = None,
    user: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationPropertyKeyCollection:
    """List the keys used on annotations; see `sync`."""
    return parse(
        await client.send(
            request(id_project=id_project, id_image=id_image, user=user, max=max, offset=offset)
        )
    )
