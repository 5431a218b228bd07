"""Operations of annotation_link. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.annotation_link import create_annotation_link as create_annotation_link
    from cytomine_api.api.annotation_link import delete_annotation_link as delete_annotation_link
    from cytomine_api.api.annotation_link import (
        list_annotation_links_by_annotation as list_annotation_links_by_annotation,
    )
    from cytomine_api.api.annotation_link import (
        list_annotation_links_by_group as list_annotation_links_by_group,
    )

_MODULES = {
    "create_annotation_link": "create_annotation_link",
    "delete_annotation_link": "delete_annotation_link",
    "list_annotation_links_by_annotation": "list_annotation_links_by_annotation",
    "list_annotation_links_by_group": "list_annotation_links_by_group",
}

__all__ = [
    "create_annotation_link",
    "delete_annotation_link",
    "list_annotation_links_by_annotation",
    "list_annotation_links_by_group",
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
