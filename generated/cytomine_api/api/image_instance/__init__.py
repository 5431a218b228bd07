"""Operations of image_instance. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.image_instance import create_image_instance as create_image_instance
    from cytomine_api.api.image_instance import delete_image_instance as delete_image_instance
    from cytomine_api.api.image_instance import get_image_instance as get_image_instance
    from cytomine_api.api.image_instance import get_image_instance_bounds as get_image_instance_bounds
    from cytomine_api.api.image_instance import get_image_instance_metadata as get_image_instance_metadata
    from cytomine_api.api.image_instance import get_next_image_instance as get_next_image_instance
    from cytomine_api.api.image_instance import get_previous_image_instance as get_previous_image_instance
    from cytomine_api.api.image_instance import (
        list_image_instances_by_abstract_image as list_image_instances_by_abstract_image,
    )
    from cytomine_api.api.image_instance import (
        list_image_instances_by_image_group as list_image_instances_by_image_group,
    )
    from cytomine_api.api.image_instance import (
        list_image_instances_by_project as list_image_instances_by_project,
    )
    from cytomine_api.api.image_instance import list_image_instances_by_user as list_image_instances_by_user
    from cytomine_api.api.image_instance import (
        list_light_image_instances_by_user as list_light_image_instances_by_user,
    )
    from cytomine_api.api.image_instance import update_image_instance as update_image_instance

_MODULES = {
    "create_image_instance": "create_image_instance",
    "delete_image_instance": "delete_image_instance",
    "get_image_instance": "get_image_instance",
    "get_image_instance_bounds": "get_image_instance_bounds",
    "get_image_instance_metadata": "get_image_instance_metadata",
    "get_next_image_instance": "get_next_image_instance",
    "get_previous_image_instance": "get_previous_image_instance",
    "list_image_instances_by_abstract_image": "list_image_instances_by_abstract_image",
    "list_image_instances_by_image_group": "list_image_instances_by_image_group",
    "list_image_instances_by_project": "list_image_instances_by_project",
    "list_image_instances_by_user": "list_image_instances_by_user",
    "list_light_image_instances_by_user": "list_light_image_instances_by_user",
    "update_image_instance": "update_image_instance",
}

__all__ = [
    "create_image_instance",
    "delete_image_instance",
    "get_image_instance",
    "get_image_instance_bounds",
    "get_image_instance_metadata",
    "get_next_image_instance",
    "get_previous_image_instance",
    "list_image_instances_by_abstract_image",
    "list_image_instances_by_image_group",
    "list_image_instances_by_project",
    "list_image_instances_by_user",
    "list_light_image_instances_by_user",
    "update_image_instance",
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
