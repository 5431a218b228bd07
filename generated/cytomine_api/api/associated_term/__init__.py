"""Operations of associated_term. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.associated_term import create_annotation_term as create_annotation_term
    from cytomine_api.api.associated_term import delete_annotation_term as delete_annotation_term
    from cytomine_api.api.associated_term import (
        delete_annotation_term_of_user as delete_annotation_term_of_user,
    )
    from cytomine_api.api.associated_term import get_annotation_term as get_annotation_term
    from cytomine_api.api.associated_term import get_annotation_term_of_user as get_annotation_term_of_user
    from cytomine_api.api.associated_term import list_annotation_terms as list_annotation_terms
    from cytomine_api.api.associated_term import (
        list_annotation_terms_of_others as list_annotation_terms_of_others,
    )
    from cytomine_api.api.associated_term import replace_annotation_terms as replace_annotation_terms

_MODULES = {
    "create_annotation_term": "create_annotation_term",
    "delete_annotation_term": "delete_annotation_term",
    "delete_annotation_term_of_user": "delete_annotation_term_of_user",
    "get_annotation_term": "get_annotation_term",
    "get_annotation_term_of_user": "get_annotation_term_of_user",
    "list_annotation_terms": "list_annotation_terms",
    "list_annotation_terms_of_others": "list_annotation_terms_of_others",
    "replace_annotation_terms": "replace_annotation_terms",
}

__all__ = [
    "create_annotation_term",
    "delete_annotation_term",
    "delete_annotation_term_of_user",
    "get_annotation_term",
    "get_annotation_term_of_user",
    "list_annotation_terms",
    "list_annotation_terms_of_others",
    "replace_annotation_terms",
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
