"""SliceInstanceCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class SliceInstanceCreate:
    """A slice to be added to an image of a project.

    Attributes:
        project: Id of the project that holds the image.
        image: Id of the image instance that gets it.
        base_slice: Id of a slice of the abstract image behind it.
    """

    project: int
    image: int
    base_slice: int
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
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            base_slice=value
            if type(value := take("baseSlice", UNSET)) is int
            else required(value, "baseSlice", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.base_slice) is not ABSENT:
            data["baseSlice"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[SliceInstanceCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.slice_instance_create import QUICK

        return QUICK
