"""ImageReviewReply. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required, text

from cytomine_api.models.image_instance import ImageInstance

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageReviewReply:
    """What starting and ending a review answers.

    Attributes:
        message: A sentence for people; it may call the image null.
        imageinstance: An image in a project. Calibration is its own where it has been set, else that of
            the abstract image: sending back what was read makes it its own.
    """

    message: str
    imageinstance: ImageInstance
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
            message=value
            if type(value := take("message", UNSET)) is str
            else required(value, "message", text),
            imageinstance=required(take("imageinstance", UNSET), "imageinstance", ImageInstance.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.message) is not ABSENT:
            data["message"] = value
        if (value := self.imageinstance) is not ABSENT:
            data["imageinstance"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageReviewReply]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_review_reply import QUICK

        return QUICK
