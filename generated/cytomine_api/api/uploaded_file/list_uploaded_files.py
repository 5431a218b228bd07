"""GET /api/uploadedfile.json. Generated from operation list_uploaded_files: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.uploaded_file_collection import UploadedFileCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_uploaded_files",
    "GET",
    "/api/uploadedfile.json",
    success={200: UploadedFileCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "root": "root",
        "only_roots_with_details": "onlyRootsWithDetails",
        "with_tree_details": "withTreeDetails",
        "all": "all",
        "parent": "parent",
        "only_roots": "onlyRoots",
        "sort": "sort",
        "order": "order",
        "max": "max",
        "offset": "offset",
        "original_filename_equals": "originalFilename[equals]",
        "original_filename_like": "originalFilename[like]",
        "original_filename_ilike": "originalFilename[ilike]",
        "content_type_equals": "contentType[equals]",
        "content_type_in": "contentType[in]",
        "storage_in": "storage[in]",
        "user_in": "user[in]",
        "status_equals": "status[equals]",
        "size_equals": "size[equals]",
        "size_gte": "size[gte]",
        "size_lte": "size[lte]",
        "width_gte": "width[gte]",
        "width_lte": "width[lte]",
        "height_gte": "height[gte]",
        "height_lte": "height[lte]",
    },
)


def request(
    *,
    root: int | None = None,
    only_roots_with_details: bool | None = None,
    with_tree_details: bool | None = None,
    all: bool | None = None,
    parent: int | None = None,
    only_roots: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    original_filename_equals: str | None = None,
    original_filename_like: str | None = None,
    original_filename_ilike: str | None = None,
    content_type_equals: str | None = None,
    content_type_in: list[str] | None = None,
    storage_in: list[int] | None = None,
    user_in: list[int] | None = None,
    status_equals: int | None = None,
    size_equals: int | None = None,
    size_gte: int | None = None,
    size_lte: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/uploadedfile.json",
        query=pairs(
            (
                ("root", root),
                ("onlyRootsWithDetails", only_roots_with_details),
                ("withTreeDetails", with_tree_details),
                ("all", all),
                ("parent", parent),
                ("onlyRoots", only_roots),
                ("sort", sort),
                ("order", order),
                ("max", max),
                ("offset", offset),
                ("originalFilename[equals]", original_filename_equals),
                ("originalFilename[like]", original_filename_like),
                ("originalFilename[ilike]", original_filename_ilike),
                ("contentType[equals]", content_type_equals),
                ("contentType[in]", content_type_in),
                ("storage[in]", storage_in),
                ("user[in]", user_in),
                ("status[equals]", status_equals),
                ("size[equals]", size_equals),
                ("size[gte]", size_gte),
                ("size[lte]", size_lte),
                ("width[gte]", width_gte),
                ("width[lte]", width_lte),
                ("height[gte]", height_gte),
                ("height[lte]", height_lte),
            )
        ),
        operation="list_uploaded_files",
    )


def parse(response: Response) -> UploadedFileCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, UploadedFileCollection.from_dict, UploadedFileCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    root: int | None = None,
    only_roots_with_details: bool | None = None,
    with_tree_details: bool | None = None,
    all: bool | None = None,
    parent: int | None = None,
    only_roots: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    original_filename_equals: str | None = None,
    original_filename_like: str | None = None,
    original_filename_ilike: str | None = None,
    content_type_equals: str | None = None,
    content_type_in: list[str] | None = None,
    storage_in: list[int] | None = None,
    user_in: list[int] | None = None,
    status_equals: int | None = None,
    size_equals: int | None = None,
    size_gte: int | None = None,
    size_lte: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
) -> UploadedFileCollection:
    """List uploaded files.

    Open to everybody with an account. Four listings in one; the first that is asked for wins: the tree
    below `root`, the details of top files (`onlyRootsWithDetails`), the files of everybody (`all`),
    else one's own files, whatever storage they lie in. The tree and the details also show files of
    others, in storages one has a right on; an administrator session adds nothing there. Details leave
    archives out, and they alone look at filters; unknown filters are ignored. The tree is in the order
    of its paths.

    Args:
        root: List this file and all below it, as nodes of a tree.
        only_roots_with_details: List files that have no parent or came out of an archive, with details
            of their image.
        with_tree_details: In details, add nbChildren and globalSize, which costs time.
        all: List the files of everybody; a 403 without an open administrator session.
        parent: Of one's own files, those made from this one.
        only_roots: Of one's own files, those without parent; together with `parent` nothing is left.
        sort: What to sort by. Details take the names below, anything else is `created`; of one's own
            and all files it is the name of a column in the database, as in `original_filename`, and an
            unknown one is a 500.
        order: Anything but `desc` is ascending.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.
        original_filename_equals: In details, the whole name as uploaded; case counts.
        original_filename_like: In details, a part of the name as uploaded, case counts; `*`, `%` and
            `_` are wildcards.
        original_filename_ilike: In details, a part of the name as uploaded in any case; `*`, `%` and
            `_` are wildcards.
        content_type_equals: In details, a format as named by the image server.
        content_type_in: In details, formats as named by the image server, joined by commas.
        storage_in: In details, ids of storages, joined by commas.
        user_in: In details, ids of those who uploaded, joined by commas.
        status_equals: In details, this code of the import.
        size_equals: In details, exactly as many bytes.
        size_gte: In details, at least as many bytes.
        size_lte: In details, at most as many bytes.
        width_gte: In details, an image of at least as many pixels along x.
        width_lte: In details, an image of at most as many pixels along x.
        height_gte: In details, an image of at least as many pixels along y.
        height_lte: In details, an image of at most as many pixels along y.

    Returns:
        The files, all in the form that was asked for.

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

    Source: list_uploaded_files.
    """
    return parse(
        client.send(
            request(
                root=root,
                only_roots_with_details=only_roots_with_details,
                with_tree_details=with_tree_details,
                all=all,
                parent=parent,
                only_roots=only_roots,
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                original_filename_equals=original_filename_equals,
                original_filename_like=original_filename_like,
                original_filename_ilike=original_filename_ilike,
                content_type_equals=content_type_equals,
                content_type_in=content_type_in,
                storage_in=storage_in,
                user_in=user_in,
                status_equals=status_equals,
                size_equals=size_equals,
                size_gte=size_gte,
                size_lte=size_lte,
                width_gte=width_gte,
                width_lte=width_lte,
                height_gte=height_gte,
                height_lte=height_lte,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    root: int | None = None,
    only_roots_with_details: bool | None = None,
    with_tree_details: bool | None = None,
    all: bool | None = None,
    parent: int | None = None,
    only_roots: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    original_filename_equals: str | None = None,
    original_filename_like: str | None = None,
    original_filename_ilike: str | None = None,
    content_type_equals: str | None = None,
    content_type_in: list[str] | None = None,
    storage_in: list[int] | None = None,
    user_in: list[int] | None = None,
    status_equals: int | None = None,
    size_equals: int | None = None,
    size_gte: int | None = None,
    size_lte: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
) -> UploadedFileCollection:
    """List uploaded files; see `sync`."""
    return parse(
        await client.send(
            request(
                root=root,
                only_roots_with_details=only_roots_with_details,
                with_tree_details=with_tree_details,
                all=all,
                parent=parent,
                only_roots=only_roots,
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                original_filename_equals=original_filename_equals,
                original_filename_like=original_filename_like,
                original_filename_ilike=original_filename_ilike,
                content_type_equals=content_type_equals,
                content_type_in=content_type_in,
                storage_in=storage_in,
                user_in=user_in,
                status_equals=status_equals,
                size_equals=size_equals,
                size_gte=size_gte,
                size_lte=size_lte,
                width_gte=width_gte,
                width_lte=width_lte,
                height_gte=height_gte,
                height_lte=height_lte,
            )
        )
    )
