"""Operations of tag. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.tag import create_tag as create_tag
    from cytomine_api.api.tag import delete_tag as delete_tag
    from cytomine_api.api.tag import get_tag as get_tag
    from cytomine_api.api.tag import list_tags as list_tags
    from cytomine_api.api.tag import update_tag as update_tag

_MODULES = {
    "create_tag": "create_tag",
    "delete_tag": "delete_tag",
    "get_tag": "get_tag",
    "list_tags": "list_tags",
    "update_tag": "update_tag",
}

__all__ = [
    "create_tag",
    "delete_tag",
    "get_tag",
    "list_tags",
    "update_tag",
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
