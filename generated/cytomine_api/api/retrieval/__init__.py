"""Operations of retrieval. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.retrieval import index_annotation_for_retrieval as index_annotation_for_retrieval
    from cytomine_api.api.retrieval import search_similar_annotations as search_similar_annotations

_MODULES = {
    "index_annotation_for_retrieval": "index_annotation_for_retrieval",
    "search_similar_annotations": "search_similar_annotations",
}

__all__ = [
    "index_annotation_for_retrieval",
    "search_similar_annotations",
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
