"""GET /api/reviewedannotation.json. Generated from operation list_reviewed_annotations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.annotation_collection import AnnotationCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_reviewed_annotations",
    "GET",
    "/api/reviewedannotation.json",
    success={200: AnnotationCollection},
    errors=(401, 404, 500),
    parameters={
        "show_default": "showDefault",
        "show_basic": "showBasic",
        "show_meta": "showMeta",
        "show_term": "showTerm",
        "show_wkt": "showWKT",
        "show_gis": "showGIS",
        "show_image": "showImage",
        "show_user": "showUser",
        "show_slice": "showSlice",
        "show_track": "showTrack",
        "hide_basic": "hideBasic",
        "hide_meta": "hideMeta",
        "hide_term": "hideTerm",
        "hide_wkt": "hideWKT",
        "hide_gis": "hideGIS",
        "hide_image": "hideImage",
        "hide_user": "hideUser",
        "hide_slice": "hideSlice",
        "hide_track": "hideTrack",
        "max": "max",
        "offset": "offset",
    },
)


def request(
    *,
    show_default: bool | None = None,
    show_basic: bool | None = None,
    show_meta: bool | None = None,
    show_term: bool | None = None,
    show_wkt: bool | None = None,
    show_gis: bool | None = None,
    show_image: bool | None = None,
    show_user: bool | None = None,
    show_slice: bool | None = None,
    show_track: bool | None = None,
    hide_basic: bool | None = None,
    hide_meta: bool | None = None,
    hide_term: bool | None = None,
    hide_wkt: bool | None = None,
    hide_gis: bool | None = None,
    hide_image: bool | None = None,
    hide_user: bool | None = None,
    hide_slice: bool | None = None,
    hide_track: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> Request:
    """Return the request; nothing is sent."""
    return Request(
        "GET",
        "/api/reviewedannotation.json",
        query=pairs(
            (
                ("showDefault", show_default),
                ("showBasic", show_basic),
                ("showMeta", show_meta),
                ("showTerm", show_term),
                ("showWKT", show_wkt),
                ("showGIS", show_gis),
                ("showImage", show_image),
                ("showUser", show_user),
                ("showSlice", show_slice),
                ("showTrack", show_track),
                ("hideBasic", hide_basic),
                ("hideMeta", hide_meta),
                ("hideTerm", hide_term),
                ("hideWKT", hide_wkt),
                ("hideGIS", hide_gis),
                ("hideImage", hide_image),
                ("hideUser", hide_user),
                ("hideSlice", hide_slice),
                ("hideTrack", hide_track),
                ("max", max),
                ("offset", offset),
            )
        ),
        operation="list_reviewed_annotations",
    )


def parse(response: Response) -> AnnotationCollection:
    """Return what a reply says.

    Raises:
        UnexpectedStatusError: The document does not name the status.
        UnexpectedShapeError: The body is another than the document says; the message names the place.
    """
    if response.status_code == 200:
        return OPERATION.read(response, AnnotationCollection.from_dict, AnnotationCollection.mirror)
    raise OPERATION.unexpected(response)


def sync(
    client: Client,
    *,
    show_default: bool | None = None,
    show_basic: bool | None = None,
    show_meta: bool | None = None,
    show_term: bool | None = None,
    show_wkt: bool | None = None,
    show_gis: bool | None = None,
    show_image: bool | None = None,
    show_user: bool | None = None,
    show_slice: bool | None = None,
    show_track: bool | None = None,
    hide_basic: bool | None = None,
    hide_meta: bool | None = None,
    hide_term: bool | None = None,
    hide_wkt: bool | None = None,
    hide_gis: bool | None = None,
    hide_image: bool | None = None,
    hide_user: bool | None = None,
    hide_slice: bool | None = None,
    hide_track: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationCollection:
    """List reviewed annotations of all projects.

    Open to all accounts, for the projects they are members of; one project after the other, newest
    first. Filters are not looked at: `list_annotations` with `reviewed` takes them. Which fields a row
    holds is told there.

    Args:
        show_default: Adds the groups shown by default (basic, meta and term) to those asked for.
        show_basic: Shows class and id, which are always there.
        show_meta: Shows ids, times, state of review and addresses.
        show_term: Shows term and userByTerm.
        show_wkt: Shows location and geometryCompression.
        show_gis: Shows area, perimeter, their units, and centroid; slower.
        show_image: Shows originalFilename and instanceFilename.
        show_user: Shows creator and name.
        show_slice: Shows channel, zStack and time.
        show_track: Shows track and annotationTrack, of user annotations.
        hide_basic: Leaves out what `showBasic` shows, also where something else shows it.
        hide_meta: Leaves out what `showMeta` shows, also where something else shows it.
        hide_term: Leaves out what `showTerm` shows, also where something else shows it.
        hide_wkt: Leaves out what `showWKT` shows, also where something else shows it.
        hide_gis: Leaves out what `showGIS` shows, also where something else shows it.
        hide_image: Leaves out what `showImage` shows, also where something else shows it.
        hide_user: Leaves out what `showUser` shows, also where something else shows it.
        hide_slice: Leaves out what `showSlice` shows, also where something else shows it.
        hide_track: Leaves out what `showTrack` shows, also where something else shows it.
        max: Rows to answer; 0 means all. Negative or no number is refused.
        offset: Rows to skip; not a number of pages.

    Returns:
        The annotations.

    Raises:
        AuthenticationError: No credentials, or wrong ones; which of the two, and what is wrong, is not
            told (401).
        NotFoundError: There is no such object, or one that the request names is unknown (404).
        ServerError: The server failed, or met input it does not check: a page or, from changes and for
            a parameter given twice, JSON. Nothing was saved. On the routes open to nobody this is how
            missing credentials show. (500).

    Source: list_reviewed_annotations.
    """
    return parse(
        client.send(
            request(
                show_default=show_default,
                show_basic=show_basic,
                show_meta=show_meta,
                show_term=show_term,
                show_wkt=show_wkt,
                show_gis=show_gis,
                show_image=show_image,
                show_user=show_user,
                show_slice=show_slice,
                show_track=show_track,
                hide_basic=hide_basic,
                hide_meta=hide_meta,
                hide_term=hide_term,
                hide_wkt=hide_wkt,
                hide_gis=hide_gis,
                hide_image=hide_image,
                hide_user=hide_user,
                hide_slice=hide_slice,
                hide_track=hide_track,
                max=max,
                offset=offset,
            )
        )
    )


async def asyncio(
    client: AsyncClient,
    *,
    show_default: bool | None = None,
    show_basic: bool | None = None,
    show_meta: bool | None = None,
    show_term: bool | None = None,
    show_wkt: bool | None = None,
    show_gis: bool | None = None,
    show_image: bool | None = None,
    show_user: bool | None = None,
    show_slice: bool | None = None,
    show_track: bool | None = None,
    hide_basic: bool | None = None,
    hide_meta: bool | None = None,
    hide_term: bool | None = None,
    hide_wkt: bool | None = None,
    hide_gis: bool | None = None,
    hide_image: bool | None = None,
    hide_user: bool | None = None,
    hide_slice: bool | None = None,
    hide_track: bool | None = None,
    max: int | None = None,
    offset: int | None = None,
) -> AnnotationCollection:
    """List reviewed annotations of all projects; see `sync`."""
    return parse(
        await client.send(
            request(
                show_default=show_default,
                show_basic=show_basic,
                show_meta=show_meta,
                show_term=show_term,
                show_wkt=show_wkt,
                show_gis=show_gis,
                show_image=show_image,
                show_user=show_user,
                show_slice=show_slice,
                show_track=show_track,
                hide_basic=hide_basic,
                hide_meta=hide_meta,
                hide_term=hide_term,
                hide_wkt=hide_wkt,
                hide_gis=hide_gis,
                hide_image=hide_image,
                hide_user=hide_user,
                hide_slice=hide_slice,
                hide_track=hide_track,
                max=max,
                offset=offset,
            )
        )
    )
