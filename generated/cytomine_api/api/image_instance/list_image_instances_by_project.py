"""GET /api/project/{id}/imageinstance.json. Generated from operation list_image_instances_by_project: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.codec import one_of
from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.image_instance_collection import ImageInstanceCollection
from cytomine_api.models.image_instance_tree import ImageInstanceTree

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_image_instances_by_project",
    "GET",
    "/api/project/{id}/imageinstance.json",
    success={200: ImageInstanceCollection | ImageInstanceTree},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "light": "light",
        "tree": "tree",
        "with_last_activity": "withLastActivity",
        "with_image_group": "withImageGroup",
        "sort": "sort",
        "order": "order",
        "max": "max",
        "offset": "offset",
        "name_equals": "name[equals]",
        "name_like": "name[like]",
        "name_ilike": "name[ilike]",
        "name_in": "name[in]",
        "instance_filename_equals": "instanceFilename[equals]",
        "instance_filename_like": "instanceFilename[like]",
        "instance_filename_ilike": "instanceFilename[ilike]",
        "instance_filename_in": "instanceFilename[in]",
        "tag_equals": "tag[equals]",
        "tag_in": "tag[in]",
        "image_group_equals": "imageGroup[equals]",
        "image_group_in": "imageGroup[in]",
        "base_image_equals": "baseImage[equals]",
        "base_image_in": "baseImage[in]",
        "include_in": "include[in]",
        "content_type_equals": "contentType[equals]",
        "content_type_in": "contentType[in]",
        "number_of_annotations_equals": "numberOfAnnotations[equals]",
        "number_of_annotations_gte": "numberOfAnnotations[gte]",
        "number_of_annotations_lte": "numberOfAnnotations[lte]",
        "number_of_reviewed_annotations_equals": "numberOfReviewedAnnotations[equals]",
        "number_of_reviewed_annotations_gte": "numberOfReviewedAnnotations[gte]",
        "number_of_reviewed_annotations_lte": "numberOfReviewedAnnotations[lte]",
        "width_equals": "width[equals]",
        "width_gte": "width[gte]",
        "width_lte": "width[lte]",
        "height_equals": "height[equals]",
        "height_gte": "height[gte]",
        "height_lte": "height[lte]",
        "magnification_equals": "magnification[equals]",
        "magnification_gte": "magnification[gte]",
        "magnification_lte": "magnification[lte]",
        "physical_size_x_gte": "physicalSizeX[gte]",
        "physical_size_x_lte": "physicalSizeX[lte]",
        "physical_size_y_gte": "physicalSizeY[gte]",
        "physical_size_y_lte": "physicalSizeY[lte]",
        "created_gte": "created[gte]",
        "created_lte": "created[lte]",
        "updated_gte": "updated[gte]",
        "updated_lte": "updated[lte]",
        "review_start_equals": "reviewStart[equals]",
        "review_start_gte": "reviewStart[gte]",
        "review_start_lte": "reviewStart[lte]",
        "review_stop_equals": "reviewStop[equals]",
        "review_stop_gte": "reviewStop[gte]",
        "review_stop_lte": "reviewStop[lte]",
    },
)


def request(
    id: int,
    *,
    light: bool | None = None,
    tree: bool | None = None,
    with_last_activity: bool | None = None,
    with_image_group: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    name_equals: str | None = None,
    name_like: str | None = None,
    name_ilike: str | None = None,
    name_in: list[str] | None = None,
    instance_filename_equals: str | None = None,
    instance_filename_like: str | None = None,
    instance_filename_ilike: str | None = None,
    instance_filename_in: list[str] | None = None,
    tag_equals: int | str | None = None,
    tag_in: list[int | str] | None = None,
    image_group_equals: int | str | None = None,
    image_group_in: list[int | str] | None = None,
    base_image_equals: int | None = None,
    base_image_in: list[int] | None = None,
    include_in: list[int] | None = None,
    content_type_equals: str | None = None,
    content_type_in: list[str] | None = None,
    number_of_annotations_equals: int | None = None,
    number_of_annotations_gte: int | None = None,
    number_of_annotations_lte: int | None = None,
    number_of_reviewed_annotations_equals: int | None = None,
    number_of_reviewed_annotations_gte: int | None = None,
    number_of_reviewed_annotations_lte: int | None = None,
    width_equals: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_equals: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
    magnification_equals: int | str | None = None,
    magnification_gte: int | None = None,
    magnification_lte: int | None = None,
    physical_size_x_gte: float | None = None,
    physical_size_x_lte: float | None = None,
    physical_size_y_gte: float | None = None,
    physical_size_y_lte: float | None = None,
    created_gte: int | None = None,
    created_lte: int | None = None,
    updated_gte: int | None = None,
    updated_lte: int | None = None,
    review_start_equals: int | str | None = None,
    review_start_gte: int | None = None,
    review_start_lte: int | None = None,
    review_stop_equals: int | str | None = None,
    review_stop_gte: int | None = None,
    review_stop_lte: int | None = None,
) -> Request:
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/project/{segment(id)}/imageinstance.json",
        query=pairs(
            (
                ("light", light),
                ("tree", tree),
                ("withLastActivity", with_last_activity),
                ("withImageGroup", with_image_group),
                ("sort", sort),
                ("order", order),
                ("max", max),
                ("offset", offset),
                ("name[equals]", name_equals),
                ("name[like]", name_like),
                ("name[ilike]", name_ilike),
                ("name[in]", name_in),
                ("instanceFilename[equals]", instance_filename_equals),
                ("instanceFilename[like]", instance_filename_like),
                ("instanceFilename[ilike]", instance_filename_ilike),
                ("instanceFilename[in]", instance_filename_in),
                ("tag[equals]", tag_equals),
                ("tag[in]", tag_in),
                ("imageGroup[equals]", image_group_equals),
                ("imageGroup[in]", image_group_in),
                ("baseImage[equals]", base_image_equals),
                ("baseImage[in]", base_image_in),
                ("include[in]", include_in),
                ("contentType[equals]", content_type_equals),
                ("contentType[in]", content_type_in),
                ("numberOfAnnotations[equals]", number_of_annotations_equals),
                ("numberOfAnnotations[gte]", number_of_annotations_gte),
                ("numberOfAnnotations[lte]", number_of_annotations_lte),
                ("numberOfReviewedAnnotations[equals]", number_of_reviewed_annotations_equals),
                ("numberOfReviewedAnnotations[gte]", number_of_reviewed_annotations_gte),
                ("numberOfReviewedAnnotations[lte]", number_of_reviewed_annotations_lte),
                ("width[equals]", width_equals),
                ("width[gte]", width_gte),
                ("width[lte]", width_lte),
                ("height[equals]", height_equals),
                ("height[gte]", height_gte),
                ("height[lte]", height_lte),
                ("magnification[equals]", magnification_equals),
                ("magnification[gte]", magnification_gte),
                ("magnification[lte]", magnification_lte),
                ("physicalSizeX[gte]", physical_size_x_gte),
                ("physicalSizeX[lte]", physical_size_x_lte),
                ("physicalSizeY[gte]", physical_size_y_gte),
                ("physicalSizeY[lte]", physical_size_y_lte),
                ("created[gte]", created_gte),
                ("created[lte]", created_lte),
                ("updated[gte]", updated_gte),
                ("updated[lte]", updated_lte),
                ("reviewStart[equals]", review_start_equals),
                ("reviewStart[gte]", review_start_gte),
                ("reviewStart[lte]", review_start_lte),
                ("reviewStop[equals]", review_stop_equals),
                ("reviewStop[gte]", review_stop_gte),
                ("reviewStop[lte]", review_stop_lte),
            )
        ),
        operation="list_image_instances_by_project",
    )


def parse(response: Response) -> ImageInstanceCollection | ImageInstanceTree:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(
            response,
            lambda value: one_of(
                value,
                (
                    ImageInstanceCollection.from_dict,
                    ImageInstanceTree.from_dict,
                ),
            ),
            ImageInstanceCollection.mirror,
            ImageInstanceTree.mirror,
        )
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    id: int,
    *,
    light: bool | None = None,
    tree: bool | None = None,
    with_last_activity: bool | None = None,
    with_image_group: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    name_equals: str | None = None,
    name_like: str | None = None,
    name_ilike: str | None = None,
    name_in: list[str] | None = None,
    instance_filename_equals: str | None = None,
    instance_filename_like: str | None = None,
    instance_filename_ilike: str | None = None,
    instance_filename_in: list[str] | None = None,
    tag_equals: int | str | None = None,
    tag_in: list[int | str] | None = None,
    image_group_equals: int | str | None = None,
    image_group_in: list[int | str] | None = None,
    base_image_equals: int | None = None,
    base_image_in: list[int] | None = None,
    include_in: list[int] | None = None,
    content_type_equals: str | None = None,
    content_type_in: list[str] | None = None,
    number_of_annotations_equals: int | None = None,
    number_of_annotations_gte: int | None = None,
    number_of_annotations_lte: int | None = None,
    number_of_reviewed_annotations_equals: int | None = None,
    number_of_reviewed_annotations_gte: int | None = None,
    number_of_reviewed_annotations_lte: int | None = None,
    width_equals: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_equals: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
    magnification_equals: int | str | None = None,
    magnification_gte: int | None = None,
    magnification_lte: int | None = None,
    physical_size_x_gte: float | None = None,
    physical_size_x_lte: float | None = None,
    physical_size_y_gte: float | None = None,
    physical_size_y_lte: float | None = None,
    created_gte: int | None = None,
    created_lte: int | None = None,
    updated_gte: int | None = None,
    updated_lte: int | None = None,
    review_start_equals: int | str | None = None,
    review_start_gte: int | None = None,
    review_start_lte: int | None = None,
    review_stop_equals: int | str | None = None,
    review_stop_gte: int | None = None,
    review_stop_lte: int | None = None,
) -> ImageInstanceCollection | ImageInstanceTree:
    """List the images of a project.

    Open to members of the project; nested images are left out unless `light`. Filters name a field of
    the image instance, its abstract image or its file; they are combined with AND, and unknown ones are
    ignored without a word. An image under review shows here as reviewed: read the image itself for the
    truth. Contributors of a blind project get names as null.

    Args:
        id: Id of the project.
        light: Answer id and name alone; filters and order are then not looked at.
        tree: Answer one tree node instead of a page, oldest image first; filters are then not looked
            at.
        with_last_activity: Adds lastActivity, and exchanges `max` and `offset`, a defect of the server:
            use it without paging.
        with_image_group: Adds imageGroup; an image in two groups then comes twice. Nothing but the text
            `true` switches it on.
        sort: Stored field to sort by; computed ones (name, zoom) are a 500, and so are fields of the
            abstract image or file unless a filter on one of them is sent too.
        order: Anything but `desc` is ascending.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.
        name_equals: The whole name shown in the project; case counts.
        name_like: A part of the name shown in the project, case counts; `*`, `%` and `_` are wildcards.
        name_ilike: A part of the name shown in the project in any case; `*`, `%` and `_` are wildcards.
        name_in: One of these names, joined by commas.
        instance_filename_equals: The whole name shown in the project; case counts. Same as a filter on
            name.
        instance_filename_like: A part of the name shown in the project, case counts; `*`, `%` and `_`
            are wildcards.
        instance_filename_ilike: A part of the name shown in the project in any case; `*`, `%` and `_`
            are wildcards.
        instance_filename_in: One of these names, joined by commas. Same as a filter on name.
        tag_equals: Id of a tag the image has; the word `null` for images without any.
        tag_in: Ids of tags joined by commas, one of which the image has; the word `null` adds those
            without any.
        image_group_equals: Id of a group the image is in.
        image_group_in: Ids of groups joined by commas, one of which the image is in; the word `null`
            adds those in none.
        base_image_equals: Id of the abstract image behind it; an unknown one is a 500.
        base_image_in: Ids of abstract images, joined by commas.
        include_in: Ids of abstract images, joined by commas; old name of `baseImage[in]`.
        content_type_equals: Format as named by the image server.
        content_type_in: One of these formats, joined by commas.
        number_of_annotations_equals: Exactly as many user annotations.
        number_of_annotations_gte: At least as many user annotations.
        number_of_annotations_lte: At most as many user annotations.
        number_of_reviewed_annotations_equals: Exactly as many reviewed annotations.
        number_of_reviewed_annotations_gte: At least as many reviewed annotations.
        number_of_reviewed_annotations_lte: At most as many reviewed annotations.
        width_equals: Exactly as many pixels along x.
        width_gte: At least as many pixels along x.
        width_lte: At most as many pixels along x.
        height_equals: Exactly as many pixels along y.
        height_gte: At least as many pixels along y.
        height_lte: At most as many pixels along y.
        magnification_equals: This power of the objective; looks at the instance's own value only.
        magnification_gte: At least this power of the objective; looks at the instance's own value only.
        magnification_lte: At most this power of the objective; looks at the instance's own value only.
        physical_size_x_gte: At least this width of a pixel in micrometres; looks at the instance's own
            value only.
        physical_size_x_lte: At most this width of a pixel in micrometres; looks at the instance's own
            value only.
        physical_size_y_gte: At least this height of a pixel in micrometres; looks at the instance's own
            value only.
        physical_size_y_lte: At most this height of a pixel in micrometres; looks at the instance's own
            value only.
        created_gte: Added to the project then or later; milliseconds since 1970 (UTC).
        created_lte: Added to the project then or before; milliseconds since 1970 (UTC).
        updated_gte: Last saved then or later; milliseconds since 1970 (UTC).
        updated_lte: Last saved then or before; milliseconds since 1970 (UTC).
        review_start_equals: Review began at this moment, in milliseconds since 1970 (UTC); the word
            `null` for images where it has not.
        review_start_gte: Review began then or later; milliseconds since 1970 (UTC).
        review_start_lte: Review began then or before; milliseconds since 1970 (UTC).
        review_stop_equals: Review ended at this moment, in milliseconds since 1970 (UTC); the word
            `null` for images where it has not.
        review_stop_gte: Review ended then or later; milliseconds since 1970 (UTC).
        review_stop_lte: Review ended then or before; milliseconds since 1970 (UTC).

    Returns:
        The images, or one tree of them.

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

    Source: list_image_instances_by_project.
    """
    return parse(
        client.send(
            request(
                id,
                light=light,
                tree=tree,
                with_last_activity=with_last_activity,
                with_image_group=with_image_group,
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                name_equals=name_equals,
                name_like=name_like,
                name_ilike=name_ilike,
                name_in=name_in,
                instance_filename_equals=instance_filename_equals,
                instance_filename_like=instance_filename_like,
                instance_filename_ilike=instance_filename_ilike,
                instance_filename_in=instance_filename_in,
                tag_equals=tag_equals,
                tag_in=tag_in,
                image_group_equals=image_group_equals,
                image_group_in=image_group_in,
                base_image_equals=base_image_equals,
                base_image_in=base_image_in,
                include_in=include_in,
                content_type_equals=content_type_equals,
                content_type_in=content_type_in,
                number_of_annotations_equals=number_of_annotations_equals,
                number_of_annotations_gte=number_of_annotations_gte,
                number_of_annotations_lte=number_of_annotations_lte,
                number_of_reviewed_annotations_equals=number_of_reviewed_annotations_equals,
                number_of_reviewed_annotations_gte=number_of_reviewed_annotations_gte,
                number_of_reviewed_annotations_lte=number_of_reviewed_annotations_lte,
                width_equals=width_equals,
                width_gte=width_gte,
                width_lte=width_lte,
                height_equals=height_equals,
                height_gte=height_gte,
                height_lte=height_lte,
                magnification_equals=magnification_equals,
                magnification_gte=magnification_gte,
                magnification_lte=magnification_lte,
                physical_size_x_gte=physical_size_x_gte,
                physical_size_x_lte=physical_size_x_lte,
                physical_size_y_gte=physical_size_y_gte,
                physical_size_y_lte=physical_size_y_lte,
                created_gte=created_gte,
                created_lte=created_lte,
                updated_gte=updated_gte,
                updated_lte=updated_lte,
                review_start_equals=review_start_equals,
                review_start_gte=review_start_gte,
                review_start_lte=review_start_lte,
                review_stop_equals=review_stop_equals,
                review_stop_gte=review_stop_gte,
                review_stop_lte=review_stop_lte,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    id: int,
    *,
    light: bool | None = None,
    tree: bool | None = None,
    with_last_activity: bool | None = None,
    with_image_group: bool | None = None,
    sort: str | None = None,
    order: str | None = None,
    max: int | None = None,
    offset: int | None = None,
    name_equals: str | None = None,
    name_like: str | None = None,
    name_ilike: str | None = None,
    name_in: list[str] | None = None,
    instance_filename_equals: str | None = None,
    instance_filename_like: str | None = None,
    instance_filename_ilike: str | None = None,
    instance_filename_in: list[str] | None = None,
    tag_equals: int | str | None = None,
    tag_in: list[int | str] | None = None,
    image_group_equals: int | str | None = None,
    image_group_in: list[int | str] | None = None,
    base_image_equals: int | None = None,
    base_image_in: list[int] | None = None,
    include_in: list[int] | None = None,
    content_type_equals: str | None = None,
    content_type_in: list[str] | None = None,
    number_of_annotations_equals: int | None = None,
    number_of_annotations_gte: int | None = None,
    number_of_annotations_lte: int | None = None,
    number_of_reviewed_annotations_equals: int | None = None,
    number_of_reviewed_annotations_gte: int | None = None,
    number_of_reviewed_annotations_lte: int | None = None,
    width_equals: int | None = None,
    width_gte: int | None = None,
    width_lte: int | None = None,
    height_equals: int | None = None,
    height_gte: int | None = None,
    height_lte: int | None = None,
    magnification_equals: int | str | None = None,
    magnification_gte: int | None = None,
    magnification_lte: int | None = None,
    physical_size_x_gte: float | None = None,
    physical_size_x_lte: float | None = None,
    physical_size_y_gte: float | None = None,
    physical_size_y_lte: float | None = None,
    created_gte: int | None = None,
    created_lte: int | None = None,
    updated_gte: int | None = None,
    updated_lte: int | None = None,
    review_start_equals: int | str | None = None,
    review_start_gte: int | None = None,
    review_start_lte: int | None = None,
    review_stop_equals: int | str | None = None,
    review_stop_gte: int | None = None,
    review_stop_lte: int | None = None,
) -> ImageInstanceCollection | ImageInstanceTree:
    """List the images of a project; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                light=light,
                tree=tree,
                with_last_activity=with_last_activity,
                with_image_group=with_image_group,
                sort=sort,
                order=order,
                max=max,
                offset=offset,
                name_equals=name_equals,
                name_like=name_like,
                name_ilike=name_ilike,
                name_in=name_in,
                instance_filename_equals=instance_filename_equals,
                instance_filename_like=instance_filename_like,
                instance_filename_ilike=instance_filename_ilike,
                instance_filename_in=instance_filename_in,
                tag_equals=tag_equals,
                tag_in=tag_in,
                image_group_equals=image_group_equals,
                image_group_in=image_group_in,
                base_image_equals=base_image_equals,
                base_image_in=base_image_in,
                include_in=include_in,
                content_type_equals=content_type_equals,
                content_type_in=content_type_in,
                number_of_annotations_equals=number_of_annotations_equals,
                number_of_annotations_gte=number_of_annotations_gte,
                number_of_annotations_lte=number_of_annotations_lte,
                number_of_reviewed_annotations_equals=number_of_reviewed_annotations_equals,
                number_of_reviewed_annotations_gte=number_of_reviewed_annotations_gte,
                number_of_reviewed_annotations_lte=number_of_reviewed_annotations_lte,
                width_equals=width_equals,
                width_gte=width_gte,
                width_lte=width_lte,
                height_equals=height_equals,
                height_gte=height_gte,
                height_lte=height_lte,
                magnification_equals=magnification_equals,
                magnification_gte=magnification_gte,
                magnification_lte=magnification_lte,
                physical_size_x_gte=physical_size_x_gte,
                physical_size_x_lte=physical_size_x_lte,
                physical_size_y_gte=physical_size_y_gte,
                physical_size_y_lte=physical_size_y_lte,
                created_gte=created_gte,
                created_lte=created_lte,
                updated_gte=updated_gte,
                updated_lte=updated_lte,
                review_start_equals=review_start_equals,
                review_start_gte=review_start_gte,
                review_start_lte=review_start_lte,
                review_stop_equals=review_stop_equals,
                review_stop_gte=review_stop_gte,
                review_stop_lte=review_stop_lte,
            )
        )
    )
