"""Operations of annotation. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.annotation import correct_annotation as correct_annotation
    from cytomine_api.api.annotation import create_annotation as create_annotation
    from cytomine_api.api.annotation import delete_annotation as delete_annotation
    from cytomine_api.api.annotation import download_annotation_report as download_annotation_report
    from cytomine_api.api.annotation import fill_annotation as fill_annotation
    from cytomine_api.api.annotation import get_annotation as get_annotation
    from cytomine_api.api.annotation import get_annotation_crop as get_annotation_crop
    from cytomine_api.api.annotation import get_annotation_of_any_kind as get_annotation_of_any_kind
    from cytomine_api.api.annotation import list_annotations as list_annotations
    from cytomine_api.api.annotation import list_included_annotations as list_included_annotations
    from cytomine_api.api.annotation import render_annotation_crop as render_annotation_crop
    from cytomine_api.api.annotation import search_annotations as search_annotations
    from cytomine_api.api.annotation import search_annotations_by_post as search_annotations_by_post
    from cytomine_api.api.annotation import segment_annotation as segment_annotation
    from cytomine_api.api.annotation import simplify_annotation as simplify_annotation
    from cytomine_api.api.annotation import simplify_geometry as simplify_geometry
    from cytomine_api.api.annotation import update_annotation as update_annotation

_MODULES = {
    "correct_annotation": "correct_annotation",
    "create_annotation": "create_annotation",
    "delete_annotation": "delete_annotation",
    "download_annotation_report": "download_annotation_report",
    "fill_annotation": "fill_annotation",
    "get_annotation": "get_annotation",
    "get_annotation_crop": "get_annotation_crop",
    "get_annotation_of_any_kind": "get_annotation_of_any_kind",
    "list_annotations": "list_annotations",
    "list_included_annotations": "list_included_annotations",
    "render_annotation_crop": "render_annotation_crop",
    "search_annotations": "search_annotations",
    "search_annotations_by_post": "search_annotations_by_post",
    "segment_annotation": "segment_annotation",
    "simplify_annotation": "simplify_annotation",
    "simplify_geometry": "simplify_geometry",
    "update_annotation": "update_annotation",
}

__all__ = [
    "correct_annotation",
    "create_annotation",
    "delete_annotation",
    "download_annotation_report",
    "fill_annotation",
    "get_annotation",
    "get_annotation_crop",
    "get_annotation_of_any_kind",
    "list_annotations",
    "list_included_annotations",
    "render_annotation_crop",
    "search_annotations",
    "search_annotations_by_post",
    "segment_annotation",
    "simplify_annotation",
    "simplify_geometry",
    "update_annotation",
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
