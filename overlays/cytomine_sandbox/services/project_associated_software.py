"""Software of projects, which only older servers have."""

from __future__ import annotations

from cytomine_sandbox.engine.verbs import ABSENT, Service

SERVICE = Service(
    "project-associated-software",
    dict.fromkeys(
        (
            "list_software_projects",
            "create_software_project",
            "get_software_project",
            "delete_software_project",
            "list_software_projects_by_project",
            "list_project_software",
        ),
        ABSENT,
    ),
)
