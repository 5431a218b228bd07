"""ProjectMember as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_member import ProjectMember


class ProjectMemberMirror(
    Mirror,
    rename={
        "full_name": "fullName",
        "last_image": "lastImage",
        "last_connection": "lastConnection",
        "number_connections": "numberConnections",
    },
):
    """What is exactly as the document says, and nothing else."""

    id: int
    username: str
    name: str
    full_name: str
    role: str
    last_image: int | None = ABSENT
    last_connection: int | None = ABSENT
    number_connections: int | None = ABSENT


def build_project_member(row: Any) -> ProjectMember:
    """Return the model of a mirror."""
    self = new(ProjectMember)
    self.id = row.id
    self.username = row.username
    self.name = row.name
    self.full_name = row.full_name
    self.role = row.role
    self.last_image = row.last_image
    self.last_connection = row.last_connection
    self.number_connections = row.number_connections
    self.additional_properties = {}
    return self


def reflect_project_member(model: Any) -> ProjectMemberMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.username,
            model.name,
            model.full_name,
            model.role,
            model.last_image,
            model.last_connection,
            model.number_connections,
        )
    ):
        raise RefusedError
    return ProjectMemberMirror(
        model.id,
        model.username,
        model.name,
        model.full_name,
        model.role,
        model.last_image,
        model.last_connection,
        model.number_connections,
    )


QUICK = Quick(ProjectMemberMirror, build_project_member, reflect_project_member)
