"""ImageConsultationByImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, null, nullable, optional, record, required, text


@define(kw_only=True)
class ImageConsultationByImage:
    """An image that a user opened.

    Attributes:
        created: Milliseconds since 1970 (UTC), as a number.
        image: Id of the image instance.
        user: Never filled; it is the user in the path.
        image_name: Name of the image in its project; where names are blinded, the id of the abstract
            image instead.
        time: Milliseconds spent: the gaps under 15 s between positions that were recorded meanwhile, so
            0 when none were. Null until the user opens the image again.
        count_created_annotations: Annotations the user made meanwhile; those of the last second are
            missed. Null until the user opens the image again.
        image_thumb: Absolute address of a small picture, without a size; missing when the image is
            gone.
        project: Id of the piece of work; missing when the image is gone.
    """

    created: int
    image: int
    user: None
    image_name: str
    time: int | None
    count_created_annotations: int | None
    image_thumb: str | Unset = UNSET
    project: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            created=required(rest, "created", integer),
            image=required(rest, "image", integer),
            user=required(rest, "user", null),
            image_name=required(rest, "imageName", text),
            time=required(rest, "time", lambda value: nullable(value, integer)),
            count_created_annotations=required(
                rest, "countCreatedAnnotations", lambda value: nullable(value, integer)
            ),
            image_thumb=optional(rest, "imageThumb", text),
            project=optional(rest, "project", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["created"] = self.created
        data["image"] = self.image
        data["user"] = self.user
        data["imageName"] = self.image_name
        data["time"] = self.time
        data["countCreatedAnnotations"] = self.count_created_annotations
        if self.image_thumb is not UNSET:
            data["imageThumb"] = self.image_thumb
        if self.project is not UNSET:
            data["project"] = self.project
        data.update(self.additional_properties)
        return data
