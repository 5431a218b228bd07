"""Operations of property. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.property import create_domain_property as create_domain_property
    from cytomine_api.api.property import create_property as create_property
    from cytomine_api.api.property import delete_domain_property as delete_domain_property
    from cytomine_api.api.property import get_annotation_property as get_annotation_property
    from cytomine_api.api.property import get_annotation_property_by_key as get_annotation_property_by_key
    from cytomine_api.api.property import get_domain_property as get_domain_property
    from cytomine_api.api.property import get_domain_property_by_key as get_domain_property_by_key
    from cytomine_api.api.property import get_image_property as get_image_property
    from cytomine_api.api.property import get_image_property_by_key as get_image_property_by_key
    from cytomine_api.api.property import get_project_property as get_project_property
    from cytomine_api.api.property import get_project_property_by_key as get_project_property_by_key
    from cytomine_api.api.property import (
        list_annotation_positions_by_property as list_annotation_positions_by_property,
    )
    from cytomine_api.api.property import list_annotation_properties as list_annotation_properties
    from cytomine_api.api.property import list_annotation_property_keys as list_annotation_property_keys
    from cytomine_api.api.property import list_domain_properties as list_domain_properties
    from cytomine_api.api.property import list_image_properties as list_image_properties
    from cytomine_api.api.property import list_image_property_keys as list_image_property_keys
    from cytomine_api.api.property import list_project_properties as list_project_properties
    from cytomine_api.api.property import update_domain_property as update_domain_property

_MODULES = {
    "create_domain_property": "create_domain_property",
    "create_property": "create_property",
    "delete_domain_property": "delete_domain_property",
    "get_annotation_property": "get_annotation_property",
    "get_annotation_property_by_key": "get_annotation_property_by_key",
    "get_domain_property": "get_domain_property",
    "get_domain_property_by_key": "get_domain_property_by_key",
    "get_image_property": "get_image_property",
    "get_image_property_by_key": "get_image_property_by_key",
    "get_project_property": "get_project_property",
    "get_project_property_by_key": "get_project_property_by_key",
    "list_annotation_positions_by_property": "list_annotation_positions_by_property",
    "list_annotation_properties": "list_annotation_properties",
    "list_annotation_property_keys": "list_annotation_property_keys",
    "list_domain_properties": "list_domain_properties",
    "list_image_properties": "list_image_properties",
    "list_image_property_keys": "list_image_property_keys",
    "list_project_properties": "list_project_properties",
    "update_domain_property": "update_domain_property",
}

__all__ = [
    "create_domain_property",
    "create_property",
    "delete_domain_property",
    "get_annotation_property",
    "get_annotation_property_by_key",
    "get_domain_property",
    "get_domain_property_by_key",
    "get_image_property",
    "get_image_property_by_key",
    "get_project_property",
    "get_project_property_by_key",
    "list_annotation_positions_by_property",
    "list_annotation_properties",
    "list_annotation_property_keys",
    "list_domain_properties",
    "list_image_properties",
    "list_image_property_keys",
    "list_project_properties",
    "update_domain_property",
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
