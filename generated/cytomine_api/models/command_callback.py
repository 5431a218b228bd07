"""CommandCallback. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, record, required, text


@define(kw_only=True)
class CommandCallback:
    """What was done and to which object: beside `method` there is one key `<class in lower case>ID` with
    the id as text. Changes of terms add `ontologyID` as a number.

    Attributes:
        method: Name of the command, `be.cytomine.<Add, Edit or Delete><Class>Command`.
    """

    method: str
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
            method=value if type(value := take("method", UNSET)) is str else required(value, "method", text),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.method) is not ABSENT:
            data["method"] = value
        data.update(self.additional_properties)
        return data
