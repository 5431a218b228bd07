"""Operations of default_layer. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.default_layer import create_project_default_layer as create_project_default_layer
    from cytomine_api.api.default_layer import delete_project_default_layer as delete_project_default_layer
    from cytomine_api.api.default_layer import get_project_default_layer as get_project_default_layer
    from cytomine_api.api.default_layer import list_project_default_layers as list_project_default_layers
    from cytomine_api.api.default_layer import update_project_default_layer as update_project_default_layer

_MODULES = {
    "create_project_default_layer": "create_project_default_layer",
    "delete_project_default_layer": "delete_project_default_layer",
    "get_project_default_layer": "get_project_default_layer",
    "list_project_default_layers": "list_project_default_layers",
    "update_project_default_layer": "update_project_default_layer",
}

__all__ = [
    "create_project_default_layer",
    "delete_project_default_layer",
    "get_project_default_layer",
    "list_project_default_layers",
    "update_project_default_layer",
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
