"""Operations of user_annotation. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.user_annotation import (
        count_user_annotations_by_project as count_user_annotations_by_project,
    )
    from cytomine_api.api.user_annotation import (
        count_user_annotations_by_user as count_user_annotations_by_user,
    )
    from cytomine_api.api.user_annotation import create_user_annotation as create_user_annotation
    from cytomine_api.api.user_annotation import delete_user_annotation as delete_user_annotation
    from cytomine_api.api.user_annotation import (
        download_user_annotation_report as download_user_annotation_report,
    )
    from cytomine_api.api.user_annotation import get_user_annotation as get_user_annotation
    from cytomine_api.api.user_annotation import (
        get_user_annotation_alpha_mask as get_user_annotation_alpha_mask,
    )
    from cytomine_api.api.user_annotation import get_user_annotation_crop as get_user_annotation_crop
    from cytomine_api.api.user_annotation import get_user_annotation_mask as get_user_annotation_mask
    from cytomine_api.api.user_annotation import list_light_user_annotations as list_light_user_annotations
    from cytomine_api.api.user_annotation import (
        render_user_annotation_alpha_mask as render_user_annotation_alpha_mask,
    )
    from cytomine_api.api.user_annotation import render_user_annotation_crop as render_user_annotation_crop
    from cytomine_api.api.user_annotation import render_user_annotation_mask as render_user_annotation_mask
    from cytomine_api.api.user_annotation import repeat_user_annotation as repeat_user_annotation
    from cytomine_api.api.user_annotation import update_user_annotation as update_user_annotation

_MODULES = {
    "count_user_annotations_by_project": "count_user_annotations_by_project",
    "count_user_annotations_by_user": "count_user_annotations_by_user",
    "create_user_annotation": "create_user_annotation",
    "delete_user_annotation": "delete_user_annotation",
    "download_user_annotation_report": "download_user_annotation_report",
    "get_user_annotation": "get_user_annotation",
    "get_user_annotation_alpha_mask": "get_user_annotation_alpha_mask",
    "get_user_annotation_crop": "get_user_annotation_crop",
    "get_user_annotation_mask": "get_user_annotation_mask",
    "list_light_user_annotations": "list_light_user_annotations",
    "render_user_annotation_alpha_mask": "render_user_annotation_alpha_mask",
    "render_user_annotation_crop": "render_user_annotation_crop",
    "render_user_annotation_mask": "render_user_annotation_mask",
    "repeat_user_annotation": "repeat_user_annotation",
    "update_user_annotation": "update_user_annotation",
}

__all__ = [
    "count_user_annotations_by_project",
    "count_user_annotations_by_user",
    "create_user_annotation",
    "delete_user_annotation",
    "download_user_annotation_report",
    "get_user_annotation",
    "get_user_annotation_alpha_mask",
    "get_user_annotation_crop",
    "get_user_annotation_mask",
    "list_light_user_annotations",
    "render_user_annotation_alpha_mask",
    "render_user_annotation_crop",
    "render_user_annotation_mask",
    "repeat_user_annotation",
    "update_user_annotation",
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
