"""Operations of storage. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.storage import create_storage as create_storage
    from cytomine_api.api.storage import delete_storage as delete_storage
    from cytomine_api.api.storage import get_storage as get_storage
    from cytomine_api.api.storage import list_storages as list_storages
    from cytomine_api.api.storage import update_storage as update_storage

_MODULES = {
    "create_storage": "create_storage",
    "delete_storage": "delete_storage",
    "get_storage": "get_storage",
    "list_storages": "list_storages",
    "update_storage": "update_storage",
}

__all__ = [
    "create_storage",
    "delete_storage",
    "get_storage",
    "list_storages",
    "update_storage",
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
