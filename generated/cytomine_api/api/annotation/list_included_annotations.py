"""GET /api/imageinstance/{id}/annotation/included.json. Generated from operation list_included_annotations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs, segment

from cytomine_api.models.annotation_collection import AnnotationCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "list_included_annotations",
    "GET",
    "/api/imageinstance/{id}/annotation/included.json",
    success={200: AnnotationCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "user": "user",
        "geometry": "geometry",
        "annotation": "annotation",
        "terms": "terms",
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
    id: int,
    *,
    user: int,
    geometry: str | None = None,
    annotation: int | None = None,
    terms: list[int] | None = None,
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
    """Return the request; nothing is sent.

    Raises:
        UnsafePathError: A value of the path is empty, `.` or `..`.
    """
    return Request(
        "GET",
        f"/api/imageinstance/{segment(id)}/annotation/included.json",
        query=pairs(
            (
                ("user", user),
                ("geometry", geometry),
                ("annotation", annotation),
                ("terms", terms),
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
        operation="list_included_annotations",
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
    id: int,
    *,
    user: int,
    geometry: str | None = None,
    annotation: int | None = None,
    terms: list[int] | None = None,
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
    """List the annotations that a shape touches.

    Open to members of the project. Included is who touches the shape, not only who lies in it.
    Annotations without a term are never among them, and a project without terms is a 500. `geometry` or
    `annotation` must be sent. Which fields a row holds is told at `list_annotations`; term and
    userByTerm are always there. Without valid credentials this route does not answer 401 (a broken
    token apart): a known image is a 500, an unknown one a 404.

    Args:
        id: Id of the image instance.
        user: Drawn by this user; 0, or an unknown one, asks for the reviewed annotations of all.
        geometry: The shape as WKT of any type, in pixels of the full image; y grows upwards.
        annotation: Id of an annotation whose shape it is, which is left out itself; not looked at
            beside `geometry`.
        terms: With one of these terms, ids joined by commas; a 500 when none of them is of the
            project's ontology.
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

    Source: list_included_annotations.
    """
    return parse(
        client.send(
            request(
                id,
                user=user,
                geometry=geometry,
                annotation=annotation,
                terms=terms,
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
    id: int,
    *,
    user: int,
    geometry: str | None = None,
    annotation: int | None = None,
    terms: list[int] | None = None,
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
    """List the annotations that a shape touches; see `sync`."""
    return parse(
        await client.send(
            request(
                id,
                user=user,
                geometry=geometry,
                annotation=annotation,
                terms=terms,
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
