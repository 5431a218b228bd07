"""Operations of role. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.role import get_role as get_role
    from cytomine_api.api.role import list_roles as list_roles

_MODULES = {
    "get_role": "get_role",
    "list_roles": "list_roles",
}

__all__ = [
    "get_role",
    "list_roles",
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
