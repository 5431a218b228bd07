"""Operations of ontology. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.ontology import create_ontology as create_ontology
    from cytomine_api.api.ontology import delete_ontology as delete_ontology
    from cytomine_api.api.ontology import get_ontology as get_ontology
    from cytomine_api.api.ontology import list_ontologies as list_ontologies
    from cytomine_api.api.ontology import update_ontology as update_ontology

_MODULES = {
    "create_ontology": "create_ontology",
    "delete_ontology": "delete_ontology",
    "get_ontology": "get_ontology",
    "list_ontologies": "list_ontologies",
    "update_ontology": "update_ontology",
}

__all__ = [
    "create_ontology",
    "delete_ontology",
    "get_ontology",
    "list_ontologies",
    "update_ontology",
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
