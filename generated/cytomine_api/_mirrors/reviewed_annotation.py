"""ReviewedAnnotation as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_numbers,
    are_plain,
    new,
    plain_list,
    reflected,
)

from cytomine_api._mirrors.point import PointMirror, build_point, reflect_point
from cytomine_api.models.point import Point
from cytomine_api.models.reviewed_annotation import ReviewedAnnotation


class ReviewedAnnotationMirror(
    Mirror,
    rename={
        "class_": "class",
        "geometry_compression": "geometryCompression",
        "area_unit": "areaUnit",
        "perimeter_unit": "perimeterUnit",
        "nb_comments": "nbComments",
        "crop_url": "cropURL",
        "small_crop_url": "smallCropURL",
        "image_url": "imageURL",
        "review_user": "reviewUser",
        "parent_ident": "parentIdent",
        "parent_class_name": "parentClassName",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    slice: int | None
    image: int
    project: int
    user: int
    location: str
    geometry_compression: int | float | None
    centroid: PointMirror
    area: int | float | None
    area_unit: str | None
    perimeter: int | float | None
    perimeter_unit: str | None
    nb_comments: int
    crop_url: str
    small_crop_url: str
    url: str
    image_url: str
    term: list[int]
    terms: list[int]
    reviewed: bool
    review_user: int
    status: int
    parent_ident: int
    parent_class_name: str


REFLECT: Reflect = {Point: reflect_point}


def build_reviewed_annotation(row: Any) -> ReviewedAnnotation:
    """Return the model of a mirror."""
    self = new(ReviewedAnnotation)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.slice = row.slice
    self.image = row.image
    self.project = row.project
    self.user = row.user
    self.location = row.location
    self.geometry_compression = row.geometry_compression
    self.centroid = build_point(row.centroid)
    self.area = row.area
    self.area_unit = row.area_unit
    self.perimeter = row.perimeter
    self.perimeter_unit = row.perimeter_unit
    self.nb_comments = row.nb_comments
    self.crop_url = row.crop_url
    self.small_crop_url = row.small_crop_url
    self.url = row.url
    self.image_url = row.image_url
    self.term = row.term
    self.terms = row.terms
    self.reviewed = row.reviewed
    self.review_user = row.review_user
    self.status = row.status
    self.parent_ident = row.parent_ident
    self.parent_class_name = row.parent_class_name
    self.additional_properties = {}
    return self


def reflect_reviewed_annotation(model: Any) -> ReviewedAnnotationMirror:
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
                model.created,
                model.updated,
                model.slice,
                model.image,
                model.project,
                model.user,
                model.location,
                model.area_unit,
                model.perimeter_unit,
                model.nb_comments,
                model.crop_url,
                model.small_crop_url,
                model.url,
                model.image_url,
                model.reviewed,
                model.review_user,
                model.status,
                model.parent_ident,
                model.parent_class_name,
            )
        )
        or not are_numbers((model.geometry_compression, model.area, model.perimeter))
    ):
        raise RefusedError
    return ReviewedAnnotationMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.slice,
        model.image,
        model.project,
        model.user,
        model.location,
        model.geometry_compression,
        reflect_point(model.centroid)
        if type(model.centroid) is Point
        else reflected(model.centroid, REFLECT),
        model.area,
        model.area_unit,
        model.perimeter,
        model.perimeter_unit,
        model.nb_comments,
        model.crop_url,
        model.small_crop_url,
        model.url,
        model.image_url,
        plain_list(model.term),
        plain_list(model.terms),
        model.reviewed,
        model.review_user,
        model.status,
        model.parent_ident,
        model.parent_class_name,
    )


QUICK = Quick(ReviewedAnnotationMirror, build_reviewed_annotation, reflect_reviewed_annotation)
