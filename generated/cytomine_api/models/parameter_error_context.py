"""ParameterErrorContext. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, number, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            gt=value
            if type(value := take("gt", UNSET)) is float or type(value) is int
            else optional(value, "gt", number),
            ge=value
            if type(value := take("ge", UNSET)) is float or type(value) is int
            else optional(value, "ge", number),
            le=value
            if type(value := take("le", UNSET)) is float or type(value) is int
            else optional(value, "le", number),
            expected=value
            if type(value := take("expected", UNSET)) is str
            else optional(value, "expected", text),
            error=value if type(value := take("error", UNSET)) is str else optional(value, "error", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.gt) is not ABSENT:
            data["gt"] = value
        if (value := self.ge) is not ABSENT:
            data["ge"] = value
        if (value := self.le) is not ABSENT:
            data["le"] = value
        if (value := self.expected) is not ABSENT:
            data["expected"] = value
        if (value := self.error) is not ABSENT:
            data["error"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ParameterErrorContext]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.parameter_error_context import QUICK

        return QUICK
