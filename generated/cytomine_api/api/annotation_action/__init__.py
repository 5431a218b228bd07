"""Operations of annotation_action. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.annotation_action import (
        count_project_annotation_actions as count_project_annotation_actions,
    )
    from cytomine_api.api.annotation_action import create_annotation_action as create_annotation_action
    from cytomine_api.api.annotation_action import (
        list_image_annotation_actions as list_image_annotation_actions,
    )
    from cytomine_api.api.annotation_action import (
        list_slice_annotation_actions as list_slice_annotation_actions,
    )

_MODULES = {
    "count_project_annotation_actions": "count_project_annotation_actions",
    "create_annotation_action": "create_annotation_action",
    "list_image_annotation_actions": "list_image_annotation_actions",
    "list_slice_annotation_actions": "list_slice_annotation_actions",
}

__all__ = [
    "count_project_annotation_actions",
    "create_annotation_action",
    "list_image_annotation_actions",
    "list_slice_annotation_actions",
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
