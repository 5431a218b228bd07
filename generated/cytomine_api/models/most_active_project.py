"""MostActiveProject. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, record, required

from cytomine_api.models.project import Project

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class MostActiveProject:
    """A project and how many work in it.

    Attributes:
        project: Images, the people who work on them, and the ontology their terms come from.
        users: Number of users in it.
    """

    project: Project
    users: int
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
            project=required(take("project", UNSET), "project", Project.from_dict),
            users=value if type(value := take("users", UNSET)) is int else required(value, "users", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = encode(value)
        if (value := self.users) is not ABSENT:
            data["users"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[MostActiveProject]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.most_active_project import QUICK

        return QUICK
