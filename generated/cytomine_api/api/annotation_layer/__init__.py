"""Operations of annotation_layer. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.annotation_layer import get_layer_task_run as get_layer_task_run
    from cytomine_api.api.annotation_layer import list_annotation_layers as list_annotation_layers
    from cytomine_api.api.annotation_layer import list_layer_annotations as list_layer_annotations

_MODULES = {
    "get_layer_task_run": "get_layer_task_run",
    "list_annotation_layers": "list_annotation_layers",
    "list_layer_annotations": "list_layer_annotations",
}

__all__ = [
    "get_layer_task_run",
    "list_annotation_layers",
    "list_layer_annotations",
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
