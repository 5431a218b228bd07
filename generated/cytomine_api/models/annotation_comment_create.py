"""AnnotationCommentCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, items, nullable, optional, record, text


@define(kw_only=True)
class AnnotationCommentCreate:
    """A comment to be made; the annotation stands in the path.

    Attributes:
        comment: What to say.
        receivers: Ids of the users it is meant for; unknown ones are dropped.
        sender: Id of who says it; the caller when left out.
    """

    comment: str | None | Unset = UNSET
    receivers: list[int] | Unset = UNSET
    sender: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            comment=optional(rest, "comment", lambda value: nullable(value, text)),
            receivers=optional(rest, "receivers", lambda value: items(value, integer)),
            sender=optional(rest, "sender", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.comment is not UNSET:
            data["comment"] = self.comment
        if self.receivers is not UNSET:
            data["receivers"] = self.receivers
        if self.sender is not UNSET:
            data["sender"] = self.sender
        data.update(self.additional_properties)
        return data
