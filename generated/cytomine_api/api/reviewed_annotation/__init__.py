"""Operations of reviewed_annotation. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.reviewed_annotation import (
        count_reviewed_annotations_by_project as count_reviewed_annotations_by_project,
    )
    from cytomine_api.api.reviewed_annotation import (
        count_reviewed_annotations_by_user as count_reviewed_annotations_by_user,
    )
    from cytomine_api.api.reviewed_annotation import create_reviewed_annotation as create_reviewed_annotation
    from cytomine_api.api.reviewed_annotation import delete_reviewed_annotation as delete_reviewed_annotation
    from cytomine_api.api.reviewed_annotation import (
        download_reviewed_annotation_report as download_reviewed_annotation_report,
    )
    from cytomine_api.api.reviewed_annotation import get_reviewed_annotation as get_reviewed_annotation
    from cytomine_api.api.reviewed_annotation import (
        get_reviewed_annotation_alpha_mask as get_reviewed_annotation_alpha_mask,
    )
    from cytomine_api.api.reviewed_annotation import (
        get_reviewed_annotation_crop as get_reviewed_annotation_crop,
    )
    from cytomine_api.api.reviewed_annotation import (
        get_reviewed_annotation_mask as get_reviewed_annotation_mask,
    )
    from cytomine_api.api.reviewed_annotation import (
        list_reviewed_annotation_stats as list_reviewed_annotation_stats,
    )
    from cytomine_api.api.reviewed_annotation import list_reviewed_annotations as list_reviewed_annotations
    from cytomine_api.api.reviewed_annotation import (
        render_reviewed_annotation_alpha_mask as render_reviewed_annotation_alpha_mask,
    )
    from cytomine_api.api.reviewed_annotation import (
        render_reviewed_annotation_crop as render_reviewed_annotation_crop,
    )
    from cytomine_api.api.reviewed_annotation import (
        render_reviewed_annotation_mask as render_reviewed_annotation_mask,
    )
    from cytomine_api.api.reviewed_annotation import review_annotation as review_annotation
    from cytomine_api.api.reviewed_annotation import review_annotation_by_get as review_annotation_by_get
    from cytomine_api.api.reviewed_annotation import review_annotation_by_put as review_annotation_by_put
    from cytomine_api.api.reviewed_annotation import review_image_layers as review_image_layers
    from cytomine_api.api.reviewed_annotation import review_image_layers_by_put as review_image_layers_by_put
    from cytomine_api.api.reviewed_annotation import start_image_review as start_image_review
    from cytomine_api.api.reviewed_annotation import start_image_review_by_put as start_image_review_by_put
    from cytomine_api.api.reviewed_annotation import stop_image_review as stop_image_review
    from cytomine_api.api.reviewed_annotation import unreview_annotation as unreview_annotation
    from cytomine_api.api.reviewed_annotation import unreview_image_layers as unreview_image_layers
    from cytomine_api.api.reviewed_annotation import update_reviewed_annotation as update_reviewed_annotation

_MODULES = {
    "count_reviewed_annotations_by_project": "count_reviewed_annotations_by_project",
    "count_reviewed_annotations_by_user": "count_reviewed_annotations_by_user",
    "create_reviewed_annotation": "create_reviewed_annotation",
    "delete_reviewed_annotation": "delete_reviewed_annotation",
    "download_reviewed_annotation_report": "download_reviewed_annotation_report",
    "get_reviewed_annotation": "get_reviewed_annotation",
    "get_reviewed_annotation_alpha_mask": "get_reviewed_annotation_alpha_mask",
    "get_reviewed_annotation_crop": "get_reviewed_annotation_crop",
    "get_reviewed_annotation_mask": "get_reviewed_annotation_mask",
    "list_reviewed_annotation_stats": "list_reviewed_annotation_stats",
    "list_reviewed_annotations": "list_reviewed_annotations",
    "render_reviewed_annotation_alpha_mask": "render_reviewed_annotation_alpha_mask",
    "render_reviewed_annotation_crop": "render_reviewed_annotation_crop",
    "render_reviewed_annotation_mask": "render_reviewed_annotation_mask",
    "review_annotation": "review_annotation",
    "review_annotation_by_get": "review_annotation_by_get",
    "review_annotation_by_put": "review_annotation_by_put",
    "review_image_layers": "review_image_layers",
    "review_image_layers_by_put": "review_image_layers_by_put",
    "start_image_review": "start_image_review",
    "start_image_review_by_put": "start_image_review_by_put",
    "stop_image_review": "stop_image_review",
    "unreview_annotation": "unreview_annotation",
    "unreview_image_layers": "unreview_image_layers",
    "update_reviewed_annotation": "update_reviewed_annotation",
}

__all__ = [
    "count_reviewed_annotations_by_project",
    "count_reviewed_annotations_by_user",
    "create_reviewed_annotation",
    "delete_reviewed_annotation",
    "download_reviewed_annotation_report",
    "get_reviewed_annotation",
    "get_reviewed_annotation_alpha_mask",
    "get_reviewed_annotation_crop",
    "get_reviewed_annotation_mask",
    "list_reviewed_annotation_stats",
    "list_reviewed_annotations",
    "render_reviewed_annotation_alpha_mask",
    "render_reviewed_annotation_crop",
    "render_reviewed_annotation_mask",
    "review_annotation",
    "review_annotation_by_get",
    "review_annotation_by_put",
    "review_image_layers",
    "review_image_layers_by_put",
    "start_image_review",
    "start_image_review_by_put",
    "stop_image_review",
    "unreview_annotation",
    "unreview_image_layers",
    "update_reviewed_annotation",
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
