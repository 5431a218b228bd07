"""Operations of abstract_image. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.abstract_image import create_abstract_image as create_abstract_image
    from cytomine_api.api.abstract_image import delete_abstract_image as delete_abstract_image
    from cytomine_api.api.abstract_image import (
        extract_abstract_image_properties as extract_abstract_image_properties,
    )
    from cytomine_api.api.abstract_image import get_abstract_image as get_abstract_image
    from cytomine_api.api.abstract_image import (
        get_abstract_image_by_uploaded_file as get_abstract_image_by_uploaded_file,
    )
    from cytomine_api.api.abstract_image import get_abstract_image_metadata as get_abstract_image_metadata
    from cytomine_api.api.abstract_image import get_abstract_image_uploader as get_abstract_image_uploader
    from cytomine_api.api.abstract_image import list_abstract_images as list_abstract_images
    from cytomine_api.api.abstract_image import list_unused_abstract_images as list_unused_abstract_images
    from cytomine_api.api.abstract_image import (
        regenerate_abstract_image_properties as regenerate_abstract_image_properties,
    )
    from cytomine_api.api.abstract_image import update_abstract_image as update_abstract_image

_MODULES = {
    "create_abstract_image": "create_abstract_image",
    "delete_abstract_image": "delete_abstract_image",
    "extract_abstract_image_properties": "extract_abstract_image_properties",
    "get_abstract_image": "get_abstract_image",
    "get_abstract_image_by_uploaded_file": "get_abstract_image_by_uploaded_file",
    "get_abstract_image_metadata": "get_abstract_image_metadata",
    "get_abstract_image_uploader": "get_abstract_image_uploader",
    "list_abstract_images": "list_abstract_images",
    "list_unused_abstract_images": "list_unused_abstract_images",
    "regenerate_abstract_image_properties": "regenerate_abstract_image_properties",
    "update_abstract_image": "update_abstract_image",
}

__all__ = [
    "create_abstract_image",
    "delete_abstract_image",
    "extract_abstract_image_properties",
    "get_abstract_image",
    "get_abstract_image_by_uploaded_file",
    "get_abstract_image_metadata",
    "get_abstract_image_uploader",
    "list_abstract_images",
    "list_unused_abstract_images",
    "regenerate_abstract_image_properties",
    "update_abstract_image",
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
