"""ImageConsultationByImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
    UNSET,
    Unset,
    integer,
    null,
    nullable,
    optional,
    record,
    required,
    text,
)

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            created=value
            if type(value := take("created", UNSET)) is int
            else required(value, "created", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            user=value if (value := take("user", UNSET)) is None else required(value, "user", null),
            image_name=value
            if type(value := take("imageName", UNSET)) is str
            else required(value, "imageName", text),
            time=value
            if type(value := take("time", UNSET)) is int or value is None
            else required(value, "time", lambda value: nullable(value, integer)),
            count_created_annotations=value
            if type(value := take("countCreatedAnnotations", UNSET)) is int or value is None
            else required(value, "countCreatedAnnotations", lambda value: nullable(value, integer)),
            image_thumb=value
            if type(value := take("imageThumb", UNSET)) is str
            else optional(value, "imageThumb", text),
            project=value
            if type(value := take("project", UNSET)) is int
            else optional(value, "project", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.image_name) is not ABSENT:
            data["imageName"] = value
        if (value := self.time) is not ABSENT:
            data["time"] = value
        if (value := self.count_created_annotations) is not ABSENT:
            data["countCreatedAnnotations"] = value
        if (value := self.image_thumb) is not ABSENT:
            data["imageThumb"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageConsultationByImage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_consultation_by_image import QUICK

        return QUICK
