"""Operations of associated_role. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.associated_role import add_user_role as add_user_role
    from cytomine_api.api.associated_role import define_user_role as define_user_role
    from cytomine_api.api.associated_role import delete_user_role as delete_user_role
    from cytomine_api.api.associated_role import get_user_role as get_user_role
    from cytomine_api.api.associated_role import list_user_roles as list_user_roles

_MODULES = {
    "add_user_role": "add_user_role",
    "define_user_role": "define_user_role",
    "delete_user_role": "delete_user_role",
    "get_user_role": "get_user_role",
    "list_user_roles": "list_user_roles",
}

__all__ = [
    "add_user_role",
    "define_user_role",
    "delete_user_role",
    "get_user_role",
    "list_user_roles",
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
