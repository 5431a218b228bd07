"""What classes of objects and collections offer, as the generated tables say."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from cytomine import models
from cytomine._core import table
from cytomine._core.model import SHARED, Model
from cytomine._core.verbs import Creatable

if TYPE_CHECKING:
    from cytomine._core.collection import Collection


def is_offered(kind: type[Model], verb: str) -> bool:
    """Whether a verb does something, or never did: only one that servers lost is not offered."""
    if verb in kind.never or not kind.resource:
        return True
    return getattr(kind, verb) is not getattr(Model, verb) and _has_operation(kind, verb)


def _has_operation(kind: type[Model], verb: str) -> bool:
    role = {"save": "create"}.get(verb, verb)
    if role == "fetch" and kind is models.CurrentUser:
        return True
    verbs = table.resource(kind.resource).verbs
    return (
        role in verbs
        or not ({"fetch", "create", "update", "delete"} & verbs.keys())
        or _is_upload(kind, role)
    )


def _is_upload(kind: type[Model], role: str) -> bool:
    return role in {"create", "update"} and "upload" in table.resource(kind.resource).verbs


def known_names(kind: type[Model]) -> frozenset[str]:
    """Return the attributes that objects of a class have, set or not."""
    own = {name for name in dir(kind) if not name.startswith("_") and not callable(getattr(kind, name, None))}
    return table.readable(kind.resource).union(SHARED, table.writable(kind.resource), own)


def lists(kind: type[Collection[Any]]) -> dict[str, str]:
    """Return the listings of what a collection holds, by their filter."""
    model = getattr(kind, "model", None)
    return dict(table.resource(model.resource).lists) if model is not None else {}


def filters(kind: type[Collection[Any]]) -> frozenset[str] | None:
    """Return the filters of a collection's class; None where its class does not say what it holds."""
    model = getattr(kind, "model", None)
    if model is None or not model.resource:
        return None
    queried = table.parameters(model.resource) if "" in lists(kind) else frozenset()
    return frozenset({key for key in lists(kind) if key} | {*kind.absent} | queried)


def parameters(kind: type[Collection[Any]]) -> frozenset[str] | None:
    """Return the query parameters a collection takes; None where its class does not say what it holds."""
    model = getattr(kind, "model", None)
    if model is None or not model.resource:
        return None
    return table.parameters(model.resource) | {*kind.accepted} | frozenset({"max", "offset"})


def required(kind: type) -> frozenset[str]:
    """Return the parameters that the constructor names itself."""
    code = kind.__init__.__code__  # type: ignore[misc]  # of a class, not of an object
    return frozenset(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])


def is_savable(kind: type[Collection[Any]]) -> bool:
    """Whether the objects of a collection can be created."""
    model = getattr(kind, "model", None)
    return model is None or not model.resource or issubclass(model, Creatable)


def like(name: str, known: frozenset[str]) -> str:
    """Return a question after the name that was meant, if one is near."""
    near = get_close_matches(name, sorted(known), n=1, cutoff=0.7)
    return f"; do you mean {near[0]!r}?" if near else ""
