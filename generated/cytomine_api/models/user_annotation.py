"""UserAnnotation. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UserAnnotation:
    """A shape on a plane of an image, drawn by a user.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
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
        take = rest.pop
        return cls(
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            slice=value
            if type(value := take("slice", UNSET)) is int or value is None
            else required(value, "slice", lambda value: nullable(value, integer)),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            location=value
            if type(value := take("location", UNSET)) is str
            else required(value, "location", text),
            geometry_compression=value
            if type(value := take("geometryCompression", UNSET)) is float
            or type(value) is int
            or value is None
            else required(value, "geometryCompression", lambda value: nullable(value, number)),
            centroid=required(take("centroid", UNSET), "centroid", Point.from_dict),
            area=value
            if type(value := take("area", UNSET)) is float or type(value) is int or value is None
            else required(value, "area", lambda value: nullable(value, number)),
            area_unit=value
            if type(value := take("areaUnit", UNSET)) is str or value is None
            else required(value, "areaUnit", lambda value: nullable(value, text)),
            perimeter=value
            if type(value := take("perimeter", UNSET)) is float or type(value) is int or value is None
            else required(value, "perimeter", lambda value: nullable(value, number)),
            perimeter_unit=value
            if type(value := take("perimeterUnit", UNSET)) is str or value is None
            else required(value, "perimeterUnit", lambda value: nullable(value, text)),
            nb_comments=value
            if type(value := take("nbComments", UNSET)) is int
            else required(value, "nbComments", integer),
            crop_url=value
            if type(value := take("cropURL", UNSET)) is str
            else required(value, "cropURL", text),
            small_crop_url=value
            if type(value := take("smallCropURL", UNSET)) is str
            else required(value, "smallCropURL", text),
            url=value if type(value := take("url", UNSET)) is str else required(value, "url", text),
            image_url=value
            if type(value := take("imageURL", UNSET)) is str
            else required(value, "imageURL", text),
            term=required(take("term", UNSET), "term", lambda value: items(value, integer)),
            reviewed=value
            if type(value := take("reviewed", UNSET)) is bool
            else required(value, "reviewed", boolean),
            group=value if type(value := take("group", UNSET)) is int else optional(value, "group", integer),
            annotation_links=optional(
                take("annotationLinks", UNSET), "annotationLinks", AnnotationLink.from_dict
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.geometry_compression) is not ABSENT:
            data["geometryCompression"] = value
        if (value := self.centroid) is not ABSENT:
            data["centroid"] = encode(value)
        if (value := self.area) is not ABSENT:
            data["area"] = value
        if (value := self.area_unit) is not ABSENT:
            data["areaUnit"] = value
        if (value := self.perimeter) is not ABSENT:
            data["perimeter"] = value
        if (value := self.perimeter_unit) is not ABSENT:
            data["perimeterUnit"] = value
        if (value := self.nb_comments) is not ABSENT:
            data["nbComments"] = value
        if (value := self.crop_url) is not ABSENT:
            data["cropURL"] = value
        if (value := self.small_crop_url) is not ABSENT:
            data["smallCropURL"] = value
        if (value := self.url) is not ABSENT:
            data["url"] = value
        if (value := self.image_url) is not ABSENT:
            data["imageURL"] = value
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.reviewed) is not ABSENT:
            data["reviewed"] = value
        if (value := self.group) is not ABSENT:
            data["group"] = value
        if (value := self.annotation_links) is not ABSENT:
            data["annotationLinks"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserAnnotation]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_annotation import QUICK

        return QUICK
