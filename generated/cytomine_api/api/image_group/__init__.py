"""Operations of image_group. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_group import create_image_group as create_image_group
    from cytomine_api.api.image_group import delete_image_group as delete_image_group
    from cytomine_api.api.image_group import get_image_group as get_image_group
    from cytomine_api.api.image_group import list_image_groups_by_project as list_image_groups_by_project
    from cytomine_api.api.image_group import update_image_group as update_image_group

_MODULES = {
    "create_image_group": "create_image_group",
    "delete_image_group": "delete_image_group",
    "get_image_group": "get_image_group",
    "list_image_groups_by_project": "list_image_groups_by_project",
    "update_image_group": "update_image_group",
}

__all__ = [
    "create_image_group",
    "delete_image_group",
    "get_image_group",
    "list_image_groups_by_project",
    "update_image_group",
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
