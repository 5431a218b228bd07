"""Operations of attached_file. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.attached_file import create_attached_file as create_attached_file
    from cytomine_api.api.attached_file import create_attached_file_put as create_attached_file_put
    from cytomine_api.api.attached_file import delete_attached_file as delete_attached_file
    from cytomine_api.api.attached_file import download_attached_file as download_attached_file
    from cytomine_api.api.attached_file import get_attached_file as get_attached_file
    from cytomine_api.api.attached_file import list_attached_files as list_attached_files
    from cytomine_api.api.attached_file import list_domain_attached_files as list_domain_attached_files

_MODULES = {
    "create_attached_file": "create_attached_file",
    "create_attached_file_put": "create_attached_file_put",
    "delete_attached_file": "delete_attached_file",
    "download_attached_file": "download_attached_file",
    "get_attached_file": "get_attached_file",
    "list_attached_files": "list_attached_files",
    "list_domain_attached_files": "list_domain_attached_files",
}

__all__ = [
    "create_attached_file",
    "create_attached_file_put",
    "delete_attached_file",
    "download_attached_file",
    "get_attached_file",
    "list_attached_files",
    "list_domain_attached_files",
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
