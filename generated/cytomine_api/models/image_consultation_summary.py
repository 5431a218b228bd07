"""ImageConsultationSummary. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            time=value if type(value := take("time", UNSET)) is int else required(value, "time", integer),
            count_created_annotations=value
            if type(value := take("countCreatedAnnotations", UNSET)) is int
            else required(value, "countCreatedAnnotations", integer),
            first=value if type(value := take("first", UNSET)) is int else required(value, "first", integer),
            last=value if type(value := take("last", UNSET)) is int else required(value, "last", integer),
            frequency=value
            if type(value := take("frequency", UNSET)) is int
            else required(value, "frequency", integer),
            image_name=value
            if type(value := take("imageName", UNSET)) is str
            else required(value, "imageName", text),
            image_thumb=value
            if type(value := take("imageThumb", UNSET)) is str or value is None
            else required(value, "imageThumb", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.time) is not ABSENT:
            data["time"] = value
        if (value := self.count_created_annotations) is not ABSENT:
            data["countCreatedAnnotations"] = value
        if (value := self.first) is not ABSENT:
            data["first"] = value
        if (value := self.last) is not ABSENT:
            data["last"] = value
        if (value := self.frequency) is not ABSENT:
            data["frequency"] = value
        if (value := self.image_name) is not ABSENT:
            data["imageName"] = value
        if (value := self.image_thumb) is not ABSENT:
            data["imageThumb"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageConsultationSummary]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_consultation_summary import QUICK

        return QUICK
