"""ImageConsultationSummary. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class ImageConsultationSummary:
    """What a user did with an image, all consultations together.

    Attributes:
        project: Id of the piece of work the image belongs to.
        user: Whose consultations these are.
        image: Id of the image instance.
        time: Milliseconds spent in all closed consultations.
        count_created_annotations: Annotations made in all closed consultations.
        first: Milliseconds since 1970 (UTC), as a number.
        last: Milliseconds since 1970 (UTC), as a number.
        frequency: How many consultations there were, open ones too.
        image_name: Name of the image in its project; where names are blinded, the id of the abstract
            image instead.
        image_thumb: Absolute address of a small picture; null when the image is gone.
    """

    project: int
    user: int
    image: int
    time: int
    count_created_annotations: int
    first: int
    last: int
    frequency: int
    image_name: str
    image_thumb: str | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            project=required(rest, "project", integer),
            user=required(rest, "user", integer),
            image=required(rest, "image", integer),
            time=required(rest, "time", integer),
            count_created_annotations=required(rest, "countCreatedAnnotations", integer),
            first=required(rest, "first", integer),
            last=required(rest, "last", integer),
            frequency=required(rest, "frequency", integer),
            image_name=required(rest, "imageName", text),
            image_thumb=required(rest, "imageThumb", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["project"] = self.project
        data["user"] = self.user
        data["image"] = self.image
        data["time"] = self.time
        data["countCreatedAnnotations"] = self.count_created_annotations
        data["first"] = self.first
        data["last"] = self.last
        data["frequency"] = self.frequency
        data["imageName"] = self.image_name
        data["imageThumb"] = self.image_thumb
        data.update(self.additional_properties)
        return data
