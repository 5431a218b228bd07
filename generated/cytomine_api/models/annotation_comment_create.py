"""AnnotationCommentCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, items, nullable, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            comment=value
            if type(value := take("comment", UNSET)) is str or value is None
            else optional(value, "comment", lambda value: nullable(value, text)),
            receivers=optional(take("receivers", UNSET), "receivers", lambda value: items(value, integer)),
            sender=value
            if type(value := take("sender", UNSET)) is int or value is None
            else optional(value, "sender", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.comment) is not ABSENT:
            data["comment"] = value
        if (value := self.receivers) is not ABSENT:
            data["receivers"] = value
        if (value := self.sender) is not ABSENT:
            data["sender"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationCommentCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_comment_create import QUICK

        return QUICK
