"""Operations of custom_ui. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.custom_ui import get_project_ui_config as get_project_ui_config
    from cytomine_api.api.custom_ui import (
        get_project_ui_config_unprefixed as get_project_ui_config_unprefixed,
    )
    from cytomine_api.api.custom_ui import get_ui_config as get_ui_config
    from cytomine_api.api.custom_ui import get_ui_config_unprefixed as get_ui_config_unprefixed
    from cytomine_api.api.custom_ui import save_project_ui_config as save_project_ui_config
    from cytomine_api.api.custom_ui import (
        save_project_ui_config_unprefixed as save_project_ui_config_unprefixed,
    )

_MODULES = {
    "get_project_ui_config": "get_project_ui_config",
    "get_project_ui_config_unprefixed": "get_project_ui_config_unprefixed",
    "get_ui_config": "get_ui_config",
    "get_ui_config_unprefixed": "get_ui_config_unprefixed",
    "save_project_ui_config": "save_project_ui_config",
    "save_project_ui_config_unprefixed": "save_project_ui_config_unprefixed",
}

__all__ = [
    "get_project_ui_config",
    "get_project_ui_config_unprefixed",
    "get_ui_config",
    "get_ui_config_unprefixed",
    "save_project_ui_config",
    "save_project_ui_config_unprefixed",
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
