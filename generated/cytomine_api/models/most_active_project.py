"""MostActiveProject. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, record, required

from cytomine_api.models.project import Project


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
        return cls(
            project=required(rest, "project", Project.from_dict),
            users=required(rest, "users", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["project"] = encode(self.project)
        data["users"] = self.users
        data.update(self.additional_properties)
        return data
