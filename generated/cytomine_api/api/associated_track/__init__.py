"""Operations of associated_track. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.associated_track import create_annotation_track as create_annotation_track
    from cytomine_api.api.associated_track import delete_annotation_track as delete_annotation_track
    from cytomine_api.api.associated_track import get_annotation_track as get_annotation_track
    from cytomine_api.api.associated_track import (
        list_annotation_tracks_by_annotation as list_annotation_tracks_by_annotation,
    )
    from cytomine_api.api.associated_track import (
        list_annotation_tracks_by_track as list_annotation_tracks_by_track,
    )

_MODULES = {
    "create_annotation_track": "create_annotation_track",
    "delete_annotation_track": "delete_annotation_track",
    "get_annotation_track": "get_annotation_track",
    "list_annotation_tracks_by_annotation": "list_annotation_tracks_by_annotation",
    "list_annotation_tracks_by_track": "list_annotation_tracks_by_track",
}

__all__ = [
    "create_annotation_track",
    "delete_annotation_track",
    "get_annotation_track",
    "list_annotation_tracks_by_annotation",
    "list_annotation_tracks_by_track",
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
