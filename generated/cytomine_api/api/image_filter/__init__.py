"""Operations of image_filter. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_filter import create_image_filter_project as create_image_filter_project
    from cytomine_api.api.image_filter import delete_image_filter_project as delete_image_filter_project
    from cytomine_api.api.image_filter import list_image_filter_projects as list_image_filter_projects
    from cytomine_api.api.image_filter import (
        list_image_filter_projects_by_project as list_image_filter_projects_by_project,
    )
    from cytomine_api.api.image_filter import list_image_filters as list_image_filters

_MODULES = {
    "create_image_filter_project": "create_image_filter_project",
    "delete_image_filter_project": "delete_image_filter_project",
    "list_image_filter_projects": "list_image_filter_projects",
    "list_image_filter_projects_by_project": "list_image_filter_projects_by_project",
    "list_image_filters": "list_image_filters",
}

__all__ = [
    "create_image_filter_project",
    "delete_image_filter_project",
    "list_image_filter_projects",
    "list_image_filter_projects_by_project",
    "list_image_filters",
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
