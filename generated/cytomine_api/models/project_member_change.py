"""ProjectMemberChange. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, record, required

from cytomine_api.models.project_member_change_data import ProjectMemberChangeData

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ProjectMemberChange:
    """What adding or removing a member answers. It is no command reply.

    Attributes:
        data: How a change of members went.
    """

    data: ProjectMemberChangeData
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
            data=required(take("data", UNSET), "data", ProjectMemberChangeData.from_dict),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not ABSENT:
            data["data"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectMemberChange]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_member_change import QUICK

        return QUICK
