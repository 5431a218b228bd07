"""AnnotationLinkCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationLinkCreate:
    """An annotation to be put in a group.

    Attributes:
        annotation_ident: Id of a shape, user or reviewed.
        group: Id of a group of the same project.
        image: Id of the image instance the shape lies on; it must be told.
    """

    annotation_ident: int
    group: int
    image: int
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
            annotation_ident=value
            if type(value := take("annotationIdent", UNSET)) is int
            else required(value, "annotationIdent", integer),
            group=value if type(value := take("group", UNSET)) is int else required(value, "group", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.annotation_ident) is not ABSENT:
            data["annotationIdent"] = value
        if (value := self.group) is not ABSENT:
            data["group"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationLinkCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_link_create import QUICK

        return QUICK
