"""GET /api/annotation/search.json. Generated from operation search_annotations: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_wire.protocol import Operation, Request, pairs

from cytomine_api.models.annotation_collection import AnnotationCollection

if TYPE_CHECKING:
    from cytomine_wire.protocol import AsyncClient, Client, Response

OPERATION = Operation(
    "search_annotations",
    "GET",
    "/api/annotation/search.json",
    success={200: AnnotationCollection},
    errors=(400, 401, 403, 404, 500),
    parameters={
        "reviewed": "reviewed",
        "project": "project",
        "image": "image",
        "images": "images",
        "slice": "slice",
        "slices": "slices",
        "user": "user",
        "users": "users",
        "review_users": "reviewUsers",
        "users_for_term": "usersForTerm",
        "term": "term",
        "terms": "terms",
        "no_term": "noTerm",
        "multiple_term": "multipleTerm",
        "track": "track",
        "tracks": "tracks",
        "no_track": "noTrack",
        "multiple_track": "multipleTrack",
        "before_slice": "beforeSlice",
        "after_slice": "afterSlice",
        "slice_dimension": "sliceDimension",
        "tag": "tag",
        "tags": "tags",
        "no_tag": "noTag",
        "not_reviewed_only": "notReviewedOnly",
        "bbox": "bbox",
        "bbox_annotation": "bboxAnnotation",
        "base_annotation": "baseAnnotation",
        "max_distance_base_annotation": "maxDistanceBaseAnnotation",
        "excluded_annotation": "excludedAnnotation",
        "after_than": "afterThan",
        "before_than": "beforeThan",
        "kmeans": "kmeans",
        "kmeans_value": "kmeansValue",
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
    reviewed: bool | None = None,
    project: int | None = None,
    image: int | None = None,
    images: list[int] | None = None,
    slice: int | None = None,
    slices: list[int] | None = None,
    user: int | None = None,
    users: list[int] | None = None,
    review_users: list[int] | None = None,
    users_for_term: list[int] | None = None,
    term: int | None = None,
    terms: list[int] | None = None,
    no_term: bool | None = None,
    multiple_term: bool | None = None,
    track: int | None = None,
    tracks: list[int] | None = None,
    no_track: bool | None = None,
    multiple_track: bool | None = None,
    before_slice: int | None = None,
    after_slice: int | None = None,
    slice_dimension: int | None = None,
    tag: int | None = None,
    tags: list[int] | None = None,
    no_tag: bool | None = None,
    not_reviewed_only: bool | None = None,
    bbox: str | None = None,
    bbox_annotation: int | None = None,
    base_annotation: int | str | None = None,
    max_distance_base_annotation: int | None = None,
    excluded_annotation: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    kmeans: bool | None = None,
    kmeans_value: int | None = None,
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
        "/api/annotation/search.json",
        query=pairs(
            (
                ("reviewed", reviewed),
                ("project", project),
                ("image", image),
                ("images", images),
                ("slice", slice),
                ("slices", slices),
                ("user", user),
                ("users", users),
                ("reviewUsers", review_users),
                ("usersForTerm", users_for_term),
                ("term", term),
                ("terms", terms),
                ("noTerm", no_term),
                ("multipleTerm", multiple_term),
                ("track", track),
                ("tracks", tracks),
                ("noTrack", no_track),
                ("multipleTrack", multiple_track),
                ("beforeSlice", before_slice),
                ("afterSlice", after_slice),
                ("sliceDimension", slice_dimension),
                ("tag", tag),
                ("tags", tags),
                ("noTag", no_tag),
                ("notReviewedOnly", not_reviewed_only),
                ("bbox", bbox),
                ("bboxAnnotation", bbox_annotation),
                ("baseAnnotation", base_annotation),
                ("maxDistanceBaseAnnotation", max_distance_base_annotation),
                ("excludedAnnotation", excluded_annotation),
                ("afterThan", after_than),
                ("beforeThan", before_than),
                ("kmeans", kmeans),
                ("kmeansValue", kmeans_value),
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
        operation="search_annotations",
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
    reviewed: bool | None = None,
    project: int | None = None,
    image: int | None = None,
    images: list[int] | None = None,
    slice: int | None = None,
    slices: list[int] | None = None,
    user: int | None = None,
    users: list[int] | None = None,
    review_users: list[int] | None = None,
    users_for_term: list[int] | None = None,
    term: int | None = None,
    terms: list[int] | None = None,
    no_term: bool | None = None,
    multiple_term: bool | None = None,
    track: int | None = None,
    tracks: list[int] | None = None,
    no_track: bool | None = None,
    multiple_track: bool | None = None,
    before_slice: int | None = None,
    after_slice: int | None = None,
    slice_dimension: int | None = None,
    tag: int | None = None,
    tags: list[int] | None = None,
    no_tag: bool | None = None,
    not_reviewed_only: bool | None = None,
    bbox: str | None = None,
    bbox_annotation: int | None = None,
    base_annotation: int | str | None = None,
    max_distance_base_annotation: int | None = None,
    excluded_annotation: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    kmeans: bool | None = None,
    kmeans_value: int | None = None,
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
    """Search annotations at another address.

    Open to members of the project; does in all what `list_annotations` does.

    Args:
        reviewed: List reviewed annotations instead of user annotations.
        project: Container: a project.
        image: Container: an image instance; an unknown one is a 404 beside a project, else a 500.
        images: Container: image instances of one project, ids joined by commas.
        slice: Container: a plane of an image; an unknown one is a 404 beside another container, else a
            500.
        slices: Container: planes of one project, ids joined by commas.
        user: Drawn by this user.
        users: Drawn by one of these users, ids joined by commas.
        review_users: Validated by one of these users, ids joined by commas; a 500 unless `reviewed` is
            on.
        users_for_term: With a term that one of these users set, ids joined by commas; not looked at for
            reviewed annotations.
        term: With this term; adds the term fields to the rows.
        terms: With one of these terms, ids joined by commas; adds the term fields to the rows.
        no_term: Without any term; beside `term` or `terms` it adds those, beside `users` it asks for no
            term set by them.
        multiple_term: With two terms or more; wins over `noTerm`.
        track: Defective: a known track is a 404. Use `tracks`.
        tracks: In one of these tracks, ids joined by commas; sorts by rank of the plane, adds the track
            fields; a 500 with `reviewed`.
        no_track: In no track; beside `tracks` it adds those.
        multiple_track: In two tracks or more.
        before_slice: On planes ranked before this one; needs `tracks`, and wins over `afterSlice`.
        after_slice: On planes ranked after this one; needs `tracks`.
        slice_dimension: Not looked at.
        tag: Defective: a 500 unless `tags` is sent too.
        tags: With one of these tags, ids joined by commas.
        no_tag: Beside `tags`, adds those without any; changes nothing alone.
        not_reviewed_only: User annotations that no reviewer has validated.
        bbox: Touching this region: `minX,minY,maxX,maxY` in pixels of the full image, y upwards, or a
            WKT polygon.
        bbox_annotation: Touching the shape of this annotation, which is itself among them.
        base_annotation: Id of an annotation, or WKT, from which `maxDistanceBaseAnnotation` is
            measured.
        max_distance_base_annotation: Longest distance in pixels; a 404 without `baseAnnotation`.
        excluded_annotation: Id of an annotation to leave out.
        after_than: Made after then, in milliseconds since 1970 (UTC), with a resolution of seconds.
        before_than: Made before then, in milliseconds since 1970 (UTC), with a resolution of seconds.
        kmeans: Let the server answer clusters where there are many; needs `bbox` and planes of one
            image unless `kmeansValue` is sent.
        kmeans_value: With `kmeans`: 1 for centres of clusters, 2 for their hulls, 3 for plain
            annotations.
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
        The annotations; or, where `kmeans` came to act, clusters of them.

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

    Source: search_annotations.
    """
    return parse(
        client.send(
            request(
                reviewed=reviewed,
                project=project,
                image=image,
                images=images,
                slice=slice,
                slices=slices,
                user=user,
                users=users,
                review_users=review_users,
                users_for_term=users_for_term,
                term=term,
                terms=terms,
                no_term=no_term,
                multiple_term=multiple_term,
                track=track,
                tracks=tracks,
                no_track=no_track,
                multiple_track=multiple_track,
                before_slice=before_slice,
                after_slice=after_slice,
                slice_dimension=slice_dimension,
                tag=tag,
                tags=tags,
                no_tag=no_tag,
                not_reviewed_only=not_reviewed_only,
                bbox=bbox,
                bbox_annotation=bbox_annotation,
                base_annotation=base_annotation,
                max_distance_base_annotation=max_distance_base_annotation,
                excluded_annotation=excluded_annotation,
                after_than=after_than,
                before_than=before_than,
                kmeans=kmeans,
                kmeans_value=kmeans_value,
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
    reviewed: bool | None = None,
    project: int | None = None,
    image: int | None = None,
    images: list[int] | None = None,
    slice: int | None = None,
    slices: list[int] | None = None,
    user: int | None = None,
    users: list[int] | None = None,
    review_users: list[int] | None = None,
    users_for_term: list[int] | None = None,
    term: int | None = None,
    terms: list[int] | None = None,
    no_term: bool | None = None,
    multiple_term: bool | None = None,
    track: int | None = None,
    tracks: list[int] | None = None,
    no_track: bool | None = None,
    multiple_track: bool | None = None,
    before_slice: int | None = None,
    after_slice: int | None = None,
    slice_dimension: int | None = None,
    tag: int | None = None,
    tags: list[int] | None = None,
    no_tag: bool | None = None,
    not_reviewed_only: bool | None = None,
    bbox: str | None = None,
    bbox_annotation: int | None = None,
    base_annotation: int | str | None = None,
    max_distance_base_annotation: int | None = None,
    excluded_annotation: int | None = None,
    after_than: int | None = None,
    before_than: int | None = None,
    kmeans: bool | None = None,
    kmeans_value: int | None = None,
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
    """Search annotations at another address; see `sync`."""
    return parse(
        await client.send(
            request(
                reviewed=reviewed,
                project=project,
                image=image,
                images=images,
                slice=slice,
                slices=slices,
                user=user,
                users=users,
                review_users=review_users,
                users_for_term=users_for_term,
                term=term,
                terms=terms,
                no_term=no_term,
                multiple_term=multiple_term,
                track=track,
                tracks=tracks,
                no_track=no_track,
                multiple_track=multiple_track,
                before_slice=before_slice,
                after_slice=after_slice,
                slice_dimension=slice_dimension,
                tag=tag,
                tags=tags,
                no_tag=no_tag,
                not_reviewed_only=not_reviewed_only,
                bbox=bbox,
                bbox_annotation=bbox_annotation,
                base_annotation=base_annotation,
                max_distance_base_annotation=max_distance_base_annotation,
                excluded_annotation=excluded_annotation,
                after_than=after_than,
                before_than=before_than,
                kmeans=kmeans,
                kmeans_value=kmeans_value,
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
