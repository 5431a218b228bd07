"""AnnotationListItem as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import (
    ABSENT,
    RefusedError,
)
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_numbers,
    are_plain,
    built,
    new,
    plain_list,
    reflected,
)

from cytomine_api._mirrors.point import PointMirror, build_point, reflect_point
from cytomine_api._mirrors.track_of_annotation import (
    TrackOfAnnotationMirror,
    build_track_of_annotation,
    reflect_track_of_annotation,
)
from cytomine_api._mirrors.user_by_term import UserByTermMirror, build_user_by_term, reflect_user_by_term
from cytomine_api.models.annotation_list_item import AnnotationListItem
from cytomine_api.models.point import Point
from cytomine_api.models.track_of_annotation import TrackOfAnnotation
from cytomine_api.models.user_by_term import UserByTerm


class AnnotationListItemMirror(
    Mirror,
    rename={
        "class_": "class",
        "nb_comments": "nbComments",
        "count_reviewed_annotations": "countReviewedAnnotations",
        "review_user": "reviewUser",
        "parent_ident": "parentIdent",
        "crop_url": "cropURL",
        "small_crop_url": "smallCropURL",
        "image_url": "imageURL",
        "geometry_compression": "geometryCompression",
        "area_unit": "areaUnit",
        "perimeter_unit": "perimeterUnit",
        "user_by_term": "userByTerm",
        "annotation_track": "annotationTrack",
        "original_filename": "originalFilename",
        "instance_filename": "instanceFilename",
        "z_stack": "zStack",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: int | float | None = ABSENT
    updated: int | float | None = ABSENT
    image: int = ABSENT
    slice: int | None = ABSENT
    project: int = ABSENT
    user: int = ABSENT
    nb_comments: int = ABSENT
    count_reviewed_annotations: int = ABSENT
    reviewed: bool | str = ABSENT
    review_user: int = ABSENT
    parent_ident: int = ABSENT
    crop_url: str = ABSENT
    small_crop_url: str = ABSENT
    url: str = ABSENT
    image_url: str = ABSENT
    location: str = ABSENT
    geometry_compression: int | float | None = ABSENT
    area: int | float | None = ABSENT
    area_unit: str | None = ABSENT
    perimeter: int | float | None = ABSENT
    perimeter_unit: str | None = ABSENT
    centroid: PointMirror = ABSENT
    term: list[int] = ABSENT
    user_by_term: list[UserByTermMirror] = ABSENT
    track: list[int] = ABSENT
    annotation_track: list[TrackOfAnnotationMirror] = ABSENT
    original_filename: str | None = ABSENT
    instance_filename: str | None = ABSENT
    channel: int | None = ABSENT
    z_stack: int | None = ABSENT
    time: int | None = ABSENT
    creator: str = ABSENT
    name: str | None = ABSENT


REFLECT: Reflect = {
    Point: reflect_point,
    TrackOfAnnotation: reflect_track_of_annotation,
    UserByTerm: reflect_user_by_term,
}


def build_annotation_list_item(row: Any) -> AnnotationListItem:
    """Return the model of a mirror."""
    self = new(AnnotationListItem)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.image = row.image
    self.slice = row.slice
    self.project = row.project
    self.user = row.user
    self.nb_comments = row.nb_comments
    self.count_reviewed_annotations = row.count_reviewed_annotations
    self.reviewed = row.reviewed
    self.review_user = row.review_user
    self.parent_ident = row.parent_ident
    self.crop_url = row.crop_url
    self.small_crop_url = row.small_crop_url
    self.url = row.url
    self.image_url = row.image_url
    self.location = row.location
    self.geometry_compression = row.geometry_compression
    self.area = row.area
    self.area_unit = row.area_unit
    self.perimeter = row.perimeter
    self.perimeter_unit = row.perimeter_unit
    self.centroid = build_point(row.centroid) if type(row.centroid) is PointMirror else row.centroid
    self.term = row.term
    self.user_by_term = built(row.user_by_term, build_user_by_term)
    self.track = row.track
    self.annotation_track = built(row.annotation_track, build_track_of_annotation)
    self.original_filename = row.original_filename
    self.instance_filename = row.instance_filename
    self.channel = row.channel
    self.z_stack = row.z_stack
    self.time = row.time
    self.creator = row.creator
    self.name = row.name
    self.additional_properties = {}
    return self


def reflect_annotation_list_item(model: Any) -> AnnotationListItemMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.class_,
                model.id,
                model.image,
                model.slice,
                model.project,
                model.user,
                model.nb_comments,
                model.count_reviewed_annotations,
                model.reviewed,
                model.review_user,
                model.parent_ident,
                model.crop_url,
                model.small_crop_url,
                model.url,
                model.image_url,
                model.location,
                model.area_unit,
                model.perimeter_unit,
                model.original_filename,
                model.instance_filename,
                model.channel,
                model.z_stack,
                model.time,
                model.creator,
                model.name,
            )
        )
        or not are_numbers(
            (model.created, model.updated, model.geometry_compression, model.area, model.perimeter)
        )
    ):
        raise RefusedError
    return AnnotationListItemMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.image,
        model.slice,
        model.project,
        model.user,
        model.nb_comments,
        model.count_reviewed_annotations,
        model.reviewed,
        model.review_user,
        model.parent_ident,
        model.crop_url,
        model.small_crop_url,
        model.url,
        model.image_url,
        model.location,
        model.geometry_compression,
        model.area,
        model.area_unit,
        model.perimeter,
        model.perimeter_unit,
        reflect_point(model.centroid)
        if type(model.centroid) is Point
        else reflected(model.centroid, REFLECT),
        plain_list(model.term),
        reflected(model.user_by_term, REFLECT),
        plain_list(model.track),
        reflected(model.annotation_track, REFLECT),
        model.original_filename,
        model.instance_filename,
        model.channel,
        model.z_stack,
        model.time,
        model.creator,
        model.name,
    )


QUICK = Quick(AnnotationListItemMirror, build_annotation_list_item, reflect_annotation_list_item)
