"""One object of the server: how it is filled, and the verbs every class shares."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar

from cytomine._core import connections, table
from cytomine._core.command import read_command
from cytomine._core.older import false_when_legacy
from cytomine_wire.codec import record
from cytomine_wire.protocol import pairs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self

    from cytomine_wire.protocol import Request, Response

_SHARED = ("id", "created", "updated", "deleted", "name")
_RENAMED = {"class": "class_", "uri": "uri_"}


class Model:
    """Base of every object: attributes with the wire's names; those that begin with `_` are never sent.

    An attribute that was neither set nor read is None. Further attributes may be set; they are sent as they
    are, since the server skips what it does not know.
    """

    resource: ClassVar[str] = ""

    _is_complete = False
    _command: int | None = None

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if cls.resource:
            for name in table.readable(cls.resource):
                if not hasattr(cls, name):
                    setattr(cls, name, None)

    def __init__(self, **attributes: Any) -> None:
        self.__dict__.update(dict.fromkeys(_SHARED))
        self._set(attributes)

    def _set(self, attributes: Mapping[str, Any]) -> None:
        """Take what a constructor was given; None leaves an attribute as it is."""
        before = set(self.__dict__)
        given = {key: value for key, value in attributes.items() if value is not None}
        self.populate(given)
        self._changed.update(name for name in self.__dict__ if name not in before or name in given)

    def __setattr__(self, name: str, value: Any) -> None:
        super().__setattr__(name, value)
        if not name.startswith("_"):
            self._changed.add(name)

    @property
    def _changed(self) -> set[str]:
        """Names set since the object was last read; on an object of a listing, only these are written."""
        names: set[str] = self.__dict__.setdefault("_changed_names", set())
        return names

    def populate(self, attributes: Mapping[str, Any]) -> Self:
        """Copy a mapping into attributes, and return the object.

        `id_` before a name is cut off, `class` and `uri` get a final `_`, and names that begin with `_` are
        dropped. Times are kept as text of milliseconds since 1970, however a listing writes them.
        """
        values = self.__dict__
        for key, value in attributes.items():
            name = _RENAMED.get(key, key)
            if name.startswith("id_"):
                name = name[3:]
            elif name.startswith("_"):
                continue
            if name in ("created", "updated") and isinstance(value, (int, float)):
                values[name] = str(int(value))
            else:
                values[name] = value
        return self

    def is_new(self) -> bool:
        """Whether the server does not know the object yet."""
        return self.__dict__.get("id") is None

    @property
    def callback_identifier(self) -> str:
        """Name of the class on the wire, as it stands in paths."""
        return self.resource

    @property
    def query_parameters(self) -> dict[str, Any]:
        """Further query parameters that fetch sends; empty unless filled."""
        values: dict[str, Any] = self.__dict__.setdefault("_query_parameters", {})
        return values

    def uri(self) -> str:
        """Return the path of the object below `/api/`."""
        return f"{self.resource}.json" if self.is_new() else f"{self.resource}/{self.id}.json"

    def to_json(self, **dump_parameters: Any) -> str:
        """Return the public attributes that are not None as JSON text.

        Args:
            **dump_parameters: Passed on to `json.dumps`.
        """
        return json.dumps(self._public(), **dump_parameters)

    def _public(self) -> dict[str, Any]:
        named = {
            key: value
            for key, value in self.__dict__.items()
            if not key.startswith("_") and value is not None
        }
        if "uri_" in named:
            named["uri"] = named.pop("uri_")
        return named

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.__dict__.get('name')}"

    def __repr__(self) -> str:
        name = self.__dict__.get("name")
        return f"<{type(self).__name__} {self.__dict__.get('id')}" + (
            f" {name!r}>" if name is not None else ">"
        )

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if type(self) is not type(other) or self.is_new():
            return NotImplemented
        return bool(self.__dict__["id"] == other.__dict__["id"])

    def __hash__(self) -> int:
        return hash((type(self), self.__dict__["id"])) if not self.is_new() else id(self)

    # What the verbs share

    if TYPE_CHECKING:
        id: int
        created: str | None
        updated: str | None

    def _send(self, request: Request) -> Response:
        return connections.current().client.send(request)

    def _id_or(self, given: int | str | None) -> int | str:
        """Return the id a verb is for.

        Raises:
            ValueError: Neither the call nor the object has one.
        """
        value = given if given is not None else self.__dict__.get("id")
        if value is None:
            raise ValueError(f"{type(self).__name__} has no id: pass one, or fetch or save the object first.")
        return value

    def _take_whole(self, values: Mapping[str, Any]) -> Self:
        """Take the whole object as the server has it now."""
        self._is_complete = True
        self._changed.clear()
        return self.populate(values)

    def _take_reply(self, response: Response) -> Self:
        found, self._command = read_command(response, table.resource(self.resource).envelope)
        return self._take_whole(found)

    def _free(self) -> dict[str, Any]:
        """Return the attributes that no field of the document is named after."""
        named = table.readable(self.resource).union(_SHARED, table.writable(self.resource))
        return {key: value for key, value in self._public().items() if key not in named}


class Fetchable(Model):
    """Objects that can be read one by one."""

    @false_when_legacy
    def fetch(self, id: int | str | None = None) -> Self:  # noqa: A002 - the name scripts use
        """Return the object, filled with what the server knows of it.

        Args:
            id: Which one; that of the object when left out.

        Raises:
            ValueError: There is no id.
            NotFoundError: The server knows no such object.
            ForbiddenError: The object may not be read with these keys.
        """
        return self._read(self._id_or(id))

    def _read(self, identifier: int | str) -> Self:
        return self._take_whole(self._stored(identifier))

    def _stored(self, identifier: int | str) -> Mapping[str, Any]:
        module = table.verb(self.resource, "fetch")
        request = module.request(identifier)
        extra = self.__dict__.get("_query_parameters")
        response = self._send(request.with_query(pairs(extra.items())) if extra else request)
        return module.OPERATION.read(response, record)


class Savable(Fetchable):
    """Objects that can be created and changed."""

    @false_when_legacy
    def save(self) -> Self:
        """Return the object as the server saved it: created when it is new, else updated.

        Raises:
            InvalidError: A field is missing or refused.
            AlreadyExistsError: There is one of this name.
            ForbiddenError: These keys do not allow it.
        """
        return self._create() if self.is_new() else self._update(self.id)

    @false_when_legacy
    def update(self, id: int | str | None = None, **attributes: Any) -> Self:  # noqa: A002 - the name scripts use
        """Return the object as the server saved it, with the given attributes set before.

        The server replaces the whole object: what it would erase, since this object never read it, is read
        first. None is sent as null.

        Args:
            id: Which one; that of the object when left out.
            **attributes: Attributes to set.

        Raises:
            ValueError: There is no id.
            NotFoundError: The server knows no such object.
        """
        identifier = self._id_or(id)
        for name, value in attributes.items():
            setattr(self, _RENAMED.get(name, name), value)
        return self._update(identifier)

    def _create(self) -> Self:
        module = table.verb(self.resource, "create")
        return self._take_reply(self._send(module.request(self.creation())))

    def creation(self) -> dict[str, Any]:
        """Return the body of a create: the fields it reads that are set, and free attributes."""
        names = table.resource(self.resource).creatable
        values = self.__dict__
        return {name: values[name] for name in names if values.get(name) is not None} | self._free()

    def _update(self, identifier: int | str) -> Self:
        names = table.resource(self.resource).updatable
        module = table.verb(self.resource, "update")
        known = self.__dict__
        if not self._is_complete:
            # What a listing shows can be less than the object, and even differ from it.
            known = {**self._stored(identifier), **{name: known[name] for name in self._changed}}
        body = {name: known[name] for name in names if name in known} | self._free() | {"id": identifier}
        return self._take_reply(self._send(module.request(identifier, body)))


class Deletable(Model):
    """Objects that can be deleted."""

    @false_when_legacy
    def delete(self, id: int | str | None = None) -> bool:  # noqa: A002 - the name scripts use
        """Return True when the object was deleted; it keeps its attributes.

        Args:
            id: Which one; that of the object when left out.

        Raises:
            ValueError: There is no id.
            NotFoundError: The server knows no such object.
            InvalidError: Others depend on it.
        """
        module = table.verb(self.resource, "delete")
        response = self._send(module.request(self._id_or(id)))
        _, self._command = read_command(response, table.resource(self.resource).envelope)
        return True
