"""What code of a service works with: one transaction on behalf of one caller."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from attrs import Factory, define, frozen

from cytomine_sandbox.engine.errors import ServerError
from cytomine_sandbox.engine.tokens import REALM, Tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Mapping
    from pathlib import Path

    from cytomine_sandbox.data_folder import DataFolder
    from cytomine_sandbox.engine.resource import Resource, Row
    from cytomine_sandbox.engine.store import Transaction

T = TypeVar("T")


@frozen
class Caller:
    """Who sends a request.

    Attributes:
        id: Of the user.
        username: Of the user.
        roles: Authorities, such as ROLE_USER.
        is_admin_now: Acts as administrator: by an open session, or always.
        by_token: Identified by a bearer token.
    """

    id: int
    username: str
    roles: frozenset[str]
    is_admin_now: bool = False
    by_token: bool = False


@define
class Surroundings:
    """What is the same for all transactions.

    Attributes:
        catalogue: The resources by name.
        data: The data folder.
        url: Address of the server without a slash at the end, known once it listens.
        tokens: Issued and verified by the identity provider.
    """

    catalogue: Mapping[str, Resource]
    data: DataFolder
    url: str = "http://127.0.0.1"
    tokens: Tokens = Factory(
        lambda self: Tokens(self.data.path, lambda: f"{self.url}{REALM}"), takes_self=True
    )

    @property
    def folder(self) -> Path:
        """Where everything lies."""
        return self.data.path

    @property
    def files(self) -> Path:
        """Where uploaded files lie."""
        return self.data.files

    @property
    def temporary(self) -> Path:
        """Where files lie while they come in."""
        return self.data.temporary


class Session:
    """A transaction, who it is for, and the resources of the server."""

    def __init__(self, transaction: Transaction, surroundings: Surroundings, caller: Caller | None) -> None:
        self.surroundings = surroundings
        self.caller = caller
        self.now = transaction.now
        self._memory: dict[Hashable, Any] = {}
        self._rows_to_add: dict[str, list[dict[str, Any]]] = {}
        self._insert_many = transaction.insert_many
        self.all = transaction.all
        self.one = transaction.one
        self.tuples = transaction.tuples
        self.batches = transaction.batches
        self.run = transaction.run
        self.run_many = transaction.run_many
        self.insert = transaction.insert
        self.next_id = transaction.next_id
        self.transaction_id: int | None = None
        self.keeps_history = True
        self.task: int | None = None
        self._full_names: dict[int, str] = {}

    @property
    def user(self) -> Caller:
        """The caller.

        Raises:
            ServerError: Nobody is identified; open routes get this far.
        """
        if self.caller is None:
            raise ServerError("Cannot find current user with username anonymousUser")
        return self.caller

    @property
    def url(self) -> str:
        """Address of the server without a slash at the end."""
        return self.surroundings.url

    def resource(self, name: str) -> Resource:
        """Return the resource of a name."""
        return self.surroundings.catalogue[name]

    def find(self, resource: Resource | str, object_id: int | None) -> Row | None:
        """Return the row of an object with its derived columns, None when there is none."""
        if isinstance(resource, str):
            resource = self.resource(resource)
        return None if object_id is None else self.one(f"{resource.select} WHERE t.id = ?", object_id)

    def select(self, resource: Resource | str, tail: str, *parameters: Any) -> list[Row]:
        """Return the rows of objects; `tail` is SQL that begins with WHERE or ORDER BY."""
        if isinstance(resource, str):
            resource = self.resource(resource)
        return self.all(f"{resource.select} {tail}", *parameters)

    def exists(self, name: str, object_id: int) -> bool:
        """Return whether a resource has an object with an id."""
        sql = f"SELECT 1 AS found FROM {self.resource(name).table} WHERE id = ?"  # noqa: S608 - own name
        return self.remember((name, object_id), lambda: self.one(sql, object_id)) is not None

    def remember(self, key: Hashable, find: Callable[[], T]) -> T:
        """Return what was found for a key before; of use where one call makes many objects."""
        if key not in self._memory:
            found = find()
            if found is None:
                return found
            self._memory[key] = found
        result: T = self._memory[key]
        return result

    def forget(self) -> None:
        """Drop what is remembered; for everything that changes or deletes."""
        self._memory.clear()

    def add_later(self, table: str, row: dict[str, Any]) -> None:
        """Add a row when the transaction ends; for tables that nothing reads before."""
        self._rows_to_add.setdefault(table, []).append(row)

    def flush(self) -> None:
        """Add the rows that were put off."""
        for table, rows in self._rows_to_add.items():
            self._insert_many(table, rows)
        self._rows_to_add.clear()

    def count(self, tail: str, *parameters: Any) -> int:
        """Return how many rows there are; `tail` is SQL that begins with a table."""
        row = self.one(f"SELECT count(*) AS rows FROM {tail}", *parameters)  # noqa: S608 - own SQL
        return row["rows"] if row else 0

    def full_name(self, user: int) -> str:
        """Return how messages name a user."""
        if user not in self._full_names:
            row = self.one("SELECT name, username FROM user WHERE id = ?", user) or {
                "name": "",
                "username": "",
            }
            self._full_names[user] = f"{row['name']} ({row['username']})"
        return self._full_names[user]
