"""UserAnnotationRepeat. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, record, required


@define(kw_only=True)
class UserAnnotationRepeat:
    """How often to copy an annotation, and from which plane on. The names are those of the other value.

    Attributes:
        repeat: Id of the plane that gets the first copy.
        slice: How many copies to make at most.
    """

    repeat: int
    slice: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            repeat=required(rest, "repeat", integer),
            slice=required(rest, "slice", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["repeat"] = self.repeat
        data["slice"] = self.slice
        data.update(self.additional_properties)
        return data
