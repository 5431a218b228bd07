"""Operations of nested_image_instance. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.nested_image_instance import (
        create_nested_image_instance as create_nested_image_instance,
    )
    from cytomine_api.api.nested_image_instance import (
        delete_nested_image_instance as delete_nested_image_instance,
    )
    from cytomine_api.api.nested_image_instance import get_nested_image_instance as get_nested_image_instance
    from cytomine_api.api.nested_image_instance import (
        list_nested_image_instances as list_nested_image_instances,
    )
    from cytomine_api.api.nested_image_instance import (
        update_nested_image_instance as update_nested_image_instance,
    )

_MODULES = {
    "create_nested_image_instance": "create_nested_image_instance",
    "delete_nested_image_instance": "delete_nested_image_instance",
    "get_nested_image_instance": "get_nested_image_instance",
    "list_nested_image_instances": "list_nested_image_instances",
    "update_nested_image_instance": "update_nested_image_instance",
}

__all__ = [
    "create_nested_image_instance",
    "delete_nested_image_instance",
    "get_nested_image_instance",
    "list_nested_image_instances",
    "update_nested_image_instance",
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
