"""ImageLayersReview. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, items, nullable, optional, record

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageLayersReview:
    """Whose annotations to accept.

    Attributes:
        users: Ids of the authors.
        task: Id of a task of the caller that shows the progress.
    """

    users: list[int] | Unset = UNSET
    task: int | None | Unset = UNSET
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
            users=optional(take("users", UNSET), "users", lambda value: items(value, integer)),
            task=value
            if type(value := take("task", UNSET)) is int or value is None
            else optional(value, "task", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.users) is not ABSENT:
            data["users"] = value
        if (value := self.task) is not ABSENT:
            data["task"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageLayersReview]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_layers_review import QUICK

        return QUICK
