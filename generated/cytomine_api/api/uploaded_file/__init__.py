"""Operations of uploaded_file. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.uploaded_file import delete_uploaded_file as delete_uploaded_file
    from cytomine_api.api.uploaded_file import get_uploaded_file as get_uploaded_file

_MODULES = {
    "delete_uploaded_file": "delete_uploaded_file",
    "get_uploaded_file": "get_uploaded_file",
}

__all__ = [
    "delete_uploaded_file",
    "get_uploaded_file",
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
