"""ImageConsultationCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, nullable, optional, record, text


@define(kw_only=True)
class ImageConsultationCreate:
    """How the caller opens the image; everything else is set by the server.

    Attributes:
        mode: How it is opened; any text.
    """

    mode: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            mode=optional(rest, "mode", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.mode is not UNSET:
            data["mode"] = self.mode
        data.update(self.additional_properties)
        return data
