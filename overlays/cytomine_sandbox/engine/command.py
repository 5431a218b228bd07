"""The verbs of resources: create, update and delete, with their replies and their history.

Every command of one call belongs to one transaction. Deletions and changes keep the columns from before, so
that they can be taken back; an addition is taken back by deleting what is there.
"""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from cytomine_sandbox.engine import coercion
from cytomine_sandbox.engine.errors import ConstraintError, NotFoundError, PageError
from cytomine_sandbox.engine.referral import still_referred

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_sandbox.engine.resource import Body, Resource, Row, Wire
    from cytomine_sandbox.engine.session import Session

TABLES = (
    """CREATE TABLE command (
        id INTEGER PRIMARY KEY, transaction_id INTEGER NOT NULL, kind TEXT NOT NULL, resource TEXT NOT NULL,
        object INTEGER NOT NULL, message TEXT NOT NULL, user INTEGER NOT NULL, project INTEGER,
        created INTEGER NOT NULL, is_undone INTEGER NOT NULL DEFAULT 0,
        data TEXT, before TEXT, after TEXT)""",
    "CREATE INDEX command_user ON command(user, id)",
    "CREATE INDEX command_project ON command(project)",
    "CREATE INDEX command_transaction_id ON command(transaction_id)",
    """CREATE TABLE command_history (
        id INTEGER PRIMARY KEY, command INTEGER NOT NULL REFERENCES command(id) ON DELETE CASCADE,
        prefix TEXT NOT NULL, user INTEGER NOT NULL, project INTEGER, created INTEGER NOT NULL)""",
    "CREATE INDEX command_history_command ON command_history(command)",
    "CREATE INDEX command_history_project ON command_history(project, created)",
)


@frozen
class Done:
    """A command that was carried out.

    Attributes:
        kind: add, edit or delete.
        row: The object after it, or before its deletion.
        message: What was done, as a sentence.
        command: Id of the command.
        shown: The object as it is sent, where it was needed already.
    """

    kind: str
    row: Row
    message: str
    command: int
    shown: Wire | None = None

    @property
    def id(self) -> int:
        """Id of the object."""
        return int(self.row["id"])


def create(session: Session, resource: Resource, body: Body) -> Wire:
    """Return the reply to the creation of an object.

    Raises:
        ApiError: The creation is refused.
    """
    return envelope(session, resource, add(session, resource, resource.prepare(session, body)))


def add(session: Session, resource: Resource, body: Body) -> Done:
    """Create an object out of a body that is prepared."""
    row = resource.build(session, body, None)
    resource.validate(session, row, None)
    row = {"id": session.next_id(), **row, "created": session.now, "updated": session.now}
    try:
        session.insert(resource.table, row)
    except sqlite3.IntegrityError as error:
        raise ConstraintError(f"Cannot persists object:{error}") from error
    told = resource.created(session, row, body)
    stored = session.find(resource, row["id"])
    if stored is None:
        raise PageError(reason="the new object is not there")
    done = _done(session, resource, "add", stored)
    return evolve(done, shown=resource.show(session, stored) | told) if told else done


def record(session: Session, resource: Resource, body: Body) -> Row:
    """Return the row of a new object of which no history is kept, so that it cannot be taken back."""
    kept, session.keeps_history = session.keeps_history, False
    row = add(session, resource, body).row
    session.keeps_history = kept
    return row


def update(session: Session, resource: Resource, object_id: int | None, body: Body) -> Wire:
    """Return the reply to the replacement of an object by a body.

    Raises:
        ApiError: The change is refused.
    """
    session.forget()
    before = _existing(session, resource, object_id)
    resource.check_reach(session, before)
    resource.check_update(session, before, body)
    done = replace(session, resource, before, body)
    resource.follow(session, before, done.row)
    return envelope(session, resource, done)


def replace(session: Session, resource: Resource, before: Row, body: Body) -> Done:
    """Replace an object that may be changed by a body."""
    object_id = before["id"]
    row = resource.build(session, body, before)
    resource.validate(session, row, before)
    row["updated"] = session.now
    if resource.created_from_body:
        row["created"] = coercion.date(body.get("created"))
    marks = ", ".join(f"{column} = ?" for column in row)
    try:
        session.run(f"UPDATE {resource.table} SET {marks} WHERE id = ?", *row.values(), object_id)  # noqa: S608
    except sqlite3.IntegrityError as error:
        raise PageError(reason=str(error)) from error
    resource.updated(session, before, {"id": object_id, **row}, body)
    stored = _existing(session, resource, object_id)
    return _done(session, resource, "edit", stored, before)


def delete(session: Session, resource: Resource, object_id: int | None) -> Wire:
    """Return the reply to the deletion of an object.

    Raises:
        ApiError: The deletion is refused.
    """
    row = _existing(session, resource, object_id)
    resource.check_reach(session, row)
    resource.check_delete(session, row)
    return envelope(session, resource, remove(session, resource, row))


def remove(session: Session, resource: Resource, row: Row) -> Done:
    """Delete an object that may be deleted, and all that depends on it and may be deleted too.

    Raises:
        ApiError: The deletion of something that depends on it is refused, or the database refuses it.
    """
    session.forget()
    for name, rows in resource.dependents(session, row):
        dependent = session.resource(name)
        for found in rows:
            dependent.check_delete(session, found)
            remove(session, dependent, found)
    try:
        session.run(f"DELETE FROM {resource.table} WHERE id = ?", row["id"])  # noqa: S608 - own name
    except sqlite3.IntegrityError as error:
        raise still_referred(session, resource, row) from error
    done = _done(session, resource, "delete", row)
    resource.deleted(session, row)
    return done


def discard(session: Session, name: str, rows: Sequence[Row]) -> None:
    """Delete objects whoever may do so, without history."""
    keeps_history, session.keeps_history = session.keeps_history, False
    for row in rows:
        remove(session, session.resource(name), row)
    session.keeps_history = keeps_history


def forget_project(session: Session, project: int) -> None:
    """Remove the commands of a project and their history."""
    session.flush()
    session.run("DELETE FROM command WHERE project = ?", project)


def _existing(session: Session, resource: Resource, object_id: int | None) -> Row:
    row = session.find(resource, object_id)
    if row is None:
        shown = "null" if object_id is None else object_id
        raise NotFoundError(f"class {resource.class_name} {shown} not found")
    return row


def envelope(session: Session, resource: Resource, done: Done) -> Wire:
    """Return the reply to a command."""
    return {
        "message": done.message,
        "callback": {
            "method": f"be.cytomine.{done.kind.capitalize()}{resource.name}Command",
            f"{resource.lower_name}ID": str(done.id),
            **resource.callback(done.row),
        },
        "printMessage": True,
        resource.key: resource.show(session, done.row) if done.shown is None else done.shown,
        "command": done.command,
    }


def _done(session: Session, resource: Resource, kind: str, row: Row, before: Row | None = None) -> Done:
    """Return a command that was carried out, and keep its history unless that is to go at once."""
    if not session.keeps_history:
        return Done(kind, row, "", 0)
    message = resource.message(session, kind, row)
    # What was added can be shown from what is there; only what is gone or changed is written down.
    shown = None if kind == "add" else resource.show(session, row)
    data: Wire | None = shown
    if before is not None:
        data = {f"previous{resource.name}": resource.show(session, before), f"new{resource.name}": shown}
    old = row if kind == "delete" else before
    command_id = session.next_id()
    if session.transaction_id is None:
        session.transaction_id = command_id
    common = {"user": session.user.id, "project": resource.project(session, row), "created": session.now}
    session.add_later(
        "command",
        {
            "id": command_id,
            "transaction_id": session.transaction_id,
            "kind": kind,
            "resource": resource.name,
            "object": row["id"],
            "message": message,
            "data": data and json.dumps(data, ensure_ascii=False),
            "before": old and _columns(resource, old),
            "after": _columns(resource, row) if kind == "edit" else None,
            **common,
        },
    )
    session.add_later(
        "command_history", {"id": session.next_id(), "command": command_id, "prefix": "", **common}
    )
    return Done(kind, row, message, command_id, shown)


def _columns(resource: Resource, row: Row) -> str:
    return json.dumps({column: row[column] for column in resource.stored_columns}, ensure_ascii=False)
