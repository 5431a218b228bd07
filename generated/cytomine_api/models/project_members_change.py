"""ProjectMembersChange. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, record, required

from cytomine_api.models.project_member_change_data import ProjectMemberChangeData

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ProjectMembersChange:
    """What adding or removing several members answers.

    Attributes:
        data: How a change of members went.
        status: Always 200, also where the answer itself is a 206.
    """

    data: ProjectMemberChangeData
    status: int
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
            status=value
            if type(value := take("status", UNSET)) is int
            else required(value, "status", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.data) is not ABSENT:
            data["data"] = encode(value)
        if (value := self.status) is not ABSENT:
            data["status"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectMembersChange]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_members_change import QUICK

        return QUICK
