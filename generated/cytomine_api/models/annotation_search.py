"""AnnotationSearch. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, boolean, integer, one_of, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            reviewed=optional(
                take("reviewed", UNSET),
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
                take("project", UNSET),
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
                take("image", UNSET),
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
                take("images", UNSET),
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
                take("slice", UNSET),
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
                take("slices", UNSET),
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
                take("user", UNSET),
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
                take("users", UNSET),
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
                take("reviewUsers", UNSET),
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
                take("usersForTerm", UNSET),
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
                take("term", UNSET),
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
                take("terms", UNSET),
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
                take("noTerm", UNSET),
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
                take("multipleTerm", UNSET),
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
                take("track", UNSET),
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
                take("tracks", UNSET),
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
                take("noTrack", UNSET),
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
                take("multipleTrack", UNSET),
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
                take("beforeSlice", UNSET),
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
                take("afterSlice", UNSET),
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
                take("sliceDimension", UNSET),
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
                take("tag", UNSET),
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
                take("tags", UNSET),
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
                take("noTag", UNSET),
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
                take("notReviewedOnly", UNSET),
                "notReviewedOnly",
                lambda value: one_of(
                    value,
                    (
                        boolean,
                        text,
                    ),
                ),
            ),
            bbox=value if type(value := take("bbox", UNSET)) is str else optional(value, "bbox", text),
            bbox_annotation=optional(
                take("bboxAnnotation", UNSET),
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
                take("baseAnnotation", UNSET),
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
                take("maxDistanceBaseAnnotation", UNSET),
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
                take("excludedAnnotation", UNSET),
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
                take("afterThan", UNSET),
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
                take("beforeThan", UNSET),
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
                take("kmeans", UNSET),
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
                take("kmeansValue", UNSET),
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
                take("showDefault", UNSET),
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
                take("showBasic", UNSET),
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
                take("showMeta", UNSET),
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
                take("showTerm", UNSET),
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
                take("showWKT", UNSET),
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
                take("showGIS", UNSET),
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
                take("showImage", UNSET),
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
                take("showUser", UNSET),
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
                take("showSlice", UNSET),
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
                take("showTrack", UNSET),
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
                take("hideBasic", UNSET),
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
                take("hideMeta", UNSET),
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
                take("hideTerm", UNSET),
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
                take("hideWKT", UNSET),
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
                take("hideGIS", UNSET),
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
                take("hideImage", UNSET),
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
                take("hideUser", UNSET),
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
                take("hideSlice", UNSET),
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
                take("hideTrack", UNSET),
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
                take("max", UNSET),
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
                take("offset", UNSET),
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
        value: Any
        if (value := self.reviewed) is not ABSENT:
            data["reviewed"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.images) is not ABSENT:
            data["images"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.slices) is not ABSENT:
            data["slices"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.users) is not ABSENT:
            data["users"] = value
        if (value := self.review_users) is not ABSENT:
            data["reviewUsers"] = value
        if (value := self.users_for_term) is not ABSENT:
            data["usersForTerm"] = value
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.terms) is not ABSENT:
            data["terms"] = value
        if (value := self.no_term) is not ABSENT:
            data["noTerm"] = value
        if (value := self.multiple_term) is not ABSENT:
            data["multipleTerm"] = value
        if (value := self.track) is not ABSENT:
            data["track"] = value
        if (value := self.tracks) is not ABSENT:
            data["tracks"] = value
        if (value := self.no_track) is not ABSENT:
            data["noTrack"] = value
        if (value := self.multiple_track) is not ABSENT:
            data["multipleTrack"] = value
        if (value := self.before_slice) is not ABSENT:
            data["beforeSlice"] = value
        if (value := self.after_slice) is not ABSENT:
            data["afterSlice"] = value
        if (value := self.slice_dimension) is not ABSENT:
            data["sliceDimension"] = value
        if (value := self.tag) is not ABSENT:
            data["tag"] = value
        if (value := self.tags) is not ABSENT:
            data["tags"] = value
        if (value := self.no_tag) is not ABSENT:
            data["noTag"] = value
        if (value := self.not_reviewed_only) is not ABSENT:
            data["notReviewedOnly"] = value
        if (value := self.bbox) is not ABSENT:
            data["bbox"] = value
        if (value := self.bbox_annotation) is not ABSENT:
            data["bboxAnnotation"] = value
        if (value := self.base_annotation) is not ABSENT:
            data["baseAnnotation"] = value
        if (value := self.max_distance_base_annotation) is not ABSENT:
            data["maxDistanceBaseAnnotation"] = value
        if (value := self.excluded_annotation) is not ABSENT:
            data["excludedAnnotation"] = value
        if (value := self.after_than) is not ABSENT:
            data["afterThan"] = value
        if (value := self.before_than) is not ABSENT:
            data["beforeThan"] = value
        if (value := self.kmeans) is not ABSENT:
            data["kmeans"] = value
        if (value := self.kmeans_value) is not ABSENT:
            data["kmeansValue"] = value
        if (value := self.show_default) is not ABSENT:
            data["showDefault"] = value
        if (value := self.show_basic) is not ABSENT:
            data["showBasic"] = value
        if (value := self.show_meta) is not ABSENT:
            data["showMeta"] = value
        if (value := self.show_term) is not ABSENT:
            data["showTerm"] = value
        if (value := self.show_wkt) is not ABSENT:
            data["showWKT"] = value
        if (value := self.show_gis) is not ABSENT:
            data["showGIS"] = value
        if (value := self.show_image) is not ABSENT:
            data["showImage"] = value
        if (value := self.show_user) is not ABSENT:
            data["showUser"] = value
        if (value := self.show_slice) is not ABSENT:
            data["showSlice"] = value
        if (value := self.show_track) is not ABSENT:
            data["showTrack"] = value
        if (value := self.hide_basic) is not ABSENT:
            data["hideBasic"] = value
        if (value := self.hide_meta) is not ABSENT:
            data["hideMeta"] = value
        if (value := self.hide_term) is not ABSENT:
            data["hideTerm"] = value
        if (value := self.hide_wkt) is not ABSENT:
            data["hideWKT"] = value
        if (value := self.hide_gis) is not ABSENT:
            data["hideGIS"] = value
        if (value := self.hide_image) is not ABSENT:
            data["hideImage"] = value
        if (value := self.hide_user) is not ABSENT:
            data["hideUser"] = value
        if (value := self.hide_slice) is not ABSENT:
            data["hideSlice"] = value
        if (value := self.hide_track) is not ABSENT:
            data["hideTrack"] = value
        if (value := self.max) is not ABSENT:
            data["max"] = value
        if (value := self.offset) is not ABSENT:
            data["offset"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationSearch]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_search import QUICK

        return QUICK
