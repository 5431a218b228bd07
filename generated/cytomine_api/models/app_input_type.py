"""AppInputType. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, encode, optional, record, required, text


@define(kw_only=True)
class AppInputType:
    """Kind of an input; read by the server to know what a value means, and not passed on.

    Attributes:
        id: Name of the kind; those known here are looked up, others are passed on.
        sub_type: Kind of an input; read by the server to know what a value means, and not passed on.
        subtype: Kind of an input; read by the server to know what a value means, and not passed on.
    """

    id: str
    sub_type: AppInputType | Unset = UNSET
    subtype: AppInputType | Unset = UNSET
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
            id=value if type(value := take("id", UNSET)) is str else required(value, "id", text),
            sub_type=optional(take("subType", UNSET), "subType", AppInputType.from_dict),
            subtype=optional(take("subtype", UNSET), "subtype", AppInputType.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.sub_type) is not ABSENT:
            data["subType"] = encode(value)
        if (value := self.subtype) is not ABSENT:
            data["subtype"] = encode(value)
        data.update(self.additional_properties)
        return data
