"""Operations of tag_association. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.tag_association import (
        create_domain_tag_association as create_domain_tag_association,
    )
    from cytomine_api.api.tag_association import create_tag_association as create_tag_association
    from cytomine_api.api.tag_association import delete_tag_association as delete_tag_association
    from cytomine_api.api.tag_association import get_tag_association as get_tag_association
    from cytomine_api.api.tag_association import list_domain_tag_associations as list_domain_tag_associations
    from cytomine_api.api.tag_association import list_tag_associations as list_tag_associations

_MODULES = {
    "create_domain_tag_association": "create_domain_tag_association",
    "create_tag_association": "create_tag_association",
    "delete_tag_association": "delete_tag_association",
    "get_tag_association": "get_tag_association",
    "list_domain_tag_associations": "list_domain_tag_associations",
    "list_tag_associations": "list_tag_associations",
}

__all__ = [
    "create_domain_tag_association",
    "create_tag_association",
    "delete_tag_association",
    "get_tag_association",
    "list_domain_tag_associations",
    "list_tag_associations",
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
