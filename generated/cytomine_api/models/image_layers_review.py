"""ImageLayersReview. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, items, nullable, optional, record


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
        return cls(
            users=optional(rest, "users", lambda value: items(value, integer)),
            task=optional(rest, "task", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.users is not UNSET:
            data["users"] = self.users
        if self.task is not UNSET:
            data["task"] = self.task
        data.update(self.additional_properties)
        return data
