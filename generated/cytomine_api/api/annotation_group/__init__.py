"""Operations of annotation_group. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.annotation_group import create_annotation_group as create_annotation_group
    from cytomine_api.api.annotation_group import delete_annotation_group as delete_annotation_group
    from cytomine_api.api.annotation_group import get_annotation_group as get_annotation_group
    from cytomine_api.api.annotation_group import (
        list_annotation_groups_by_image_group as list_annotation_groups_by_image_group,
    )
    from cytomine_api.api.annotation_group import (
        list_annotation_groups_by_project as list_annotation_groups_by_project,
    )
    from cytomine_api.api.annotation_group import merge_annotation_groups as merge_annotation_groups
    from cytomine_api.api.annotation_group import update_annotation_group as update_annotation_group

_MODULES = {
    "create_annotation_group": "create_annotation_group",
    "delete_annotation_group": "delete_annotation_group",
    "get_annotation_group": "get_annotation_group",
    "list_annotation_groups_by_image_group": "list_annotation_groups_by_image_group",
    "list_annotation_groups_by_project": "list_annotation_groups_by_project",
    "merge_annotation_groups": "merge_annotation_groups",
    "update_annotation_group": "update_annotation_group",
}

__all__ = [
    "create_annotation_group",
    "delete_annotation_group",
    "get_annotation_group",
    "list_annotation_groups_by_image_group",
    "list_annotation_groups_by_project",
    "merge_annotation_groups",
    "update_annotation_group",
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
