"""AnnotationSearch. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, boolean, integer, one_of, optional, record, text


@define(kw_only=True)
class AnnotationSearch:
    """What to look for, as in the query of `list_annotations`. Lists of ids are one text, with commas
    between; an array is a 500.

    Attributes:
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
        max: Rows to answer; 0 means all.
        offset: Rows to skip; not a number of pages.
    """

    reviewed: bool | str | Unset = UNSET
    project: int | str | Unset = UNSET
    image: int | str | Unset = UNSET
    images: str | int | Unset = UNSET
    slice: int | str | Unset = UNSET
    slices: str | int | Unset = UNSET
    user: int | str | Unset = UNSET
    users: str | int | Unset = UNSET
    review_users: str | int | Unset = UNSET
    users_for_term: str | int | Unset = UNSET
    term: int | str | Unset = UNSET
    terms: str | int | Unset = UNSET
    no_term: bool | str | Unset = UNSET
    multiple_term: bool | str | Unset = UNSET
    track: int | str | Unset = UNSET
    tracks: str | int | Unset = UNSET
    no_track: bool | str | Unset = UNSET
    multiple_track: bool | str | Unset = UNSET
    before_slice: int | str | Unset = UNSET
    after_slice: int | str | Unset = UNSET
    slice_dimension: int | str | Unset = UNSET
    tag: int | str | Unset = UNSET
    tags: str | int | Unset = UNSET
    no_tag: bool | str | Unset = UNSET
    not_reviewed_only: bool | str | Unset = UNSET
    bbox: str | Unset = UNSET
    bbox_annotation: int | str | Unset = UNSET
    base_annotation: int | str | Unset = UNSET
    max_distance_base_annotation: int | str | Unset = UNSET
    excluded_annotation: int | str | Unset = UNSET
    after_than: int | str | Unset = UNSET
    before_than: int | str | Unset = UNSET
    kmeans: bool | str | Unset = UNSET
    kmeans_value: int | str | Unset = UNSET
    show_default: bool | str | Unset = UNSET
    show_basic: bool | str | Unset = UNSET
    show_meta: bool | str | Unset = UNSET
    show_term: bool | str | Unset = UNSET
    show_wkt: bool | str | Unset = UNSET
    show_gis: bool | str | Unset = UNSET
    show_image: bool | str | Unset = UNSET
    show_user: bool | str | Unset = UNSET
    show_slice: bool | str | Unset = UNSET
    show_track: bool | str | Unset = UNSET
    hide_basic: bool | str | Unset = UNSET
    hide_meta: bool | str | Unset = UNSET
    hide_term: bool | str | Unset = UNSET
    hide_wkt: bool | str | Unset = UNSET
    hide_gis: bool | str | Unset = UNSET
    hide_image: bool | str | Unset = UNSET
    hide_user: bool | str | Unset = UNSET
    hide_slice: bool | str | Unset = UNSET
    hide_track: bool | str | Unset = UNSET
    max: int | str | Unset = UNSET
    offset: int | str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            reviewed=optional(
                rest,
                "reviewed",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            project=optional(
                rest,
                "project",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            image=optional(
                rest,
                "image",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            images=optional(
                rest,
                "images",
                lambda value: one_of(
                    value,
                    (
                        text,
                        integer,
                    ),
                ),
            ),
            slice=optional(
                rest,
                "slice",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            slices=optional(
                rest,
                "slices",
                lambda value: one_of(
                    value,
                    (
                        text,
                        integer,
                    ),
                ),
            ),
            user=optional(
                rest,
                "user",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            users=optional(
                rest,
                "users",
                lambda value: one_of(
                    value,
                    (
                        text,
                        integer,
                    ),
                ),
            ),
            review_users=optional(
                rest,
                "reviewUsers",
                lambda value: one_of(
                    value,
                    (
                        text,
                        integer,
                    ),
                ),
            ),
            users_for_term=optional(
                rest,
                "usersForTerm",
                lambda value: one_of(
                    value,
                    (
                        text,
                        integer,
                    ),
                ),
            ),
            term=optional(
                rest,
                "term",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            terms=optional(
                rest,
                "terms",
                lambda value: one_of(
                    value,
                    (
                        text,
                        integer,
                    ),
                ),
            ),
            no_term=optional(
                rest,
                "noTerm",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            multiple_term=optional(
                rest,
                "multipleTerm",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            track=optional(
                rest,
                "track",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            tracks=optional(
                rest,
                "tracks",
                lambda value: one_of(
                    value,
                    (
                        text,
                        integer,
                    ),
                ),
            ),
            no_track=optional(
                rest,
                "noTrack",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            multiple_track=optional(
                rest,
                "multipleTrack",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            before_slice=optional(
                rest,
                "beforeSlice",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            after_slice=optional(
                rest,
                "afterSlice",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            slice_dimension=optional(
                rest,
                "sliceDimension",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            tag=optional(
                rest,
                "tag",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            tags=optional(
                rest,
                "tags",
                lambda value: one_of(
                    value,
                    (
                        text,
                        integer,
                    ),
                ),
            ),
            no_tag=optional(
                rest,
                "noTag",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            not_reviewed_only=optional(
                rest,
                "notReviewedOnly",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            bbox=optional(rest, "bbox", text),
            bbox_annotation=optional(
                rest,
                "bboxAnnotation",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            base_annotation=optional(
                rest,
                "baseAnnotation",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            max_distance_base_annotation=optional(
                rest,
                "maxDistanceBaseAnnotation",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            excluded_annotation=optional(
                rest,
                "excludedAnnotation",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            after_than=optional(
                rest,
                "afterThan",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            before_than=optional(
                rest,
                "beforeThan",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            kmeans=optional(
                rest,
                "kmeans",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            kmeans_value=optional(
                rest,
                "kmeansValue",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            show_default=optional(
                rest,
                "showDefault",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_basic=optional(
                rest,
                "showBasic",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_meta=optional(
                rest,
                "showMeta",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_term=optional(
                rest,
                "showTerm",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_wkt=optional(
                rest,
                "showWKT",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_gis=optional(
                rest,
                "showGIS",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_image=optional(
                rest,
                "showImage",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_user=optional(
                rest,
                "showUser",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_slice=optional(
                rest,
                "showSlice",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            show_track=optional(
                rest,
                "showTrack",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_basic=optional(
                rest,
                "hideBasic",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_meta=optional(
                rest,
                "hideMeta",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_term=optional(
                rest,
                "hideTerm",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_wkt=optional(
                rest,
                "hideWKT",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_gis=optional(
                rest,
                "hideGIS",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_image=optional(
                rest,
                "hideImage",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_user=optional(
                rest,
                "hideUser",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_slice=optional(
                rest,
                "hideSlice",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            hide_track=optional(
                rest,
                "hideTrack",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            max=optional(
                rest,
                "max",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            offset=optional(
                rest,
                "offset",
                lambda value: one_of(
                    value,
                    (
                        integer,
                        text,
                    ),
                ),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.reviewed is not UNSET:
            data["reviewed"] = self.reviewed
        if self.project is not UNSET:
            data["project"] = self.project
        if self.image is not UNSET:
            data["image"] = self.image
        if self.images is not UNSET:
            data["images"] = self.images
        if self.slice is not UNSET:
            data["slice"] = self.slice
        if self.slices is not UNSET:
            data["slices"] = self.slices
        if self.user is not UNSET:
            data["user"] = self.user
        if self.users is not UNSET:
            data["users"] = self.users
        if self.review_users is not UNSET:
            data["reviewUsers"] = self.review_users
        if self.users_for_term is not UNSET:
            data["usersForTerm"] = self.users_for_term
        if self.term is not UNSET:
            data["term"] = self.term
        if self.terms is not UNSET:
            data["terms"] = self.terms
        if self.no_term is not UNSET:
            data["noTerm"] = self.no_term
        if self.multiple_term is not UNSET:
            data["multipleTerm"] = self.multiple_term
        if self.track is not UNSET:
            data["track"] = self.track
        if self.tracks is not UNSET:
            data["tracks"] = self.tracks
        if self.no_track is not UNSET:
            data["noTrack"] = self.no_track
        if self.multiple_track is not UNSET:
            data["multipleTrack"] = self.multiple_track
        if self.before_slice is not UNSET:
            data["beforeSlice"] = self.before_slice
        if self.after_slice is not UNSET:
            data["afterSlice"] = self.after_slice
        if self.slice_dimension is not UNSET:
            data["sliceDimension"] = self.slice_dimension
        if self.tag is not UNSET:
            data["tag"] = self.tag
        if self.tags is not UNSET:
            data["tags"] = self.tags
        if self.no_tag is not UNSET:
            data["noTag"] = self.no_tag
        if self.not_reviewed_only is not UNSET:
            data["notReviewedOnly"] = self.not_reviewed_only
        if self.bbox is not UNSET:
            data["bbox"] = self.bbox
        if self.bbox_annotation is not UNSET:
            data["bboxAnnotation"] = self.bbox_annotation
        if self.base_annotation is not UNSET:
            data["baseAnnotation"] = self.base_annotation
        if self.max_distance_base_annotation is not UNSET:
            data["maxDistanceBaseAnnotation"] = self.max_distance_base_annotation
        if self.excluded_annotation is not UNSET:
            data["excludedAnnotation"] = self.excluded_annotation
        if self.after_than is not UNSET:
            data["afterThan"] = self.after_than
        if self.before_than is not UNSET:
            data["beforeThan"] = self.before_than
        if self.kmeans is not UNSET:
            data["kmeans"] = self.kmeans
        if self.kmeans_value is not UNSET:
            data["kmeansValue"] = self.kmeans_value
        if self.show_default is not UNSET:
            data["showDefault"] = self.show_default
        if self.show_basic is not UNSET:
            data["showBasic"] = self.show_basic
        if self.show_meta is not UNSET:
            data["showMeta"] = self.show_meta
        if self.show_term is not UNSET:
            data["showTerm"] = self.show_term
        if self.show_wkt is not UNSET:
            data["showWKT"] = self.show_wkt
        if self.show_gis is not UNSET:
            data["showGIS"] = self.show_gis
        if self.show_image is not UNSET:
            data["showImage"] = self.show_image
        if self.show_user is not UNSET:
            data["showUser"] = self.show_user
        if self.show_slice is not UNSET:
            data["showSlice"] = self.show_slice
        if self.show_track is not UNSET:
            data["showTrack"] = self.show_track
        if self.hide_basic is not UNSET:
            data["hideBasic"] = self.hide_basic
        if self.hide_meta is not UNSET:
            data["hideMeta"] = self.hide_meta
        if self.hide_term is not UNSET:
            data["hideTerm"] = self.hide_term
        if self.hide_wkt is not UNSET:
            data["hideWKT"] = self.hide_wkt
        if self.hide_gis is not UNSET:
            data["hideGIS"] = self.hide_gis
        if self.hide_image is not UNSET:
            data["hideImage"] = self.hide_image
        if self.hide_user is not UNSET:
            data["hideUser"] = self.hide_user
        if self.hide_slice is not UNSET:
            data["hideSlice"] = self.hide_slice
        if self.hide_track is not UNSET:
            data["hideTrack"] = self.hide_track
        if self.max is not UNSET:
            data["max"] = self.max
        if self.offset is not UNSET:
            data["offset"] = self.offset
        data.update(self.additional_properties)
        return data
