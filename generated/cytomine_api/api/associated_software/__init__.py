"""Operations of associated_software. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.associated_software import create_software_project as create_software_project
    from cytomine_api.api.associated_software import delete_software_project as delete_software_project
    from cytomine_api.api.associated_software import get_software_project as get_software_project
    from cytomine_api.api.associated_software import list_project_software as list_project_software
    from cytomine_api.api.associated_software import list_software_projects as list_software_projects
    from cytomine_api.api.associated_software import (
        list_software_projects_by_project as list_software_projects_by_project,
    )

_MODULES = {
    "create_software_project": "create_software_project",
    "delete_software_project": "delete_software_project",
    "get_software_project": "get_software_project",
    "list_project_software": "list_project_software",
    "list_software_projects": "list_software_projects",
    "list_software_projects_by_project": "list_software_projects_by_project",
}

__all__ = [
    "create_software_project",
    "delete_software_project",
    "get_software_project",
    "list_project_software",
    "list_software_projects",
    "list_software_projects_by_project",
]


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        from importlib import import_module

        module = import_module(f"{__name__}.{_MODULES[name]}")
        value = module
        globals()[name] = value
        return value
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
