"""GET /api/abstractimage.json. Generated from operation list_abstract_images: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.abstract_image_collection import AbstractImageCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_abstract_images",
    "GET",
    "/api/abstractimage.json",
    success={200: AbstractImageCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "project": "project",
        "sort": "sort",
        "order": "order",
        "max": "max",
        "offset": "offset",
        "include_in": "include[in]",
        "original_filename_equals": "originalFilename[equals]",
        "original_filename_like": "originalFilename[like]",
        "original_filename_ilike": "originalFilename[ilike]",
        "uploaded_file_equals": "uploadedFile[equals]",
        "width_equals": "width[equals]",
        "width_nequals": "width[nequals]",
        "width_gte": "width[gte]",
        "width_lte": "width[lte]",
        "height_equals": "height[equals]",
        "height_nequals": "height[nequals]",
        "height_gte": "height[gte]",
        "height_lte": "height[lte]",
        "magnification_equals": "magnification[equals]",
        "magnification_gte": "magnification[gte]",
        "magnification_lte": "magnification[lte]",
        "physical_size_x_gte": "physicalSizeX[gte]",
        "physical_size_x_lte": "physicalSizeX[lte]",
    },
)


def request(
    *,
    project: int | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    include_in: list[int] | None = None,
    original_filename_equals: str | None = None,
    original_filename_like: str | None = None,
    original_filename_ilike: str | None = None,
    uploaded_file_equals: int | None = None,
    width_equals: int | None = None,
    width_nequals: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_equals: int | None = None,
    height_nequals: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
    magnification_equals: int | None = None,
    magnification_gte: int | None = None,
    magnification_lte: int | None = None,
    physical_size_x_gte: float | None = None,
    physical_size_x_lte: float | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/abstractimage.json",
        query=pairs(
            (
                ("project", project),
                ("sort", sort),
                ("order", order),
                ("max", max),
                ("offset", offset),
                ("include[in]", include_in),
                ("originalFilename[equals]", original_filename_equals),
                ("originalFilename[like]", original_filename_like),
                ("originalFilename[ilike]", original_filename_ilike),
                ("uploadedFile[equals]", uploaded_file_equals),
                ("width[equals]", width_equals),
                ("width[nequals]", width_nequals),
                ("width[gte]", width_gte),
                ("width[lte]", width_lte),
                ("height[equals]", height_equals),
                ("height[nequals]", height_nequals),
                ("height[gte]", height_gte),
                ("height[lte]", height_lte),
                ("magnification[equals]", magnification_equals),
                ("magnification[gte]", magnification_gte),
                ("magnification[lte]", magnification_lte),
                ("physicalSizeX[gte]", physical_size_x_gte),
                ("physicalSizeX[lte]", physical_size_x_lte),
            )
        ),
        operation="list_abstract_images",
    )


def parse(response: Response) -> AbstractImageCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AbstractImageCollection.from_dict, AbstractImageCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    project: int | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    include_in: list[int] | None = None,
    original_filename_equals: str | None = None,
    original_filename_like: str | None = None,
    original_filename_ilike: str | None = None,
    uploaded_file_equals: int | None = None,
    width_equals: int | None = None,
    width_nequals: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_equals: int | None = None,
    height_nequals: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
    magnification_equals: int | None = None,
    magnification_gte: int | None = None,
    magnification_lte: int | None = None,
    physical_size_x_gte: float | None = None,
    physical_size_x_lte: float | None = None,
) -> AbstractImageCollection:
    """List abstract images.

    Open to everybody with an account: images in storages one has READ on; administrators with an open
    session see all. Filters name a stored field of the abstract image and are combined with AND;
    unknown ones, and fields of the file such as contentType, are ignored without a word. Filters on
    times are a 400, the word `null` as value a 500. Images without file are left out.

    Args:
        project: Tell in inProject which images this project has; asks for READ on it.
        sort: Stored field to sort by; an unknown or computed one is a 500.
        order: Anything but `desc` is ascending.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.
        include_in: Only these images: ids joined by commas.
        original_filename_equals: The whole name as uploaded; case counts.
        original_filename_like: A part of the name as uploaded, case counts; `*`, `%` and `_` are
            wildcards.
        original_filename_ilike: A part of the name as uploaded in any case; `*`, `%` and `_` are
            wildcards.
        uploaded_file_equals: Id of the file that holds the pixels.
        width_equals: Exactly as many pixels along x.
        width_nequals: Any other number of pixels along x.
        width_gte: At least as many pixels along x.
        width_lte: At most as many pixels along x.
        height_equals: Exactly as many pixels along y.
        height_nequals: Any other number of pixels along y.
        height_gte: At least as many pixels along y.
        height_lte: At most as many pixels along y.
        magnification_equals: This power of the objective.
        magnification_gte: At least this power of the objective.
        magnification_lte: At most this power of the objective.
        physical_size_x_gte: At least this width of a pixel in micrometres.
        physical_size_x_lte: At most this width of a pixel in micrometres.

    Returns:
        The images.

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

    Source: list_abstract_images.
    """
    return parse(
        client.send(
            request(
                project=project,
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                include_in=include_in,
                original_filename_equals=original_filename_equals,
                original_filename_like=original_filename_like,
                original_filename_ilike=original_filename_ilike,
                uploaded_file_equals=uploaded_file_equals,
                width_equals=width_equals,
                width_nequals=width_nequals,
                width_gte=width_gte,
                width_lte=width_lte,
                height_equals=height_equals,
                height_nequals=height_nequals,
                height_gte=height_gte,
                height_lte=height_lte,
                magnification_equals=magnification_equals,
                magnification_gte=magnification_gte,
                magnification_lte=magnification_lte,
                physical_size_x_gte=physical_size_x_gte,
                physical_size_x_lte=physical_size_x_lte,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    project: int | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    include_in: list[int] | None = None,
    original_filename_equals: str | None = None,
    original_filename_like: str | None = None,
    original_filename_ilike: str | None = None,
    uploaded_file_equals: int | None = None,
    width_equals: int | None = None,
    width_nequals: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_equals: int | None = None,
    height_nequals: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
    magnification_equals: int | None = None,
    magnification_gte: int | None = None,
    magnification_lte: int | None = None,
    physical_size_x_gte: float | None = None,
    physical_size_x_lte: float | None = None,
) -> AbstractImageCollection:
    """List abstract images; see `sync`."""
    return parse(
        await client.send(
            request(
                project=project,
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                include_in=include_in,
                original_filename_equals=original_filename_equals,
                original_filename_like=original_filename_like,
                original_filename_ilike=original_filename_ilike,
                uploaded_file_equals=uploaded_file_equals,
                width_equals=width_equals,
                width_nequals=width_nequals,
                width_gte=width_gte,
                width_lte=width_lte,
                height_equals=height_equals,
                height_nequals=height_nequals,
                height_gte=height_gte,
                height_lte=height_lte,
                magnification_equals=magnification_equals,
                magnification_gte=magnification_gte,
                magnification_lte=magnification_lte,
                physical_size_x_gte=physical_size_x_gte,
                physical_size_x_lte=physical_size_x_lte,
            )
        )
    )
