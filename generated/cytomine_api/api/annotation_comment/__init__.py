"""Operations of annotation_comment. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.annotation_comment import create_annotation_comment as create_annotation_comment
    from cytomine_api.api.annotation_comment import get_annotation_comment as get_annotation_comment
    from cytomine_api.api.annotation_comment import list_annotation_comments as list_annotation_comments

_MODULES = {
    "create_annotation_comment": "create_annotation_comment",
    "get_annotation_comment": "get_annotation_comment",
    "list_annotation_comments": "list_annotation_comments",
}

__all__ = [
    "create_annotation_comment",
    "get_annotation_comment",
    "list_annotation_comments",
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
