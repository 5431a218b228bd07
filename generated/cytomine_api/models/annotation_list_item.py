"""AnnotationListItem. Generated from the schema of this name: edit the document, then generate."""

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
    one_of,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.point import Point
from cytomine_api.models.track_of_annotation import TrackOfAnnotation
from cytomine_api.models.user_by_term import UserByTerm

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationListItem:
    """An annotation in a listing. Which fields are there depends on the groups asked for, on the kind, and
    on what is null in the first row.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: Milliseconds since 1970 (UTC), as a number with six decimals that are always 0.
        updated: Milliseconds since 1970 (UTC), as a number with six decimals that are always 0.
        image: Id of the image instance it lies on.
        slice: Id of the plane it lies on.
        project: Id of the project that holds the image.
        user: Who drew it.
        nb_comments: How often it was commented on.
        count_reviewed_annotations: How many reviewed annotations point to it; only of user annotations.
        reviewed: Whether a reviewer validated it; of reviewed annotations the text `true`.
        review_user: Who validated it; only of reviewed annotations.
        parent_ident: Id of the annotation that was validated; only of reviewed annotations.
        crop_url: Address of a PNG of the region around it; it wants the token in its query.
        small_crop_url: Address of the same PNG with at most 256 pixels a side; broken for reviewed
            annotations.
        url: Same as cropURL.
        image_url: Address at which people see it in the web interface.
        location: Shape as WKT, in pixels of the full image; the origin is its lower left corner, y
            grows upwards. Written with a blank behind the type and behind commas.
        geometry_compression: Tolerance with which the shape was simplified, in pixels; 0 when it was
            not.
        area: Surface, in the unit given beside it; rounded where that is pixels.
        area_unit: micron² where the width of a pixel of the image is known, else pixels².
        perimeter: Length of the outline, or of a line, in the unit given beside it; 0 for points.
        perimeter_unit: mm where the width of a pixel of the image is known, else pixels.
        centroid: Middle of a shape, in pixels of the full image; the origin is its lower left corner.
        term: Ids of all its terms, also where a filter asked for one of them.
        user_by_term: Who set each of its terms.
        track: Ids of the tracks it is in; only of user annotations.
        annotation_track: The links to its tracks; only of user annotations.
        original_filename: As the file of its image was called when uploaded.
        instance_filename: As its image is called in the project.
        channel: C coordinate of its plane.
        z_stack: Z coordinate of its plane.
        time: T coordinate of its plane.
        creator: Login of who drew it.
        name: Display name of who drew it.
    """

    class_: str
    id: int
    created: float | None | Unset = UNSET
    updated: float | None | Unset = UNSET
    image: int | Unset = UNSET
    slice: int | None | Unset = UNSET
    project: int | Unset = UNSET
    user: int | Unset = UNSET
    nb_comments: int | Unset = UNSET
    count_reviewed_annotations: int | Unset = UNSET
    reviewed: bool | str | Unset = UNSET
    review_user: int | Unset = UNSET
    parent_ident: int | Unset = UNSET
    crop_url: str | Unset = UNSET
    small_crop_url: str | Unset = UNSET
    url: str | Unset = UNSET
    image_url: str | Unset = UNSET
    location: str | Unset = UNSET
    geometry_compression: float | None | Unset = UNSET
    area: float | None | Unset = UNSET
    area_unit: str | None | Unset = UNSET
    perimeter: float | None | Unset = UNSET
    perimeter_unit: str | None | Unset = UNSET
    centroid: Point | Unset = UNSET
    term: list[int] | Unset = UNSET
    user_by_term: list[UserByTerm] | Unset = UNSET
    track: list[int] | Unset = UNSET
    annotation_track: list[TrackOfAnnotation] | Unset = UNSET
    original_filename: str | None | Unset = UNSET
    instance_filename: str | None | Unset = UNSET
    channel: int | None | Unset = UNSET
    z_stack: int | None | Unset = UNSET
    time: int | None | Unset = UNSET
    creator: str | Unset = UNSET
    name: str | None | Unset = UNSET
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
            if type(value := take("created", UNSET)) is float or type(value) is int or value is None
            else optional(value, "created", lambda value: nullable(value, number)),
            updated=value
            if type(value := take("updated", UNSET)) is float or type(value) is int or value is None
            else optional(value, "updated", lambda value: nullable(value, number)),
            image=value if type(value := take("image", UNSET)) is int else optional(value, "image", integer),
            slice=value
            if type(value := take("slice", UNSET)) is int or value is None
            else optional(value, "slice", lambda value: nullable(value, integer)),
            project=value
            if type(value := take("project", UNSET)) is int
            else optional(value, "project", integer),
            user=value if type(value := take("user", UNSET)) is int else optional(value, "user", integer),
            nb_comments=value
            if type(value := take("nbComments", UNSET)) is int
            else optional(value, "nbComments", integer),
            count_reviewed_annotations=value
            if type(value := take("countReviewedAnnotations", UNSET)) is int
            else optional(value, "countReviewedAnnotations", integer),
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
            review_user=value
            if type(value := take("reviewUser", UNSET)) is int
            else optional(value, "reviewUser", integer),
            parent_ident=value
            if type(value := take("parentIdent", UNSET)) is int
            else optional(value, "parentIdent", integer),
            crop_url=value
            if type(value := take("cropURL", UNSET)) is str
            else optional(value, "cropURL", text),
            small_crop_url=value
            if type(value := take("smallCropURL", UNSET)) is str
            else optional(value, "smallCropURL", text),
            url=value if type(value := take("url", UNSET)) is str else optional(value, "url", text),
            image_url=value
            if type(value := take("imageURL", UNSET)) is str
            else optional(value, "imageURL", text),
            location=value
            if type(value := take("location", UNSET)) is str
            else optional(value, "location", text),
            geometry_compression=value
            if type(value := take("geometryCompression", UNSET)) is float
            or type(value) is int
            or value is None
            else optional(value, "geometryCompression", lambda value: nullable(value, number)),
            area=value
            if type(value := take("area", UNSET)) is float or type(value) is int or value is None
            else optional(value, "area", lambda value: nullable(value, number)),
            area_unit=value
            if type(value := take("areaUnit", UNSET)) is str or value is None
            else optional(value, "areaUnit", lambda value: nullable(value, text)),
            perimeter=value
            if type(value := take("perimeter", UNSET)) is float or type(value) is int or value is None
            else optional(value, "perimeter", lambda value: nullable(value, number)),
            perimeter_unit=value
            if type(value := take("perimeterUnit", UNSET)) is str or value is None
            else optional(value, "perimeterUnit", lambda value: nullable(value, text)),
            centroid=optional(take("centroid", UNSET), "centroid", Point.from_dict),
            term=optional(take("term", UNSET), "term", lambda value: items(value, integer)),
            user_by_term=optional(
                take("userByTerm", UNSET), "userByTerm", lambda value: items(value, UserByTerm.from_dict)
            ),
            track=optional(take("track", UNSET), "track", lambda value: items(value, integer)),
            annotation_track=optional(
                take("annotationTrack", UNSET),
                "annotationTrack",
                lambda value: items(value, TrackOfAnnotation.from_dict),
            ),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str or value is None
            else optional(value, "originalFilename", lambda value: nullable(value, text)),
            instance_filename=value
            if type(value := take("instanceFilename", UNSET)) is str or value is None
            else optional(value, "instanceFilename", lambda value: nullable(value, text)),
            channel=value
            if type(value := take("channel", UNSET)) is int or value is None
            else optional(value, "channel", lambda value: nullable(value, integer)),
            z_stack=value
            if type(value := take("zStack", UNSET)) is int or value is None
            else optional(value, "zStack", lambda value: nullable(value, integer)),
            time=value
            if type(value := take("time", UNSET)) is int or value is None
            else optional(value, "time", lambda value: nullable(value, integer)),
            creator=value
            if type(value := take("creator", UNSET)) is str
            else optional(value, "creator", text),
            name=value
            if type(value := take("name", UNSET)) is str or value is None
            else optional(value, "name", lambda value: nullable(value, text)),
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
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.nb_comments) is not ABSENT:
            data["nbComments"] = value
        if (value := self.count_reviewed_annotations) is not ABSENT:
            data["countReviewedAnnotations"] = value
        if (value := self.reviewed) is not ABSENT:
            data["reviewed"] = value
        if (value := self.review_user) is not ABSENT:
            data["reviewUser"] = value
        if (value := self.parent_ident) is not ABSENT:
            data["parentIdent"] = value
        if (value := self.crop_url) is not ABSENT:
            data["cropURL"] = value
        if (value := self.small_crop_url) is not ABSENT:
            data["smallCropURL"] = value
        if (value := self.url) is not ABSENT:
            data["url"] = value
        if (value := self.image_url) is not ABSENT:
            data["imageURL"] = value
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.geometry_compression) is not ABSENT:
            data["geometryCompression"] = value
        if (value := self.area) is not ABSENT:
            data["area"] = value
        if (value := self.area_unit) is not ABSENT:
            data["areaUnit"] = value
        if (value := self.perimeter) is not ABSENT:
            data["perimeter"] = value
        if (value := self.perimeter_unit) is not ABSENT:
            data["perimeterUnit"] = value
        if (value := self.centroid) is not ABSENT:
            data["centroid"] = encode(value)
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.user_by_term) is not ABSENT:
            data["userByTerm"] = encode(value)
        if (value := self.track) is not ABSENT:
            data["track"] = value
        if (value := self.annotation_track) is not ABSENT:
            data["annotationTrack"] = encode(value)
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        if (value := self.channel) is not ABSENT:
            data["channel"] = value
        if (value := self.z_stack) is not ABSENT:
            data["zStack"] = value
        if (value := self.time) is not ABSENT:
            data["time"] = value
        if (value := self.creator) is not ABSENT:
            data["creator"] = value
        if (value := self.name) is not ABSENT:
            data["name"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationListItem]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_list_item import QUICK

        return QUICK
