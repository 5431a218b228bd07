"""Operations of image_group_image_instance. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_group_image_instance import (
        create_image_group_image_instance as create_image_group_image_instance,
    )
    from cytomine_api.api.image_group_image_instance import (
        delete_image_group_image_instance as delete_image_group_image_instance,
    )
    from cytomine_api.api.image_group_image_instance import get_next_image_in_group as get_next_image_in_group
    from cytomine_api.api.image_group_image_instance import (
        get_previous_image_in_group as get_previous_image_in_group,
    )
    from cytomine_api.api.image_group_image_instance import (
        list_image_group_image_instances_by_image_instance as list_image_group_image_instances_by_image_instance,
    )

_MODULES = {
    "create_image_group_image_instance": "create_image_group_image_instance",
    "delete_image_group_image_instance": "delete_image_group_image_instance",
    "get_next_image_in_group": "get_next_image_in_group",
    "get_previous_image_in_group": "get_previous_image_in_group",
    "list_image_group_image_instances_by_image_instance": "list_image_group_image_instances_by_image_instance",
}

__all__ = [
    "create_image_group_image_instance",
    "delete_image_group_image_instance",
    "get_next_image_in_group",
    "get_previous_image_in_group",
    "list_image_group_image_instances_by_image_instance",
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
