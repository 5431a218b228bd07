"""AnnotationListItem. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    ShapeError,
    Unset,
    boolean,
    encode,
    integer,
    items,
    nullable,
    number,
    one_of,
    record,
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
        original_filename: As the file of its image was called when uploaded, also in blind projects.
        instance_filename: As its image is called in the project, also in blind projects.
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
        at = ""
        try:
            return cls(
                class_=text(take(at := "class")),
                id=integer(take(at := "id")),
                created=nullable(take(at), number) if (at := "created") in rest else UNSET,
                updated=nullable(take(at), number) if (at := "updated") in rest else UNSET,
                image=integer(take(at)) if (at := "image") in rest else UNSET,
                slice=nullable(take(at), integer) if (at := "slice") in rest else UNSET,
                project=integer(take(at)) if (at := "project") in rest else UNSET,
                user=integer(take(at)) if (at := "user") in rest else UNSET,
                nb_comments=integer(take(at)) if (at := "nbComments") in rest else UNSET,
                count_reviewed_annotations=integer(take(at))
                if (at := "countReviewedAnnotations") in rest
                else UNSET,
                reviewed=one_of(
                    take(at),
                    (
                        boolean,
                        text,
                    ),
                )
                if (at := "reviewed") in rest
                else UNSET,
                review_user=integer(take(at)) if (at := "reviewUser") in rest else UNSET,
                parent_ident=integer(take(at)) if (at := "parentIdent") in rest else UNSET,
                crop_url=text(take(at)) if (at := "cropURL") in rest else UNSET,
                small_crop_url=text(take(at)) if (at := "smallCropURL") in rest else UNSET,
                url=text(take(at)) if (at := "url") in rest else UNSET,
                image_url=text(take(at)) if (at := "imageURL") in rest else UNSET,
                location=text(take(at)) if (at := "location") in rest else UNSET,
                geometry_compression=nullable(take(at), number)
                if (at := "geometryCompression") in rest
                else UNSET,
                area=nullable(take(at), number) if (at := "area") in rest else UNSET,
                area_unit=nullable(take(at), text) if (at := "areaUnit") in rest else UNSET,
                perimeter=nullable(take(at), number) if (at := "perimeter") in rest else UNSET,
                perimeter_unit=nullable(take(at), text) if (at := "perimeterUnit") in rest else UNSET,
                centroid=Point.from_dict(take(at)) if (at := "centroid") in rest else UNSET,
                term=items(take(at), integer) if (at := "term") in rest else UNSET,
                user_by_term=items(take(at), UserByTerm.from_dict) if (at := "userByTerm") in rest else UNSET,
                track=items(take(at), integer) if (at := "track") in rest else UNSET,
                annotation_track=items(take(at), TrackOfAnnotation.from_dict)
                if (at := "annotationTrack") in rest
                else UNSET,
                original_filename=nullable(take(at), text) if (at := "originalFilename") in rest else UNSET,
                instance_filename=nullable(take(at), text) if (at := "instanceFilename") in rest else UNSET,
                channel=nullable(take(at), integer) if (at := "channel") in rest else UNSET,
                z_stack=nullable(take(at), integer) if (at := "zStack") in rest else UNSET,
                time=nullable(take(at), integer) if (at := "time") in rest else UNSET,
                creator=text(take(at)) if (at := "creator") in rest else UNSET,
                name=nullable(take(at), text) if (at := "name") in rest else UNSET,
                additional_properties=rest,
            )
        except ShapeError as error:
            raise error.below(at) from None
        except KeyError:
            raise ShapeError("a value", "nothing").below(at) from None

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
