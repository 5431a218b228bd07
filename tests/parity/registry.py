"""Which function tries which special name of the existing client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine.models import Project
from tests.parity.world import PROJECT

if TYPE_CHECKING:
    from collections.abc import Callable

SPECIAL: dict[str, Callable[..., None]] = {}


def tries(*symbols: str) -> Callable[..., Any]:
    """Tie a function to the names it tries; `~` stands for `cytomine.models.`, `@` for the connection."""

    def register(function: Callable[..., None]) -> Callable[..., None]:
        for symbol in symbols:
            full = symbol.replace("~", "cytomine.models.").replace("@", "cytomine.cytomine.Cytomine.")
            assert full not in SPECIAL, full
            SPECIAL[full] = function
        return function

    return register


def owner() -> Any:
    """Return an object that others can be attached to."""
    one = Project("P", id=1)
    one.class_ = PROJECT
    return one
