"""UserAnnotation as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
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

from cytomine_api._mirrors.annotation_link import (
    AnnotationLinkMirror,
    build_annotation_link,
    reflect_annotation_link,
)
from cytomine_api._mirrors.point import PointMirror, build_point, reflect_point
from cytomine_api.models.annotation_link import AnnotationLink
from cytomine_api.models.point import Point
from cytomine_api.models.user_annotation import UserAnnotation


class UserAnnotationMirror(
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
        "annotation_links": "annotationLinks",
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
    reviewed: bool
    group: int = ABSENT
    annotation_links: AnnotationLinkMirror = ABSENT


REFLECT: Reflect = {AnnotationLink: reflect_annotation_link, Point: reflect_point}


def build_user_annotation(row: Any) -> UserAnnotation:
    """Return the model of a mirror."""
    self = new(UserAnnotation)
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
    self.reviewed = row.reviewed
    self.group = row.group
    self.annotation_links = (
        build_annotation_link(row.annotation_links)
        if type(row.annotation_links) is AnnotationLinkMirror
        else row.annotation_links
    )
    self.additional_properties = {}
    return self


def reflect_user_annotation(model: Any) -> UserAnnotationMirror:
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
                model.group,
            )
        )
        or not are_numbers((model.geometry_compression, model.area, model.perimeter))
    ):
        raise RefusedError
    return UserAnnotationMirror(
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
        model.reviewed,
        model.group,
        reflect_annotation_link(model.annotation_links)
        if type(model.annotation_links) is AnnotationLink
        else reflected(model.annotation_links, REFLECT),
    )


QUICK = Quick(UserAnnotationMirror, build_user_annotation, reflect_user_annotation)
