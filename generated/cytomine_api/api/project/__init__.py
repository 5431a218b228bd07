"""Operations of project. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.project import create_project as create_project
    from cytomine_api.api.project import delete_project as delete_project
    from cytomine_api.api.project import get_project as get_project
    from cytomine_api.api.project import get_project_bounds as get_project_bounds
    from cytomine_api.api.project import list_last_opened_projects as list_last_opened_projects
    from cytomine_api.api.project import list_projects as list_projects
    from cytomine_api.api.project import list_projects_by_ontology as list_projects_by_ontology
    from cytomine_api.api.project import list_projects_by_user as list_projects_by_user
    from cytomine_api.api.project import list_projects_by_user_light as list_projects_by_user_light
    from cytomine_api.api.project import update_project as update_project

_MODULES = {
    "create_project": "create_project",
    "delete_project": "delete_project",
    "get_project": "get_project",
    "get_project_bounds": "get_project_bounds",
    "list_last_opened_projects": "list_last_opened_projects",
    "list_projects": "list_projects",
    "list_projects_by_ontology": "list_projects_by_ontology",
    "list_projects_by_user": "list_projects_by_user",
    "list_projects_by_user_light": "list_projects_by_user_light",
    "update_project": "update_project",
}

__all__ = [
    "create_project",
    "delete_project",
    "get_project",
    "get_project_bounds",
    "list_last_opened_projects",
    "list_projects",
    "list_projects_by_ontology",
    "list_projects_by_user",
    "list_projects_by_user_light",
    "update_project",
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
