"""AnnotationActionCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class AnnotationActionCreate:
    """What the caller did; everything else is set by the server.

    Attributes:
        annotation_ident: With which annotation.
        action: What was done; any text.
    """

    annotation_ident: int
    action: str | None | Unset = UNSET
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
            action=value
            if type(value := take("action", UNSET)) is str or value is None
            else optional(value, "action", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.annotation_ident) is not ABSENT:
            data["annotationIdent"] = value
        if (value := self.action) is not ABSENT:
            data["action"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationActionCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_action_create import QUICK

        return QUICK
