"""Operations of image_server. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_server import get_image_server as get_image_server
    from cytomine_api.api.image_server import list_image_formats as list_image_formats
    from cytomine_api.api.image_server import list_image_servers as list_image_servers

_MODULES = {
    "get_image_server": "get_image_server",
    "list_image_formats": "list_image_formats",
    "list_image_servers": "list_image_servers",
}

__all__ = [
    "get_image_server",
    "list_image_formats",
    "list_image_servers",
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
