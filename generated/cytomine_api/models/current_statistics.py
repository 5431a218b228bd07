"""CurrentStatistics. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import encode, integer, nullable, record, required

from cytomine_api.models.most_active_project import MostActiveProject


@define(kw_only=True)
class CurrentStatistics:
    """What went on in the last minutes.

    Attributes:
        users: Users who are online; always 0.
        projects: Connections to projects in the last two minutes.
        most_active_project: The project with most users right now; null when there is none.
    """

    users: int
    projects: int
    most_active_project: MostActiveProject | None
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            users=required(rest, "users", integer),
            projects=required(rest, "projects", integer),
            most_active_project=required(
                rest, "mostActiveProject", lambda value: nullable(value, MostActiveProject.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["users"] = self.users
        data["projects"] = self.projects
        data["mostActiveProject"] = encode(self.most_active_project)
        data.update(self.additional_properties)
        return data
