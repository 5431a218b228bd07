"""Operations of statistics. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.statistics import count_objects as count_objects
    from cytomine_api.api.statistics import get_current_stats as get_current_stats
    from cytomine_api.api.statistics import get_image_server_storage as get_image_server_storage
    from cytomine_api.api.statistics import (
        get_project_annotation_action_evolution as get_project_annotation_action_evolution,
    )
    from cytomine_api.api.statistics import (
        get_project_annotation_evolution as get_project_annotation_evolution,
    )
    from cytomine_api.api.statistics import (
        get_project_connection_evolution as get_project_connection_evolution,
    )
    from cytomine_api.api.statistics import (
        get_project_image_consultation_evolution as get_project_image_consultation_evolution,
    )
    from cytomine_api.api.statistics import (
        get_project_reviewed_annotation_evolution as get_project_reviewed_annotation_evolution,
    )
    from cytomine_api.api.statistics import get_server_stats as get_server_stats
    from cytomine_api.api.statistics import list_project_connection_totals as list_project_connection_totals
    from cytomine_api.api.statistics import list_project_term_image_stats as list_project_term_image_stats
    from cytomine_api.api.statistics import list_project_term_slide_stats as list_project_term_slide_stats
    from cytomine_api.api.statistics import list_project_term_stats as list_project_term_stats
    from cytomine_api.api.statistics import (
        list_project_user_annotation_stats as list_project_user_annotation_stats,
    )
    from cytomine_api.api.statistics import list_project_user_slide_stats as list_project_user_slide_stats
    from cytomine_api.api.statistics import list_project_user_stats as list_project_user_stats
    from cytomine_api.api.statistics import list_term_project_stats as list_term_project_stats

_MODULES = {
    "count_objects": "count_objects",
    "get_current_stats": "get_current_stats",
    "get_image_server_storage": "get_image_server_storage",
    "get_project_annotation_action_evolution": "get_project_annotation_action_evolution",
    "get_project_annotation_evolution": "get_project_annotation_evolution",
    "get_project_connection_evolution": "get_project_connection_evolution",
    "get_project_image_consultation_evolution": "get_project_image_consultation_evolution",
    "get_project_reviewed_annotation_evolution": "get_project_reviewed_annotation_evolution",
    "get_server_stats": "get_server_stats",
    "list_project_connection_totals": "list_project_connection_totals",
    "list_project_term_image_stats": "list_project_term_image_stats",
    "list_project_term_slide_stats": "list_project_term_slide_stats",
    "list_project_term_stats": "list_project_term_stats",
    "list_project_user_annotation_stats": "list_project_user_annotation_stats",
    "list_project_user_slide_stats": "list_project_user_slide_stats",
    "list_project_user_stats": "list_project_user_stats",
    "list_term_project_stats": "list_term_project_stats",
}

__all__ = [
    "count_objects",
    "get_current_stats",
    "get_image_server_storage",
    "get_project_annotation_action_evolution",
    "get_project_annotation_evolution",
    "get_project_connection_evolution",
    "get_project_image_consultation_evolution",
    "get_project_reviewed_annotation_evolution",
    "get_server_stats",
    "list_project_connection_totals",
    "list_project_term_image_stats",
    "list_project_term_slide_stats",
    "list_project_term_stats",
    "list_project_user_annotation_stats",
    "list_project_user_slide_stats",
    "list_project_user_stats",
    "list_term_project_stats",
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
