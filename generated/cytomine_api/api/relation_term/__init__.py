"""Operations of relation_term. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.relation_term import create_relation_term as create_relation_term
    from cytomine_api.api.relation_term import delete_parent_relation_term as delete_parent_relation_term
    from cytomine_api.api.relation_term import delete_relation_term as delete_relation_term
    from cytomine_api.api.relation_term import get_parent_relation_term as get_parent_relation_term
    from cytomine_api.api.relation_term import get_relation_term as get_relation_term
    from cytomine_api.api.relation_term import list_relation_terms as list_relation_terms
    from cytomine_api.api.relation_term import (
        list_relation_terms_by_position as list_relation_terms_by_position,
    )

_MODULES = {
    "create_relation_term": "create_relation_term",
    "delete_parent_relation_term": "delete_parent_relation_term",
    "delete_relation_term": "delete_relation_term",
    "get_parent_relation_term": "get_parent_relation_term",
    "get_relation_term": "get_relation_term",
    "list_relation_terms": "list_relation_terms",
    "list_relation_terms_by_position": "list_relation_terms_by_position",
}

__all__ = [
    "create_relation_term",
    "delete_parent_relation_term",
    "delete_relation_term",
    "get_parent_relation_term",
    "get_relation_term",
    "list_relation_terms",
    "list_relation_terms_by_position",
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
