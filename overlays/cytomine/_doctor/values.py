"""What an expression of a script can stand for, as far as reading tells."""

from __future__ import annotations

import inspect
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from cytomine import Cytomine, models
from cytomine._core.collection import Collection
from cytomine._core.former_reply import FormerReply
from cytomine._core.older import false_when_legacy

if TYPE_CHECKING:
    import ast


@dataclass(frozen=True)
class Module:
    """A module of this package, by its name."""

    name: str


@dataclass(frozen=True)
class Class:
    """A class of this package."""

    kind: type


@dataclass(frozen=True)
class Instance:
    """An object of a class of this package.

    Attributes:
        kind: Its class; `object` where a verb gives none of this package.
        verb: The verb that gave it, if any: a client that gives False for a refusal gave it here.
    """

    kind: type
    verb: str = ""


@dataclass(frozen=True)
class Method:
    """A function of this package, and the class whose name stands before the dot, if any."""

    owner: type | None
    name: str
    function: Any


@dataclass(frozen=True)
class Text:
    """A text that stands in the script; only its end is known where it was joined to something else."""

    text: str
    is_whole: bool = True


@dataclass(frozen=True)
class Function:
    """A function of the script."""

    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda
    is_method: bool = False


@dataclass(frozen=True)
class Own:
    """A class of the script, or an object of it."""

    node: ast.ClassDef
    is_object: bool = False


@dataclass(frozen=True)
class Items:
    """What holds values: lists and their like, dictionaries by their values, tuples by place."""

    inside: frozenset[Value] = frozenset()
    places: tuple[frozenset[Value], ...] = ()

    @property
    def depth(self) -> int:
        """How many times lists stand in one another."""
        held = (*self.inside, *(each for place in self.places for each in place))
        return 1 + max((each.depth for each in held if isinstance(each, Items)), default=0)


@dataclass(frozen=True)
class Foreign:
    """Certainly nothing of this package."""

    name: str = ""


Value: TypeAlias = Module | Class | Instance | Method | Text | Function | Own | Items | Foreign
Values: TypeAlias = frozenset[Value]

UNKNOWN: Final[Values] = frozenset()
FOREIGN: Final[Values] = frozenset([Foreign()])

NOTHING: Final = Foreign("None")

_OF_OBJECTS = (
    "delete",
    "download",
    "fetch",
    "keys",
    "merge",
    "reference_slice",
    "review",
    "save",
    "signature",
)
_OF_PROJECTS = ("add_user", "delete_user", "update", "upload", "window")
_OF_COLLECTIONS = ("fetch_next_page", "fetch_previous_page", "fetch_with_filter")
_OF_CONNECTIONS = (
    *(
        "close_admin_session",
        "delete_model",
        "download_file",
        "get",
        "get_collection",
        "get_model",
        "put_model",
    ),
    *("import_datasets", "open_admin_session", "post", "post_collection", "post_model", "put"),
    *("upload_file", "upload_image"),
)
_DEEPEST: Final = 3
VERBS: Final = frozenset({*_OF_OBJECTS, *_OF_PROJECTS, *_OF_COLLECTIONS, *_OF_CONNECTIONS})
"""Methods that older clients have too, and that gave False there for what a server refused."""

AMBIGUOUS: Final = frozenset(
    {"download", "get", "keys", "post", "put", "delete", "merge", "upload", "window"}
)
"""Verbs that objects of other libraries have as well: they count where the object is known to be ours."""

_WRAPPER: Final = false_when_legacy(lambda _: None).__code__
_SELF: Final = frozenset({"Self", "C"})


def items(inside: Values = UNKNOWN, places: tuple[Values, ...] = ()) -> Values:
    """Return what holds values; of a list that is put into itself, the inner ones are left out."""
    found = Items(inside, places)
    return frozenset([found]) if found.depth <= _DEEPEST else frozenset([Items()])


def element(kind: type) -> Values:
    """Return what a collection holds."""
    model = getattr(kind, "model", None)
    return frozenset([Instance(model)]) if isinstance(model, type) else UNKNOWN


def result(owner: type | None, name: str, function: Any) -> Values:
    """Return what a function of this package gives, read from its annotation."""
    plain = inspect.unwrap(function)
    if inspect.isclass(plain):
        return frozenset([Instance(plain)])
    if isinstance(plain, property):
        plain = inspect.unwrap(plain.fget) if plain.fget else plain
    said = str(getattr(plain, "__annotations__", {}).get("return", ""))
    verb = name if owner is not None and _gave_false(name, function) else ""
    return _named(said, owner, verb) or frozenset([Instance(object, verb) if verb else Foreign()])


def _gave_false(name: str, function: Any) -> bool:
    """Whether a method of an object gave False; of those that download, only some did."""
    return name in VERBS and (name != "download" or getattr(function, "__code__", None) is _WRAPPER)


def _named(said: str, owner: type | None, verb: str) -> Values:
    found: set[Value] = set()
    is_many = bool(re.match(r"(list|Iterator|Iterable|Sequence)\[", said))
    for word in re.findall(r"\w+", said):
        if word in _SELF and owner is not None:
            found.add(Instance(owner, verb))
        elif word == "M" and owner is not None:
            found |= element(owner)
        elif word == "FormerReply":
            found.add(Instance(FormerReply))
        elif word == "Cytomine":
            found.add(Instance(Cytomine))
        elif word in models.__all__:
            found.add(Instance(getattr(models, word), verb))
    return items(frozenset(found)) if found and is_many else frozenset(found)


def is_collection(value: Value) -> bool:
    """Whether a value is a collection of this package."""
    return isinstance(value, Instance) and issubclass(value.kind, Collection)
