"""AnnotationGroupCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationGroupCreate:
    """A group of annotations to be made.

    Attributes:
        project: Id of the project that shall hold it.
        image_group: Id of the group of images its annotations lie on.
        type: What its annotations have in common; SAME_OBJECT when left out.
    """

    project: int
    image_group: int
    type: str | None | Unset = UNSET
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
            image_group=value
            if type(value := take("imageGroup", UNSET)) is int
            else required(value, "imageGroup", integer),
            type=value
            if type(value := take("type", UNSET)) is str or value is None
            else optional(value, "type", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.image_group) is not ABSENT:
            data["imageGroup"] = value
        if (value := self.type) is not ABSENT:
            data["type"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationGroupCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_group_create import QUICK

        return QUICK
