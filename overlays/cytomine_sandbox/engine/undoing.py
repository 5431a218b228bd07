"""Taking commands back and doing them again.

The commands of one call go together. What was added after something else hangs on it, so that additions are
taken back in the order in which they were kept, and deletions and changes the other way round.
"""

from __future__ import annotations

import json
import sqlite3
from enum import Enum
from typing import TYPE_CHECKING

from cytomine_sandbox.engine import command
from cytomine_sandbox.engine.command import Done
from cytomine_sandbox.engine.errors import NotFoundError, PageError, unknown_reference

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Resource, Row, Wire
    from cytomine_sandbox.engine.session import Session


class Turn(Enum):
    """Which way a command goes."""

    UNDO = "UNDO"
    REDO = "REDO"

    @property
    def nothing(self) -> Wire:
        """What is answered when there is no command to turn."""
        message = f"Nothing to {self.value.lower()}"
        return {"success": True, "printMessage": True, "callback": None, "message": message}


_OPPOSITES = {"add": "delete", "delete": "add", "edit": "edit"}


def turn(session: Session, way: Turn, command_id: int) -> list[Wire]:
    """Return what was done to turn a command and those of the same call; nothing if it is not the caller's.

    Raises:
        NotFoundError: There is no such command.
        ApiError: Something that is needed is missing.
        PageError: The database refuses it.
    """
    found = session.one("SELECT transaction_id, user, is_undone FROM command WHERE id = ?", command_id)
    if found is None:
        raise NotFoundError(f"Command {command_id} not found")
    if found["user"] != session.user.id or bool(found["is_undone"]) is (way is Turn.UNDO):
        return [way.nothing]
    return _turn_call(session, way, found["transaction_id"])


def turn_last(session: Session, way: Turn) -> list[Wire]:
    """Return what was done to turn the last command of the caller that can be."""
    found = session.one(
        """SELECT c.transaction_id FROM command_history h JOIN command c ON c.id = h.command
           WHERE h.user = ? AND c.is_undone = ? ORDER BY h.id DESC LIMIT 1""",
        session.user.id,
        way is Turn.REDO,
    )
    return [way.nothing] if found is None else _turn_call(session, way, found["transaction_id"])


def _turn_call(session: Session, way: Turn, transaction_id: int) -> list[Wire]:
    session.forget()
    commands = session.all(
        "SELECT * FROM command WHERE transaction_id = ? AND is_undone = ? ORDER BY id",
        transaction_id,
        way is Turn.REDO,
    )
    commands.sort(key=lambda row: (row["kind"] == "add", row["id"] * (1 if row["kind"] == "add" else -1)))
    if way is Turn.REDO:
        commands.reverse()
    done: list[Wire] = []
    for row in commands:
        try:
            done.append(_turn_one(session, way, row))
        except sqlite3.IntegrityError as error:
            raise PageError(reason=str(error)) from error
        _keep_history(session, way, row)
    return done


def _turn_one(session: Session, way: Turn, row: Row) -> Wire:
    resource = session.resource(row["resource"])
    kind = _OPPOSITES[row["kind"]] if way is Turn.UNDO else row["kind"]
    if kind == "add":
        return _restore(session, resource, json.loads(row["after" if way is Turn.REDO else "before"]))
    present = session.find(resource, row["object"])
    if present is None:
        raise NotFoundError(f"{resource.name} {row['object']} not found")
    if kind == "edit":
        return _replace(
            session, resource, present, json.loads(row["before" if way is Turn.UNDO else "after"])
        )
    if way is Turn.UNDO:
        resource.taken_back(session, present)
        kept = json.dumps({name: present[name] for name in resource.stored_columns}, ensure_ascii=False)
        session.run("UPDATE command SET after = ? WHERE id = ?", kept, row["id"])
    session.run(f"DELETE FROM {resource.table} WHERE id = ?", row["object"])  # noqa: S608 - own name
    message = resource.message(session, "delete", present)
    wire = _told(session, resource, Done("delete", present, message, 0))
    resource.deleted(session, present)
    return wire


def _restore(session: Session, resource: Resource, columns: Row) -> Wire:
    """Return what is told of an object that comes back under its id, with new times."""
    for item in resource.fields:
        value = columns[item.column]
        if item.target and value is not None and not session.exists(item.target, value):
            raise unknown_reference(item.name, value)
    fresh = {**dict.fromkeys(resource.counters, 0), "created": session.now, "updated": session.now}
    session.insert(resource.table, columns | fresh)
    resource.restored(session, columns)
    row = session.find(resource, columns["id"]) or columns
    shown = resource.show_restored(session, row, columns)
    return _told(session, resource, Done("add", row, resource.message(session, "add", row), 0, shown))


def _replace(session: Session, resource: Resource, present: Row, columns: Row) -> Wire:
    kept = {name: present[name] for name in resource.counters}
    columns = {**columns, **kept, "updated": session.now}
    marks = ", ".join(f"{column} = ?" for column in columns)
    session.run(
        f"UPDATE {resource.table} SET {marks} WHERE id = ?",  # noqa: S608 - own names
        *columns.values(),
        present["id"],
    )
    resource.updated(session, present, columns, {})
    row = session.find(resource, present["id"]) or columns
    return _told(session, resource, Done("edit", row, resource.message(session, "edit", row), 0))


def _told(session: Session, resource: Resource, done: Done) -> Wire:
    reply = command.envelope(session, resource, done)
    del reply["command"]
    return reply


def _keep_history(session: Session, way: Turn, row: Row) -> None:
    session.run("UPDATE command SET is_undone = ? WHERE id = ?", way is Turn.UNDO, row["id"])
    entry = {"id": session.next_id(), "command": row["id"], "prefix": way.value, "user": row["user"]}
    session.insert("command_history", {**entry, "project": row["project"], "created": session.now})
