"""CurrentStatistics. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, nullable, record, required

from cytomine_api.models.most_active_project import MostActiveProject

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            users=value if type(value := take("users", UNSET)) is int else required(value, "users", integer),
            projects=value
            if type(value := take("projects", UNSET)) is int
            else required(value, "projects", integer),
            most_active_project=required(
                take("mostActiveProject", UNSET),
                "mostActiveProject",
                lambda value: nullable(value, MostActiveProject.from_dict),
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.users) is not ABSENT:
            data["users"] = value
        if (value := self.projects) is not ABSENT:
            data["projects"] = value
        if (value := self.most_active_project) is not ABSENT:
            data["mostActiveProject"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[CurrentStatistics]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.current_statistics import QUICK

        return QUICK
