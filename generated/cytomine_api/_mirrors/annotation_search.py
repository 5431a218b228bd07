"""AnnotationSearch as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.annotation_search import AnnotationSearch


class AnnotationSearchMirror(
    Mirror,
    rename={
        "review_users": "reviewUsers",
        "users_for_term": "usersForTerm",
        "no_term": "noTerm",
        "multiple_term": "multipleTerm",
        "no_track": "noTrack",
        "multiple_track": "multipleTrack",
        "before_slice": "beforeSlice",
        "after_slice": "afterSlice",
        "slice_dimension": "sliceDimension",
        "no_tag": "noTag",
        "not_reviewed_only": "notReviewedOnly",
        "bbox_annotation": "bboxAnnotation",
        "base_annotation": "baseAnnotation",
        "max_distance_base_annotation": "maxDistanceBaseAnnotation",
        "excluded_annotation": "excludedAnnotation",
        "after_than": "afterThan",
        "before_than": "beforeThan",
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
    },
):
    """What is exactly as the document says, and nothing else."""

    reviewed: bool | str = ABSENT
    project: int | str = ABSENT
    image: int | str = ABSENT
    images: str | int = ABSENT
    slice: int | str = ABSENT
    slices: str | int = ABSENT
    user: int | str = ABSENT
    users: str | int = ABSENT
    review_users: str | int = ABSENT
    users_for_term: str | int = ABSENT
    term: int | str = ABSENT
    terms: str | int = ABSENT
    no_term: bool | str = ABSENT
    multiple_term: bool | str = ABSENT
    track: int | str = ABSENT
    tracks: str | int = ABSENT
    no_track: bool | str = ABSENT
    multiple_track: bool | str = ABSENT
    before_slice: int | str = ABSENT
    after_slice: int | str = ABSENT
    slice_dimension: int | str = ABSENT
    tag: int | str = ABSENT
    tags: str | int = ABSENT
    no_tag: bool | str = ABSENT
    not_reviewed_only: bool | str = ABSENT
    bbox: str = ABSENT
    bbox_annotation: int | str = ABSENT
    base_annotation: int | str = ABSENT
    max_distance_base_annotation: int | str = ABSENT
    excluded_annotation: int | str = ABSENT
    after_than: int | str = ABSENT
    before_than: int | str = ABSENT
    kmeans: bool | str = ABSENT
    kmeans_value: int | str = ABSENT
    show_default: bool | str = ABSENT
    show_basic: bool | str = ABSENT
    show_meta: bool | str = ABSENT
    show_term: bool | str = ABSENT
    show_wkt: bool | str = ABSENT
    show_gis: bool | str = ABSENT
    show_image: bool | str = ABSENT
    show_user: bool | str = ABSENT
    show_slice: bool | str = ABSENT
    show_track: bool | str = ABSENT
    hide_basic: bool | str = ABSENT
    hide_meta: bool | str = ABSENT
    hide_term: bool | str = ABSENT
    hide_wkt: bool | str = ABSENT
    hide_gis: bool | str = ABSENT
    hide_image: bool | str = ABSENT
    hide_user: bool | str = ABSENT
    hide_slice: bool | str = ABSENT
    hide_track: bool | str = ABSENT
    max: int | str = ABSENT
    offset: int | str = ABSENT


def build_annotation_search(row: Any) -> AnnotationSearch:
    """Return the model of a mirror."""
    self = new(AnnotationSearch)
    self.reviewed = row.reviewed
    self.project = row.project
    self.image = row.image
    self.images = row.images
    self.slice = row.slice
    self.slices = row.slices
    self.user = row.user
    self.users = row.users
    self.review_users = row.review_users
    self.users_for_term = row.users_for_term
    self.term = row.term
    self.terms = row.terms
    self.no_term = row.no_term
    self.multiple_term = row.multiple_term
    self.track = row.track
    self.tracks = row.tracks
    self.no_track = row.no_track
    self.multiple_track = row.multiple_track
    self.before_slice = row.before_slice
    self.after_slice = row.after_slice
    self.slice_dimension = row.slice_dimension
    self.tag = row.tag
    self.tags = row.tags
    self.no_tag = row.no_tag
    self.not_reviewed_only = row.not_reviewed_only
    self.bbox = row.bbox
    self.bbox_annotation = row.bbox_annotation
    self.base_annotation = row.base_annotation
    self.max_distance_base_annotation = row.max_distance_base_annotation
    self.excluded_annotation = row.excluded_annotation
    self.after_than = row.after_than
    self.before_than = row.before_than
    self.kmeans = row.kmeans
    self.kmeans_value = row.kmeans_value
    self.show_default = row.show_default
    self.show_basic = row.show_basic
    self.show_meta = row.show_meta
    self.show_term = row.show_term
    self.show_wkt = row.show_wkt
    self.show_gis = row.show_gis
    self.show_image = row.show_image
    self.show_user = row.show_user
    self.show_slice = row.show_slice
    self.show_track = row.show_track
    self.hide_basic = row.hide_basic
    self.hide_meta = row.hide_meta
    self.hide_term = row.hide_term
    self.hide_wkt = row.hide_wkt
    self.hide_gis = row.hide_gis
    self.hide_image = row.hide_image
    self.hide_user = row.hide_user
    self.hide_slice = row.hide_slice
    self.hide_track = row.hide_track
    self.max = row.max
    self.offset = row.offset
    self.additional_properties = {}
    return self


def reflect_annotation_search(model: Any) -> AnnotationSearchMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.reviewed,
            model.project,
            model.image,
            model.images,
            model.slice,
            model.slices,
            model.user,
            model.users,
            model.review_users,
            model.users_for_term,
            model.term,
            model.terms,
            model.no_term,
            model.multiple_term,
            model.track,
            model.tracks,
            model.no_track,
            model.multiple_track,
            model.before_slice,
            model.after_slice,
            model.slice_dimension,
            model.tag,
            model.tags,
            model.no_tag,
            model.not_reviewed_only,
            model.bbox,
            model.bbox_annotation,
            model.base_annotation,
            model.max_distance_base_annotation,
            model.excluded_annotation,
            model.after_than,
            model.before_than,
            model.kmeans,
            model.kmeans_value,
            model.show_default,
            model.show_basic,
            model.show_meta,
            model.show_term,
            model.show_wkt,
            model.show_gis,
            model.show_image,
            model.show_user,
            model.show_slice,
            model.show_track,
            model.hide_basic,
            model.hide_meta,
            model.hide_term,
            model.hide_wkt,
            model.hide_gis,
            model.hide_image,
            model.hide_user,
            model.hide_slice,
            model.hide_track,
            model.max,
            model.offset,
        )
    ):
        raise RefusedError
    return AnnotationSearchMirror(
        model.reviewed,
        model.project,
        model.image,
        model.images,
        model.slice,
        model.slices,
        model.user,
        model.users,
        model.review_users,
        model.users_for_term,
        model.term,
        model.terms,
        model.no_term,
        model.multiple_term,
        model.track,
        model.tracks,
        model.no_track,
        model.multiple_track,
        model.before_slice,
        model.after_slice,
        model.slice_dimension,
        model.tag,
        model.tags,
        model.no_tag,
        model.not_reviewed_only,
        model.bbox,
        model.bbox_annotation,
        model.base_annotation,
        model.max_distance_base_annotation,
        model.excluded_annotation,
        model.after_than,
        model.before_than,
        model.kmeans,
        model.kmeans_value,
        model.show_default,
        model.show_basic,
        model.show_meta,
        model.show_term,
        model.show_wkt,
        model.show_gis,
        model.show_image,
        model.show_user,
        model.show_slice,
        model.show_track,
        model.hide_basic,
        model.hide_meta,
        model.hide_term,
        model.hide_wkt,
        model.hide_gis,
        model.hide_image,
        model.hide_user,
        model.hide_slice,
        model.hide_track,
        model.max,
        model.offset,
    )


QUICK = Quick(AnnotationSearchMirror, build_annotation_search, reflect_annotation_search)
