"""Operations of track. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.track import create_track as create_track
    from cytomine_api.api.track import delete_track as delete_track
    from cytomine_api.api.track import get_track as get_track
    from cytomine_api.api.track import list_tracks_by_image as list_tracks_by_image
    from cytomine_api.api.track import list_tracks_by_project as list_tracks_by_project
    from cytomine_api.api.track import update_track as update_track

_MODULES = {
    "create_track": "create_track",
    "delete_track": "delete_track",
    "get_track": "get_track",
    "list_tracks_by_image": "list_tracks_by_image",
    "list_tracks_by_project": "list_tracks_by_project",
    "update_track": "update_track",
}

__all__ = [
    "create_track",
    "delete_track",
    "get_track",
    "list_tracks_by_image",
    "list_tracks_by_project",
    "update_track",
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
