"""Operations of companion_file. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.companion_file import create_companion_file as create_companion_file
    from cytomine_api.api.companion_file import delete_companion_file as delete_companion_file
    from cytomine_api.api.companion_file import download_companion_file as download_companion_file
    from cytomine_api.api.companion_file import get_companion_file as get_companion_file
    from cytomine_api.api.companion_file import get_companion_file_uploader as get_companion_file_uploader
    from cytomine_api.api.companion_file import (
        list_companion_files_by_abstract_image as list_companion_files_by_abstract_image,
    )
    from cytomine_api.api.companion_file import (
        list_companion_files_by_uploaded_file as list_companion_files_by_uploaded_file,
    )
    from cytomine_api.api.companion_file import update_companion_file as update_companion_file

_MODULES = {
    "create_companion_file": "create_companion_file",
    "delete_companion_file": "delete_companion_file",
    "download_companion_file": "download_companion_file",
    "get_companion_file": "get_companion_file",
    "get_companion_file_uploader": "get_companion_file_uploader",
    "list_companion_files_by_abstract_image": "list_companion_files_by_abstract_image",
    "list_companion_files_by_uploaded_file": "list_companion_files_by_uploaded_file",
    "update_companion_file": "update_companion_file",
}

__all__ = [
    "create_companion_file",
    "delete_companion_file",
    "download_companion_file",
    "get_companion_file",
    "get_companion_file_uploader",
    "list_companion_files_by_abstract_image",
    "list_companion_files_by_uploaded_file",
    "update_companion_file",
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
