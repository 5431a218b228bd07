"""The verbs of one object, each once for all classes; a class has those the document names for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine._core import connections, table
from cytomine._core.command import read_command
from cytomine._core.model import Model, attribute_name
from cytomine._core.older import false_when_legacy
from cytomine_wire.codec import record
from cytomine_wire.protocol import pairs

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Self


class Read(Model):
    """How one object is read; the base of what can be fetched."""

    def _read(self, identifier: int | str | None = None) -> Self:
        return self._take_whole(self._stored(identifier))

    def _stored(self, identifier: int | str | None) -> Mapping[str, Any]:
        module = table.verb(self.resource, "fetch")
        request = module.request(*self._path(module, identifier))
        extra = self.__dict__.get("_query_parameters")
        response = self._send(request.with_query(pairs(extra.items())) if extra else request)
        return module.OPERATION.read(response, record)


class Fetchable(Read):
    """Objects that can be read one by one, by their id."""

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
        self._identify(id)
        return self._read(id)


class FetchableByEnds(Read):
    """Links between two objects, read by the ids of these."""

    def _fetch_between(self, **ends: int | str | None) -> Self:
        """Return the link, filled with what the server knows of it.

        Raises:
            ValueError: The id of one end is neither given nor set.
            NotFoundError: There is no such link.
        """
        self.__dict__.update({name: value for name, value in ends.items() if value is not None})
        for name in ends:
            self._at(name)
        return self._read()


class Creatable(Model):
    """Objects that can be created."""

    @false_when_legacy
    def save(self) -> Self:
        """Return the object as the server saved it: created when it is new, else updated.

        Raises:
            InvalidError: A field is missing or refused.
            AlreadyExistsError: There is one of this name.
            ForbiddenError: These keys do not allow it.
            NotImplementedError: It exists, and the server never changes one.
        """
        return self._create() if self.is_new() else self.update()

    def _create(self) -> Self:
        module = table.verb(self.resource, "create")
        response = self._send(module.request(*self._home_path(module), self.creation()))
        created = self._take_reply(response, "create")
        self._note_newest()
        return created

    def _note_newest(self) -> None:
        """Keep the id where it is the largest of its class: what is created later has a larger one."""
        newest, identifier = connections.current().newest_ids, self.__dict__.get("id")
        if isinstance(identifier, int):
            newest[self.resource] = max(identifier, newest.get(self.resource, 0))

    def creation(self) -> dict[str, Any]:
        """Return the body of a create: the fields it reads that are set, and free attributes."""
        names = table.resource(self.resource).creatable
        values = self.__dict__
        return {name: values[name] for name in names if values.get(name) is not None} | self._free()


class Updatable(Read):
    """Objects that can be changed."""

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
        module = table.verb(self.resource, "update")
        path = self._path(module, id)
        if id is not None and str(id) != str(self.__dict__.get("id")):
            self._read_names = None  # what was read is another object
            self._identify(id)
        for name, value in attributes.items():
            if attribute := attribute_name(name):
                setattr(self, attribute, value)
        values, changed, read = self.__dict__, self._changed, self._read_names
        if read is None:
            # What a listing shows can be less than the object, and even differ from it.
            known = {**self._stored(id), **{name: values[name] for name in changed}}
        else:
            known = {
                name: value
                for name, value in values.items()
                if value is not None or name in read or name in changed
            }
        names = table.resource(self.resource).updatable
        body = {name: known[name] for name in names if name in known} | self._free()
        body["id"] = known.get("id", self.__dict__.get("id"))  # a number, where the script has it as text
        return self._take_reply(self._send(module.request(*path, body)), "update")


class Savable(Creatable, Fetchable, Updatable):
    """Objects that can be created, read and changed."""


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
        self._identify(id)
        response = self._send(module.request(*self._path(module, id)))
        _, command = read_command(response, table.resource(self.resource).envelope)
        self._note_change("delete", command)
        return True
