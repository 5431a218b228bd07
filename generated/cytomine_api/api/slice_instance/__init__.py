"""Operations of slice_instance. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.slice_instance import create_slice_instance as create_slice_instance
    from cytomine_api.api.slice_instance import delete_slice_instance as delete_slice_instance
    from cytomine_api.api.slice_instance import get_reference_slice_instance as get_reference_slice_instance
    from cytomine_api.api.slice_instance import get_slice_instance as get_slice_instance
    from cytomine_api.api.slice_instance import (
        get_slice_instance_by_coordinates as get_slice_instance_by_coordinates,
    )
    from cytomine_api.api.slice_instance import (
        list_slice_instances_by_image_instance as list_slice_instances_by_image_instance,
    )
    from cytomine_api.api.slice_instance import update_slice_instance as update_slice_instance

_MODULES = {
    "create_slice_instance": "create_slice_instance",
    "delete_slice_instance": "delete_slice_instance",
    "get_reference_slice_instance": "get_reference_slice_instance",
    "get_slice_instance": "get_slice_instance",
    "get_slice_instance_by_coordinates": "get_slice_instance_by_coordinates",
    "list_slice_instances_by_image_instance": "list_slice_instances_by_image_instance",
    "update_slice_instance": "update_slice_instance",
}

__all__ = [
    "create_slice_instance",
    "delete_slice_instance",
    "get_reference_slice_instance",
    "get_slice_instance",
    "get_slice_instance_by_coordinates",
    "list_slice_instances_by_image_instance",
    "update_slice_instance",
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
