"""ProjectRoles. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ProjectRoles:
    """What the caller is in a project; an administrator who is no member is neither.

    Attributes:
        admin: Manages it.
        representative: Is shown as a person to turn to.
    """

    admin: bool
    representative: bool
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
            admin=value if type(value := take("admin", UNSET)) is bool else required(value, "admin", boolean),
            representative=value
            if type(value := take("representative", UNSET)) is bool
            else required(value, "representative", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.admin) is not ABSENT:
            data["admin"] = value
        if (value := self.representative) is not ABSENT:
            data["representative"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ProjectRoles]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.project_roles import QUICK

        return QUICK
