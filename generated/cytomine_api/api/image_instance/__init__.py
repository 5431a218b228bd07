"""Operations of image_instance. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_instance import get_image_instance as get_image_instance
    from cytomine_api.api.image_instance import (
        list_image_instances_by_project as list_image_instances_by_project,
    )

_MODULES = {
    "get_image_instance": "get_image_instance",
    "list_image_instances_by_project": "list_image_instances_by_project",
}

__all__ = [
    "get_image_instance",
    "list_image_instances_by_project",
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
