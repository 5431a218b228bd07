"""The database of a data folder: one sequence, transactions, versions."""

from __future__ import annotations

import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from cytomine_sandbox.engine.store import FILE_NAME, DataFolderError, Store

SCHEMA = ["CREATE TABLE thing (id INTEGER PRIMARY KEY, name TEXT UNIQUE)"]


@pytest.fixture
def store(tmp_path):
    opened = Store(tmp_path, SCHEMA)
    yield opened
    opened.close()


def add(store, name):
    with store.write() as transaction:
        number = transaction.next_id()
        transaction.insert("thing", {"id": number, "name": name})
    return number


def add_and_fail(store):
    with store.write() as transaction:
        transaction.insert("thing", {"id": transaction.next_id(), "name": "lost"})
        raise RuntimeError


def names(store):
    with store.read() as transaction:
        return [row["name"] for row in transaction.all("SELECT name FROM thing ORDER BY id")]


def test_ids_begin_above_those_of_the_roles_and_go_on_after_a_start(tmp_path):
    store = Store(tmp_path, SCHEMA)
    assert [add(store, name) for name in "ab"] == [55, 56]
    store.close()
    store = Store(tmp_path, SCHEMA)
    assert add(store, "c") == 57
    assert names(store) == ["a", "b", "c"]
    store.close()


def test_a_failed_change_leaves_nothing_behind_not_even_ids(store):
    with pytest.raises(RuntimeError):
        add_and_fail(store)
    assert names(store) == []
    assert add(store, "kept") == 55


def test_a_reader_sees_what_was_committed_when_it_began(store):
    add(store, "before")
    with store.read() as transaction:
        assert transaction.one("SELECT count(*) AS n FROM thing") == {"n": 1}
        writer = threading.Thread(target=add, args=(store, "meanwhile"))
        writer.start()
        writer.join(timeout=5)
        assert not writer.is_alive()
        assert transaction.one("SELECT count(*) AS n FROM thing") == {"n": 1}
    assert names(store) == ["before", "meanwhile"]


def test_writers_wait_for_each_other_and_no_id_is_given_twice(store):
    with ThreadPoolExecutor(8) as threads:
        ids = list(threads.map(lambda number: add(store, f"n{number}"), range(100)))
    assert sorted(ids) == list(range(55, 155))


def test_data_of_another_version_are_refused(tmp_path):
    Store(tmp_path, SCHEMA).close()
    with pytest.raises(DataFolderError, match="another version"):
        Store(tmp_path, [*SCHEMA, "CREATE TABLE more (id INTEGER)"])


def test_a_foreign_database_is_refused(tmp_path):
    connection = sqlite3.connect(tmp_path / FILE_NAME)
    connection.execute("CREATE TABLE foreign_table (id INTEGER)")
    connection.close()
    with pytest.raises(DataFolderError, match="another version"):
        Store(tmp_path, SCHEMA)


def test_a_file_that_is_no_database_is_refused(tmp_path):
    (tmp_path / FILE_NAME).write_bytes(b"not a database" * 100)
    with pytest.raises(DataFolderError, match="cannot be used"):
        Store(tmp_path, SCHEMA)


def test_only_the_owner_may_read_the_file_with_the_keys(tmp_path):
    Store(tmp_path, SCHEMA).close()
    assert (tmp_path / FILE_NAME).stat().st_mode & 0o777 == 0o600


def test_a_full_database_refuses_changes_and_goes_on_when_there_is_room(store):
    def allow(pages):
        with store.read() as transaction:  # the one connection of this thread
            transaction.run(f"PRAGMA max_page_count = {pages}")

    allow(20)
    for number in range(10):
        add(store, f"{number} {'x' * 1000}")
    kept = names(store)
    with pytest.raises(sqlite3.OperationalError, match="full"):
        add(store, "y" * 100_000)
    assert names(store) == kept
    allow(1000)
    add(store, "room again")
    assert names(store) == [*kept, "room again"]
