"""Operations of user_position. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.user_position import create_image_position as create_image_position
    from cytomine_api.api.user_position import create_slice_position as create_slice_position
    from cytomine_api.api.user_position import get_last_user_position as get_last_user_position
    from cytomine_api.api.user_position import list_image_followers as list_image_followers
    from cytomine_api.api.user_position import list_image_online_users as list_image_online_users
    from cytomine_api.api.user_position import list_image_positions as list_image_positions
    from cytomine_api.api.user_position import (
        list_image_positions_by_short_path as list_image_positions_by_short_path,
    )

_MODULES = {
    "create_image_position": "create_image_position",
    "create_slice_position": "create_slice_position",
    "get_last_user_position": "get_last_user_position",
    "list_image_followers": "list_image_followers",
    "list_image_online_users": "list_image_online_users",
    "list_image_positions": "list_image_positions",
    "list_image_positions_by_short_path": "list_image_positions_by_short_path",
}

__all__ = [
    "create_image_position",
    "create_slice_position",
    "get_last_user_position",
    "list_image_followers",
    "list_image_online_users",
    "list_image_positions",
    "list_image_positions_by_short_path",
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
