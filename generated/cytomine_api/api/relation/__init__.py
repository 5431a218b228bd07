"""Operations of relation. Each is imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from cytomine_api.api.relation import get_relation as get_relation
    from cytomine_api.api.relation import list_relations as list_relations

_MODULES = {
    "get_relation": "get_relation",
    "list_relations": "list_relations",
}

__all__ = [
    "get_relation",
    "list_relations",
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
