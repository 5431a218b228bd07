"""AnnotationActionCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, optional, record, required, text


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
        return cls(
            annotation_ident=required(rest, "annotationIdent", integer),
            action=optional(rest, "action", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["annotationIdent"] = self.annotation_ident
        if self.action is not UNSET:
            data["action"] = self.action
        data.update(self.additional_properties)
        return data
