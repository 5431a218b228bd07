"""Operations of configuration. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.configuration import create_configuration as create_configuration
    from cytomine_api.api.configuration import delete_configuration as delete_configuration
    from cytomine_api.api.configuration import get_configuration as get_configuration
    from cytomine_api.api.configuration import list_configurations as list_configurations
    from cytomine_api.api.configuration import save_configuration as save_configuration

_MODULES = {
    "create_configuration": "create_configuration",
    "delete_configuration": "delete_configuration",
    "get_configuration": "get_configuration",
    "list_configurations": "list_configurations",
    "save_configuration": "save_configuration",
}

__all__ = [
    "create_configuration",
    "delete_configuration",
    "get_configuration",
    "list_configurations",
    "save_configuration",
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
