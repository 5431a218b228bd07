"""ParameterErrorContext. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, number, optional, record, text


@define(kw_only=True)
class ParameterErrorContext:
    """What the value should have kept to; only the key that fits the kind of failure is there.

    Attributes:
        gt: The value must be greater than this.
        ge: The value must be this or more.
        le: The value must be this or less.
        expected: The values that are known, as a sentence.
        error: Where the body stops being JSON.
    """

    gt: float | Unset = UNSET
    ge: float | Unset = UNSET
    le: float | Unset = UNSET
    expected: str | Unset = UNSET
    error: str | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            gt=optional(rest, "gt", number),
            ge=optional(rest, "ge", number),
            le=optional(rest, "le", number),
            expected=optional(rest, "expected", text),
            error=optional(rest, "error", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.gt is not UNSET:
            data["gt"] = self.gt
        if self.ge is not UNSET:
            data["ge"] = self.ge
        if self.le is not UNSET:
            data["le"] = self.le
        if self.expected is not UNSET:
            data["expected"] = self.expected
        if self.error is not UNSET:
            data["error"] = self.error
        data.update(self.additional_properties)
        return data
