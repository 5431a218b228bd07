"""Operations of annotation. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.annotation import create_annotation as create_annotation
    from cytomine_api.api.annotation import delete_annotation as delete_annotation
    from cytomine_api.api.annotation import get_annotation as get_annotation
    from cytomine_api.api.annotation import list_annotations as list_annotations
    from cytomine_api.api.annotation import update_annotation as update_annotation

_MODULES = {
    "create_annotation": "create_annotation",
    "delete_annotation": "delete_annotation",
    "get_annotation": "get_annotation",
    "list_annotations": "list_annotations",
    "update_annotation": "update_annotation",
}

__all__ = [
    "create_annotation",
    "delete_annotation",
    "get_annotation",
    "list_annotations",
    "update_annotation",
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
