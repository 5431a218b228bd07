"""UserRoleCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class UserRoleCreate:
    """A role to be given.

    Attributes:
        user: Id of the account that shall have it.
        role: Id of what it shall have.
    """

    user: int
    role: int
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
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            role=value if type(value := take("role", UNSET)) is int else required(value, "role", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.role) is not ABSENT:
            data["role"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[UserRoleCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.user_role_create import QUICK

        return QUICK
