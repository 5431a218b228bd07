"""Operations of uploaded_file. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.uploaded_file import create_uploaded_file as create_uploaded_file
    from cytomine_api.api.uploaded_file import delete_uploaded_file as delete_uploaded_file
    from cytomine_api.api.uploaded_file import download_uploaded_file as download_uploaded_file
    from cytomine_api.api.uploaded_file import get_uploaded_file as get_uploaded_file
    from cytomine_api.api.uploaded_file import list_uploaded_files as list_uploaded_files
    from cytomine_api.api.uploaded_file import update_uploaded_file as update_uploaded_file

_MODULES = {
    "create_uploaded_file": "create_uploaded_file",
    "delete_uploaded_file": "delete_uploaded_file",
    "download_uploaded_file": "download_uploaded_file",
    "get_uploaded_file": "get_uploaded_file",
    "list_uploaded_files": "list_uploaded_files",
    "update_uploaded_file": "update_uploaded_file",
}

__all__ = [
    "create_uploaded_file",
    "delete_uploaded_file",
    "download_uploaded_file",
    "get_uploaded_file",
    "list_uploaded_files",
    "update_uploaded_file",
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
