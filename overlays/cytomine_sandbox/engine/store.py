"""The data of a sandbox: one SQLite file in write-ahead mode, made from the declarations.

Readers see the last committed state and never wait; changes run one after the other. A data folder is kept
between starts and is marked with the fingerprint of the schema it was made for.
"""

from __future__ import annotations

import hashlib
import sqlite3
import threading
import time
from contextlib import closing, contextmanager
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.data_folder import DataFolderError
from cytomine_sandbox.engine.patterns import matches_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

FILE_NAME: Final = "sandbox.sqlite"
_FIRST_FREE_ID: Final = 55
"""Below it are the roles and the relations, whose ids are the same on every server."""
_PATIENCE_S: Final = 30


class Transaction:
    """A connection in a transaction, with the values that all its changes share."""

    def __init__(self, connection: sqlite3.Connection, *, writes: bool) -> None:
        self._connection = connection
        self.writes = writes
        self.now = int(time.time() * 1000)
        self._next_id: int | None = None

    def all(self, sql: str, *parameters: Any) -> list[dict[str, Any]]:
        """Return all rows."""
        cursor = self._connection.execute(sql, parameters)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def batches(self, sql: str, *parameters: Any, size: int) -> Iterator[list[dict[str, Any]]]:
        """Yield the rows some at a time, for results too large for `all`; the last list may be empty."""
        cursor = self._connection.execute(sql, parameters)
        names = [column[0] for column in cursor.description]
        while True:
            rows = cursor.fetchmany(size)
            yield [dict(zip(names, row, strict=True)) for row in rows]
            if len(rows) < size:
                return

    def tuples(self, sql: str, *parameters: Any) -> sqlite3.Cursor:
        """Return rows as tuples, for results too large for `all`."""
        return self._connection.execute(sql, parameters)

    def one(self, sql: str, *parameters: Any) -> dict[str, Any] | None:
        """Return the first row, if any."""
        cursor = self._connection.execute(sql, parameters)
        row = cursor.fetchone()
        return row and dict(zip((column[0] for column in cursor.description), row, strict=True))

    def run(self, sql: str, *parameters: Any) -> None:
        """Change something."""
        self._connection.execute(sql, parameters)

    def run_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Change something once for each row."""
        self._connection.executemany(sql, rows)

    def insert(self, table: str, row: Mapping[str, Any]) -> None:
        """Add a row; names of columns are those of the declarations."""
        marks = ", ".join("?" * len(row))
        self._connection.execute(
            f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})",  # noqa: S608 - own names
            tuple(row.values()),
        )

    def insert_many(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows that have the same columns."""
        names = list(rows[0])
        marks = ", ".join("?" * len(names))
        self._connection.executemany(
            f"INSERT INTO {table} ({', '.join(names)}) VALUES ({marks})",  # noqa: S608 - own names
            [tuple(row.values()) for row in rows],
        )

    def next_id(self) -> int:
        """Return a fresh id from the one sequence of the server."""
        if self._next_id is None:
            self._next_id = int(self._connection.execute("SELECT next FROM sequence").fetchone()[0])
        self._next_id += 1
        return self._next_id - 1

    def finish(self) -> None:
        """Save the sequence; part of a commit."""
        if self._next_id is not None:
            self._connection.execute("UPDATE sequence SET next = ?", (self._next_id,))


class Store:
    """The database file of a data folder."""

    def __init__(self, folder: Path, schema: Sequence[str]) -> None:
        """Open the data of a folder, or make them.

        Raises:
            DataFolderError: The folder cannot be written, or its data are of another version.
        """
        self._path = folder / FILE_NAME
        self._idle: SimpleQueue[sqlite3.Connection] = SimpleQueue()
        self._writing = threading.Lock()
        try:
            # Keys and tokens lie in it.
            self._path.touch(mode=0o600)
            connection = self._connect()
        except (sqlite3.Error, OSError) as error:
            raise DataFolderError(f"data folder {folder} cannot be used: {error}") from error
        self._idle.put(connection)
        try:
            self._prepare(connection)
            fingerprint = hashlib.sha256("\n".join(schema).encode()).hexdigest()
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
                self._check(connection, fingerprint)
            else:
                self._make(connection, schema, fingerprint)
        except sqlite3.Error as error:
            self.close()
            raise DataFolderError(f"data folder {folder} cannot be used: {error}") from error
        except DataFolderError:
            self.close()
            raise

    def _connect(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, isolation_level=None, check_same_thread=False, timeout=_PATIENCE_S)

    @staticmethod
    def _prepare(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.create_function("matches_pattern", 3, matches_pattern, deterministic=True)

    @staticmethod
    def _make(connection: sqlite3.Connection, schema: Sequence[str], fingerprint: str) -> None:
        connection.execute("BEGIN IMMEDIATE")
        for statement in schema:
            connection.execute(statement)
        connection.execute("CREATE TABLE sequence (next INTEGER NOT NULL)")
        connection.execute("INSERT INTO sequence VALUES (?)", (_FIRST_FREE_ID,))
        connection.execute("CREATE TABLE version (fingerprint TEXT NOT NULL)")
        connection.execute("INSERT INTO version VALUES (?)", (fingerprint,))
        connection.execute("COMMIT")

    def _check(self, connection: sqlite3.Connection, fingerprint: str) -> None:
        table = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'version'").fetchone()
        found = table and connection.execute("SELECT fingerprint FROM version").fetchone()
        if not found or found[0] != fingerprint:
            raise DataFolderError(
                f"data folder {self._path.parent} was made by another version of the sandbox, which alone "
                "can read it; use an empty folder, or that version"
            )

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        try:
            connection = self._idle.get_nowait()
        except Empty:
            connection = self._connect()
            self._prepare(connection)
        try:
            yield connection
        finally:
            self._idle.put(connection)

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """Look at one state of the data."""
        with self._connection() as connection:
            connection.execute("BEGIN")
            try:
                yield Transaction(connection, writes=False)
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def write(self) -> Iterator[Transaction]:
        """Change the data; an exception takes everything back."""
        with self._writing, self._connection() as connection:
            connection.execute("BEGIN IMMEDIATE")
            transaction = Transaction(connection, writes=True)
            try:
                yield transaction
                transaction.finish()
                connection.execute("COMMIT")
            finally:
                # A full disk ends some transactions by itself.
                if connection.in_transaction:
                    connection.execute("ROLLBACK")

    def copy_to(self, path: Path) -> None:
        """Write the committed state to a new file."""
        with self._writing, self._connection() as connection, closing(sqlite3.connect(path)) as copy:
            # Nobody needs the copy once the machine has failed.
            copy.execute("PRAGMA synchronous = OFF")
            connection.backup(copy)

    def copy_from(self, path: Path) -> None:
        """Replace the state by that of a file which `copy_to` wrote; who reads keeps the state before."""
        with self._writing, self._connection() as connection, closing(sqlite3.connect(path)) as copy:
            copy.backup(connection)

    def close(self) -> None:
        """Close all connections; the write-ahead log is folded into the file."""
        while True:
            try:
                self._idle.get_nowait().close()
            except Empty:
                return
