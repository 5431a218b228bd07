"""AnnotationListItem. Generated from the schema of this name: edit the document, then generate."""

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
    one_of,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.point import Point
from cytomine_api.models.track_of_annotation import TrackOfAnnotation
from cytomine_api.models.user_by_term import UserByTerm


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
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=optional(rest, "created", lambda value: nullable(value, number)),
            updated=optional(rest, "updated", lambda value: nullable(value, number)),
            image=optional(rest, "image", integer),
            slice=optional(rest, "slice", lambda value: nullable(value, integer)),
            project=optional(rest, "project", integer),
            user=optional(rest, "user", integer),
            nb_comments=optional(rest, "nbComments", integer),
            count_reviewed_annotations=optional(rest, "countReviewedAnnotations", integer),
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
            review_user=optional(rest, "reviewUser", integer),
            parent_ident=optional(rest, "parentIdent", integer),
            crop_url=optional(rest, "cropURL", text),
            small_crop_url=optional(rest, "smallCropURL", text),
            url=optional(rest, "url", text),
            image_url=optional(rest, "imageURL", text),
            location=optional(rest, "location", text),
            geometry_compression=optional(rest, "geometryCompression", lambda value: nullable(value, number)),
            area=optional(rest, "area", lambda value: nullable(value, number)),
            area_unit=optional(rest, "areaUnit", lambda value: nullable(value, text)),
            perimeter=optional(rest, "perimeter", lambda value: nullable(value, number)),
            perimeter_unit=optional(rest, "perimeterUnit", lambda value: nullable(value, text)),
            centroid=optional(rest, "centroid", Point.from_dict),
            term=optional(rest, "term", lambda value: items(value, integer)),
            user_by_term=optional(rest, "userByTerm", lambda value: items(value, UserByTerm.from_dict)),
            track=optional(rest, "track", lambda value: items(value, integer)),
            annotation_track=optional(
                rest, "annotationTrack", lambda value: items(value, TrackOfAnnotation.from_dict)
            ),
            original_filename=optional(rest, "originalFilename", lambda value: nullable(value, text)),
            instance_filename=optional(rest, "instanceFilename", lambda value: nullable(value, text)),
            channel=optional(rest, "channel", lambda value: nullable(value, integer)),
            z_stack=optional(rest, "zStack", lambda value: nullable(value, integer)),
            time=optional(rest, "time", lambda value: nullable(value, integer)),
            creator=optional(rest, "creator", text),
            name=optional(rest, "name", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        if self.created is not UNSET:
            data["created"] = self.created
        if self.updated is not UNSET:
            data["updated"] = self.updated
        if self.image is not UNSET:
            data["image"] = self.image
        if self.slice is not UNSET:
            data["slice"] = self.slice
        if self.project is not UNSET:
            data["project"] = self.project
        if self.user is not UNSET:
            data["user"] = self.user
        if self.nb_comments is not UNSET:
            data["nbComments"] = self.nb_comments
        if self.count_reviewed_annotations is not UNSET:
            data["countReviewedAnnotations"] = self.count_reviewed_annotations
        if self.reviewed is not UNSET:
            data["reviewed"] = self.reviewed
        if self.review_user is not UNSET:
            data["reviewUser"] = self.review_user
        if self.parent_ident is not UNSET:
            data["parentIdent"] = self.parent_ident
        if self.crop_url is not UNSET:
            data["cropURL"] = self.crop_url
        if self.small_crop_url is not UNSET:
            data["smallCropURL"] = self.small_crop_url
        if self.url is not UNSET:
            data["url"] = self.url
        if self.image_url is not UNSET:
            data["imageURL"] = self.image_url
        if self.location is not UNSET:
            data["location"] = self.location
        if self.geometry_compression is not UNSET:
            data["geometryCompression"] = self.geometry_compression
        if self.area is not UNSET:
            data["area"] = self.area
        if self.area_unit is not UNSET:
            data["areaUnit"] = self.area_unit
        if self.perimeter is not UNSET:
            data["perimeter"] = self.perimeter
        if self.perimeter_unit is not UNSET:
            data["perimeterUnit"] = self.perimeter_unit
        if self.centroid is not UNSET:
            data["centroid"] = encode(self.centroid)
        if self.term is not UNSET:
            data["term"] = self.term
        if self.user_by_term is not UNSET:
            data["userByTerm"] = encode(self.user_by_term)
        if self.track is not UNSET:
            data["track"] = self.track
        if self.annotation_track is not UNSET:
            data["annotationTrack"] = encode(self.annotation_track)
        if self.original_filename is not UNSET:
            data["originalFilename"] = self.original_filename
        if self.instance_filename is not UNSET:
            data["instanceFilename"] = self.instance_filename
        if self.channel is not UNSET:
            data["channel"] = self.channel
        if self.z_stack is not UNSET:
            data["zStack"] = self.z_stack
        if self.time is not UNSET:
            data["time"] = self.time
        if self.creator is not UNSET:
            data["creator"] = self.creator
        if self.name is not UNSET:
            data["name"] = self.name
        data.update(self.additional_properties)
        return data
