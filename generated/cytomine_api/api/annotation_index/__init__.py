"""Operations of annotation_index. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.annotation_index import list_annotation_indexes as list_annotation_indexes

_MODULES = {
    "list_annotation_indexes": "list_annotation_indexes",
}

__all__ = [
    "list_annotation_indexes",
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
