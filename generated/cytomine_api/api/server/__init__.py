"""Operations of server. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.server import get_server_status as get_server_status
    from cytomine_api.api.server import ping_server as ping_server
    from cytomine_api.api.server import ping_server_by_post as ping_server_by_post
    from cytomine_api.api.server import ping_server_json as ping_server_json
    from cytomine_api.api.server import ping_server_json_by_post as ping_server_json_by_post

_MODULES = {
    "get_server_status": "get_server_status",
    "ping_server": "ping_server",
    "ping_server_by_post": "ping_server_by_post",
    "ping_server_json": "ping_server_json",
    "ping_server_json_by_post": "ping_server_json_by_post",
}

__all__ = [
    "get_server_status",
    "ping_server",
    "ping_server_by_post",
    "ping_server_json",
    "ping_server_json_by_post",
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
