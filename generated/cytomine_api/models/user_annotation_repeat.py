"""UserAnnotationRepeat. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            repeat=value
            if type(value := take("repeat", UNSET)) is int
            else required(value, "repeat", integer),
            slice=value if type(value := take("slice", UNSET)) is int else required(value, "slice", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.repeat) is not ABSENT:
            data["repeat"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserAnnotationRepeat]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_annotation_repeat import QUICK

        return QUICK
