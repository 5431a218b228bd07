"""Operations of storage_member. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.storage_member import add_storage_member as add_storage_member
    from cytomine_api.api.storage_member import list_storage_members as list_storage_members
    from cytomine_api.api.storage_member import remove_storage_member as remove_storage_member

_MODULES = {
    "add_storage_member": "add_storage_member",
    "list_storage_members": "list_storage_members",
    "remove_storage_member": "remove_storage_member",
}

__all__ = [
    "add_storage_member",
    "list_storage_members",
    "remove_storage_member",
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
