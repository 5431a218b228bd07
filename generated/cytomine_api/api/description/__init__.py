"""Operations of description. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.description import create_description as create_description
    from cytomine_api.api.description import create_domain_description as create_domain_description
    from cytomine_api.api.description import delete_domain_description as delete_domain_description
    from cytomine_api.api.description import get_domain_description as get_domain_description
    from cytomine_api.api.description import list_descriptions as list_descriptions
    from cytomine_api.api.description import update_domain_description as update_domain_description

_MODULES = {
    "create_description": "create_description",
    "create_domain_description": "create_domain_description",
    "delete_domain_description": "delete_domain_description",
    "get_domain_description": "get_domain_description",
    "list_descriptions": "list_descriptions",
    "update_domain_description": "update_domain_description",
}

__all__ = [
    "create_description",
    "create_domain_description",
    "delete_domain_description",
    "get_domain_description",
    "list_descriptions",
    "update_domain_description",
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
