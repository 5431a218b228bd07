"""All classes that users make objects of."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING, Any

import cytomine.models
from cytomine.models import Collection, Model

if TYPE_CHECKING:
    from collections.abc import Iterator

FILTERS = ("project", "imageinstance", "sliceinstance", "abstractimage", "annotation", "user")


def objects() -> list[type[Model]]:
    """Return the classes of objects, by name."""
    return _named(Model)


def collections() -> list[type[Collection[Any]]]:
    """Return the classes of collections, by name."""
    return _named(Collection)


def filter_once(many: Collection[Any]) -> None:
    """Set the first filter that a collection knows, if any, so that it can be read."""
    name = next((name for name in FILTERS if many._is_known(name)), None)
    if name is not None:
        many.add_filter(name, 5)


def _named(base: type[Any]) -> list[Any]:
    for each in pkgutil.iter_modules(cytomine.models.__path__):
        importlib.import_module(f"cytomine.models.{each.name}")
    return sorted(set(_below(base)), key=lambda kind: kind.__name__)


def _below(base: type[Any]) -> Iterator[type[Any]]:
    for kind in base.__subclasses__():
        yield from _below(kind)
        holds = getattr(kind, "resource", "") or getattr(kind, "model", None)
        if holds and kind.__module__.startswith("cytomine.models.") and not kind.__name__.startswith("_"):
            yield kind
