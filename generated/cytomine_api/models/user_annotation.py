"""UserAnnotation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    encode,
    integer,
    items,
    nullable,
    number,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.annotation_link import AnnotationLink
from cytomine_api.models.point import Point


@define(kw_only=True)
class UserAnnotation:
    """A shape on a plane of an image, drawn by a user.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        slice: Id of the plane it lies on.
        image: Id of the image instance it lies on.
        project: Id of the project that holds the image.
        user: Who drew it.
        location: Shape as WKT, in pixels of the full image; the origin is its lower left corner, y
            grows upwards. Written with a blank behind the type and behind commas.
        geometry_compression: Tolerance with which the shape was simplified, in pixels; 0 when it was
            not.
        centroid: Middle of a shape, in pixels of the full image; the origin is its lower left corner.
        area: Surface, in the unit given beside it; rounded where that is pixels.
        area_unit: micron² where the width of a pixel of the image is known, else pixels².
        perimeter: Length of the outline, or of a line, in the unit given beside it; 0 for points.
        perimeter_unit: mm where the width of a pixel of the image is known, else pixels.
        nb_comments: How often it was commented on.
        crop_url: Address of a PNG of the region around it; it wants the token in its query.
        small_crop_url: Address of the same PNG with at most 256 pixels a side; broken for reviewed
            annotations.
        url: Same as cropURL.
        image_url: Address at which people see it in the web interface.
        term: Ids of its terms, in no promised order.
        reviewed: A reviewer has validated it, so a reviewed annotation points to it.
        group: Group it was put in; only in the answer to a create that asked for it.
        annotation_links: That an annotation belongs to a group.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    slice: int | None
    image: int
    project: int
    user: int
    location: str
    geometry_compression: float | None
    centroid: Point
    area: float | None
    area_unit: str | None
    perimeter: float | None
    perimeter_unit: str | None
    nb_comments: int
    crop_url: str
    small_crop_url: str
    url: str
    image_url: str
    term: list[int]
    reviewed: bool
    group: int | Unset = UNSET
    annotation_links: AnnotationLink | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            slice=required(rest, "slice", lambda value: nullable(value, integer)),
            image=required(rest, "image", integer),
            project=required(rest, "project", integer),
            user=required(rest, "user", integer),
            location=required(rest, "location", text),
            geometry_compression=required(rest, "geometryCompression", lambda value: nullable(value, number)),
            centroid=required(rest, "centroid", Point.from_dict),
            area=required(rest, "area", lambda value: nullable(value, number)),
            area_unit=required(rest, "areaUnit", lambda value: nullable(value, text)),
            perimeter=required(rest, "perimeter", lambda value: nullable(value, number)),
            perimeter_unit=required(rest, "perimeterUnit", lambda value: nullable(value, text)),
            nb_comments=required(rest, "nbComments", integer),
            crop_url=required(rest, "cropURL", text),
            small_crop_url=required(rest, "smallCropURL", text),
            url=required(rest, "url", text),
            image_url=required(rest, "imageURL", text),
            term=required(rest, "term", lambda value: items(value, integer)),
            reviewed=required(rest, "reviewed", boolean),
            group=optional(rest, "group", integer),
            annotation_links=optional(rest, "annotationLinks", AnnotationLink.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["slice"] = self.slice
        data["image"] = self.image
        data["project"] = self.project
        data["user"] = self.user
        data["location"] = self.location
        data["geometryCompression"] = self.geometry_compression
        data["centroid"] = encode(self.centroid)
        data["area"] = self.area
        data["areaUnit"] = self.area_unit
        data["perimeter"] = self.perimeter
        data["perimeterUnit"] = self.perimeter_unit
        data["nbComments"] = self.nb_comments
        data["cropURL"] = self.crop_url
        data["smallCropURL"] = self.small_crop_url
        data["url"] = self.url
        data["imageURL"] = self.image_url
        data["term"] = self.term
        data["reviewed"] = self.reviewed
        if self.group is not UNSET:
            data["group"] = self.group
        if self.annotation_links is not UNSET:
            data["annotationLinks"] = encode(self.annotation_links)
        data.update(self.additional_properties)
        return data
