"""StorageMemberChange. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, record, required

from cytomine_api.models.storage_member_change_data import StorageMemberChangeData


@define(kw_only=True)
class StorageMemberChange:
    """What a change of the members of a storage answers.

    Attributes:
        data: How a change of the members of a storage went.
    """

    data: StorageMemberChangeData
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            data=required(rest, "data", StorageMemberChangeData.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["data"] = encode(self.data)
        data.update(self.additional_properties)
        return data
