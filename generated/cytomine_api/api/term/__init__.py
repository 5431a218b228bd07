"""Operations of term. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.term import create_term as create_term
    from cytomine_api.api.term import delete_term as delete_term
    from cytomine_api.api.term import get_term as get_term
    from cytomine_api.api.term import list_terms as list_terms
    from cytomine_api.api.term import list_terms_by_ontology as list_terms_by_ontology
    from cytomine_api.api.term import list_terms_by_project as list_terms_by_project
    from cytomine_api.api.term import update_term as update_term

_MODULES = {
    "create_term": "create_term",
    "delete_term": "delete_term",
    "get_term": "get_term",
    "list_terms": "list_terms",
    "list_terms_by_ontology": "list_terms_by_ontology",
    "list_terms_by_project": "list_terms_by_project",
    "update_term": "update_term",
}

__all__ = [
    "create_term",
    "delete_term",
    "get_term",
    "list_terms",
    "list_terms_by_ontology",
    "list_terms_by_project",
    "update_term",
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
