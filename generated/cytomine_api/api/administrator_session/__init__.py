"""Operations of administrator_session. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.administrator_session import close_admin_session as close_admin_session
    from cytomine_api.api.administrator_session import get_admin_session as get_admin_session
    from cytomine_api.api.administrator_session import open_admin_session as open_admin_session

_MODULES = {
    "close_admin_session": "close_admin_session",
    "get_admin_session": "get_admin_session",
    "open_admin_session": "open_admin_session",
}

__all__ = [
    "close_admin_session",
    "get_admin_session",
    "open_admin_session",
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
