"""Operations of abstract_slice. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.abstract_slice import create_abstract_slice as create_abstract_slice
    from cytomine_api.api.abstract_slice import delete_abstract_slice as delete_abstract_slice
    from cytomine_api.api.abstract_slice import get_abstract_slice as get_abstract_slice
    from cytomine_api.api.abstract_slice import (
        get_abstract_slice_by_coordinates as get_abstract_slice_by_coordinates,
    )
    from cytomine_api.api.abstract_slice import get_abstract_slice_uploader as get_abstract_slice_uploader
    from cytomine_api.api.abstract_slice import (
        list_abstract_slices_by_abstract_image as list_abstract_slices_by_abstract_image,
    )
    from cytomine_api.api.abstract_slice import (
        list_abstract_slices_by_uploaded_file as list_abstract_slices_by_uploaded_file,
    )
    from cytomine_api.api.abstract_slice import update_abstract_slice as update_abstract_slice

_MODULES = {
    "create_abstract_slice": "create_abstract_slice",
    "delete_abstract_slice": "delete_abstract_slice",
    "get_abstract_slice": "get_abstract_slice",
    "get_abstract_slice_by_coordinates": "get_abstract_slice_by_coordinates",
    "get_abstract_slice_uploader": "get_abstract_slice_uploader",
    "list_abstract_slices_by_abstract_image": "list_abstract_slices_by_abstract_image",
    "list_abstract_slices_by_uploaded_file": "list_abstract_slices_by_uploaded_file",
    "update_abstract_slice": "update_abstract_slice",
}

__all__ = [
    "create_abstract_slice",
    "delete_abstract_slice",
    "get_abstract_slice",
    "get_abstract_slice_by_coordinates",
    "get_abstract_slice_uploader",
    "list_abstract_slices_by_abstract_image",
    "list_abstract_slices_by_uploaded_file",
    "update_abstract_slice",
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
