"""One object of the server: how it is filled, and the verbs every class shares."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import connections, table
from cytomine._core.command import read_command
from cytomine._core.older import current_mode, false_when_legacy
from cytomine._core.removed import error_for

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from cytomine._core.table import OperationModule
    from cytomine_wire.protocol import Request, Response

SHARED = ("id", "created", "updated", "deleted", "name")
"""Attributes that every object has, if only as None."""

_RENAMED = {"class": "class_", "uri": "uri_"}
TIMES = ("created", "updated")
_OWN = ("_changed_names", "_query_parameters")
"""What a copy of an object must not share with it."""


def attribute_name(name: str) -> str | None:
    """Return the attribute that holds a value of the wire; None for one that no attribute holds.

    `id_` before a name is cut off, `class` and `uri` get a final `_`; what begins with `_` is dropped.
    """
    if name.startswith("id_"):
        return name[3:]
    return None if name.startswith("_") else _RENAMED.get(name, name)


def time_as_text(value: Any) -> Any:
    """Return a time as text of milliseconds since 1970: listings write some as numbers.

    Older scripts count with those, and get them as they are.
    """
    if type(value) not in {int, float} or current_mode() == "legacy":
        return value
    try:
        return str(int(value))
    except (OverflowError, ValueError):  # a number that is none
        return value


def as_attributes(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values of the wire under the names of attributes, times as `time_as_text` has them."""
    found: dict[str, Any] = {}
    for key, value in values.items():
        name = attribute_name(key)
        if name is not None:
            found[name] = time_as_text(value) if name in TIMES else value
    return found


def public(attributes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the attributes that are shown and sent: those that are not None, and do not begin with `_`."""
    named = {key: value for key, value in attributes.items() if not key.startswith("_") and value is not None}
    if "uri_" in named:
        named["uri"] = named.pop("uri_")
    return named


class Model:
    """Base of every object: attributes with the wire's names; those that begin with `_` are never sent.

    An attribute that was neither set nor read is None. Further attributes may be set; they are sent as they
    are, since the server skips what it does not know.
    """

    resource: ClassVar[str] = ""
    places: ClassVar[tuple[tuple[str, str], ...]] = ()
    """Attribute that stands at a place of a path, where it has another name than the place."""
    home: ClassVar[str] = "id"
    """Attribute that stands at the place `id` of the path where a new object is created."""
    never: ClassVar[tuple[str, ...]] = ()
    """Verbs that no server ever had; they raise the built-in NotImplementedError."""
    irrevocable: ClassVar[Mapping[str, str]] = {}
    """Changes that must not be taken back, each with the reason."""

    _empty: ClassVar[dict[str, None]] = dict.fromkeys(SHARED)
    """What every object has in its `__dict__`, None until it is set or read."""
    _read_names: dict[str, None] | None = None
    """Names the server had when it was last read whole; None before."""
    _command: int | None = None
    _last_change: str = ""
    """The last change this object made, as `create`."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        names = dict.fromkeys(SHARED)
        for base in cls.__mro__:
            if base.__module__.startswith("cytomine_api."):  # the fields of one object
                names |= dict.fromkeys(base.__annotations__)
            unset = (name for name, value in vars(base).items() if value is None)
            names |= dict.fromkeys(vars(base).get("_empty", unset))
        cls._empty = {
            name: None for name in names if not name.startswith("_") and getattr(cls, name, None) is None
        }
        if cls.resource:
            for name in table.readable(cls.resource):
                if not hasattr(cls, name):
                    setattr(cls, name, None)

    def __init__(self, **attributes: Any) -> None:
        self.__dict__.update(self._empty)
        self._set(attributes)

    def _set(self, attributes: Mapping[str, Any]) -> None:
        """Take what a constructor was given; None leaves an attribute as it is."""
        self.populate({key: value for key, value in attributes.items() if value is not None})

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if not name.startswith("_") and name in self.__dict__:  # a property keeps its value elsewhere
            self._changed[name] = None

    @property
    def _changed(self) -> dict[str, None]:
        """Names set since the object was last read; on an object of a listing, only these are written."""
        names: dict[str, None] = self.__dict__.setdefault("_changed_names", {})
        return names

    def populate(self, attributes: Mapping[str, Any]) -> Self:
        """Copy a mapping into attributes, as if each was set, and return the object.

        `id_` before a name is cut off, `class` and `uri` get a final `_`, and names that begin with `_` are
        dropped. Times are kept as text of milliseconds since 1970, however a listing writes them.
        """
        found = as_attributes(attributes)
        self.__dict__.update(found)
        self._changed.update(dict.fromkeys(found))
        return self

    def _take(self, values: Mapping[str, Any]) -> Self:
        """Take values as the server has them: they count as unchanged."""
        self.__dict__.update(as_attributes(values))
        return self

    def is_new(self) -> bool:
        """Whether the server does not know the object yet."""
        return self.__dict__.get("id") is None

    # The verbs: each class has those the document names, from `verbs.py`; the others refuse

    @false_when_legacy
    def fetch(self, *args: Any, **kwargs: Any) -> Self:
        """Refuse: the server cannot read one; a class of a script is read from its own path.

        Raises:
            NotSupportedByServerError: This generation of servers cannot.
            NotImplementedError: No server ever could.
        """
        done: Self = self._by_path("fetch", args, kwargs)
        return done

    @false_when_legacy
    def save(self, *args: Any, **kwargs: Any) -> Self:
        """Refuse: the server cannot create one; raises as `fetch`."""
        done: Self = self._by_path("save", args, kwargs)
        return done

    @false_when_legacy
    def update(self, *args: Any, **kwargs: Any) -> Self:
        """Refuse: the server cannot change one; raises as `fetch`."""
        done: Self = self._by_path("update", args, kwargs)
        return done

    @false_when_legacy
    def delete(self, *args: Any, **kwargs: Any) -> bool:
        """Refuse: the server cannot delete one; raises as `fetch`."""
        done: bool = self._by_path("delete", args, kwargs)
        return done

    def _by_path(self, verb: str, args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
        if self.resource or verb in self.never:
            raise table.missing(self.resource, verb, self.never)
        from cytomine._core import by_path  # noqa: PLC0415 - few scripts make classes

        return getattr(by_path, verb)(self, *args, **kwargs)

    # Undo

    @property
    def command(self) -> int | None:
        """Id of the last change this object made, as undo takes it; None before the first."""
        return self._command

    @false_when_legacy
    def undo(self) -> bool:
        """Return True once the last change of this object is taken back, False when it already was.

        The object keeps its attributes; fetch it to see it as it is now.

        Raises:
            ValueError: The object made no change, or one that cannot be taken back.
            InvalidError: The server cannot take it back, since others depend on it.
            ServerError: The server cannot take it back, and does not say why.
        """
        return bool(connections.current().undo(self._last_command()))

    @false_when_legacy
    def redo(self) -> bool:
        """Return True once the change that `undo` took back is made again, False when there is none."""
        return bool(connections.current().redo(self._last_command()))

    def _last_command(self) -> int:
        name, change = type(self).__name__, self._last_change
        if not change:
            raise ValueError(
                f"{name} made no change of its own: nothing to undo. What a collection saved is taken back "
                "by undo() of the connection, a request at a time."
            )
        if self._command is None:
            raise ValueError(f"Servers keep no command of {change!r} of {name}: nothing to undo.")
        if change in self.irrevocable:
            raise ValueError(f"{change!r} of {name} cannot be undone: {self.irrevocable[change]}.")
        return self._command

    def _note_change(self, change: str, command: int | None) -> None:
        """Keep which change this object made last, and its command; None where the server keeps none."""
        self._last_change, self._command = change, command
        if command is not None and change in self.irrevocable:
            reason = f"{change!r} of {type(self).__name__}: {self.irrevocable[change]}"
            connections.current().irrevocable[command] = reason

    # Paths

    @property
    def callback_identifier(self) -> str:
        """Name of the class on the wire, as it stands in paths."""
        return self.resource or type(self).__name__.lower()

    @property
    def query_parameters(self) -> dict[str, Any]:
        """Further query parameters that fetch sends; empty unless filled."""
        values: dict[str, Any] = self.__dict__.setdefault("_query_parameters", {})
        return values

    def uri(self) -> str:
        """Return the path of the object below `/api/`; of a new one, that it is created at.

        Raises:
            ValueError: What its path is made of is not set.
        """
        roles = ("create", "upload", "fetch") if self.is_new() else ("fetch", "delete", "create")
        return self._uri_of(*roles)

    def _uri_of(self, *roles: str) -> str:
        """Return the path of the first of these verbs there is; raises as `uri`."""
        verbs, name = table.resource(self.resource).verbs, self.callback_identifier
        address = next((verbs[role] for role in roles if role in verbs), None)
        if address is None:
            return f"{name}.json" if self.is_new() else f"{name}/{self.id}.json"
        module = table.operation(address)
        if self.is_new() and address == verbs.get("fetch") and table.places(module) == ["id"]:
            return f"{name}.json"  # servers create none
        values = self._home_path(module) if address == verbs.get("create") else self._path(module)
        return table.filled(module, values).removeprefix("/api/")

    def _home_path(self, module: OperationModule) -> list[Any]:
        """Return the values of the path where the object is created; raises as `_path`."""
        return [self._at(self.home if place == "id" else place) for place in table.places(module)]

    def _path(self, module: OperationModule, identifier: int | str | None = None) -> list[Any]:
        """Return the values of an operation's path, in their order.

        Raises:
            ValueError: The object lacks one.
        """
        return [
            identifier if place == "id" and identifier is not None else self._at(place)
            for place in table.places(module)
        ]

    def _at(self, place: str) -> Any:
        attribute = dict(self.places).get(place, place)
        value = getattr(self, attribute, None)
        if value is None:
            raise ValueError(
                f"{type(self).__name__} has no {attribute}: pass one, or fetch or save the object first."
            )
        return value

    def to_json(self, **dump_parameters: Any) -> str:
        """Return the public attributes that are not None as JSON text.

        Args:
            **dump_parameters: Passed on to `json.dumps`.
        """
        return json.dumps(self._public(), **dump_parameters)

    def _public(self) -> dict[str, Any]:
        return public(self.__dict__)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise error_for(f"{type(self).__module__}.{type(self).__name__}", name)

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.__dict__.get('name')}"

    def __repr__(self) -> str:
        name = self.__dict__.get("name")
        return f"<{type(self).__name__} {self.__dict__.get('id')}" + (
            f" {name!r}>" if name is not None else ">"
        )

    def _repr_html_(self) -> str:
        """Return the object as a table for notebooks; asks the server nothing."""
        from cytomine._core.display import object_html  # noqa: PLC0415 - notebooks alone show it

        return object_html(str(self), self._public())

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other) or self.is_new():
            return NotImplemented
        return bool(self.__dict__["id"] == other.__dict__["id"])

    def __hash__(self) -> int:
        """Return what the object is found by in sets: its class and id, of a new one what it was at first.

        A new object stays where it was put when it is saved; as long as it lives, a copy of it that was read
        anew is equal and still another entry.
        """
        known: int | None = self.__dict__.get("_hash")
        if known is None and self.is_new():
            known = self.__dict__["_hash"] = id(self)
        return hash((type(self), self.__dict__["id"])) if known is None else known

    def __getstate__(self) -> dict[str, Any]:
        own = {name: dict(self.__dict__[name]) for name in _OWN if name in self.__dict__}
        return {name: value for name, value in self.__dict__.items() if name != "_hash"} | own

    # What the verbs share

    if TYPE_CHECKING:
        id: int

    def _identify(self, identifier: int | str | None) -> None:
        """Take the id a verb was given, if any: scripts read it back from the object."""
        if identifier is not None:
            self.__dict__["id"] = identifier

    def _send(self, request: Request) -> Response:
        return connections.current().client.send(request)

    def _take_whole(self, values: Mapping[str, Any]) -> Self:
        """Take the whole object as the server has it now."""
        found = as_attributes(values)
        self._read_names = dict.fromkeys(found)
        self._changed.clear()
        self.__dict__.update(found)
        return self

    def _take_reply(self, response: Response, change: str) -> Self:
        """Take the object in the reply to a change, and keep its command."""
        found, command = read_command(response, table.resource(self.resource).envelope)
        self._note_change(change, command)
        return self._take_whole(found)

    def _free(self) -> dict[str, Any]:
        """Return the attributes that no field of the document is named after."""
        named = table.readable(self.resource).union(SHARED, table.writable(self.resource))
        return {key: value for key, value in self._public().items() if key not in named}
