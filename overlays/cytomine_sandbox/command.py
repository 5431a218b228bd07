"""The verbs of resources: create, update and delete, with their replies and their history.

Every command of one call belongs to one transaction. Deletions and changes keep the columns from before, so
that they can be taken back; an addition is taken back by deleting what is there.
"""

from __future__ import annotations

import json
import sqlite3
from typing import TYPE_CHECKING

from cytomine_sandbox import coercion
from cytomine_sandbox.errors import ConstraintError, NotFoundError, PageError

if TYPE_CHECKING:
    from cytomine_sandbox.resource import Body, Resource, Row, Wire
    from cytomine_sandbox.session import Session

TABLES = (
    """CREATE TABLE command (
        id INTEGER PRIMARY KEY, transaction_id INTEGER NOT NULL, kind TEXT NOT NULL, resource TEXT NOT NULL,
        object INTEGER NOT NULL, message TEXT NOT NULL, user INTEGER NOT NULL, project INTEGER,
        created INTEGER NOT NULL, is_undone INTEGER NOT NULL DEFAULT 0, data TEXT, before TEXT, after TEXT)""",
    "CREATE INDEX command_user ON command(user, id)",
    "CREATE INDEX command_project ON command(project)",
    "CREATE INDEX command_transaction_id ON command(transaction_id)",
    """CREATE TABLE command_history (
        id INTEGER PRIMARY KEY, command INTEGER NOT NULL REFERENCES command(id) ON DELETE CASCADE,
        prefix TEXT NOT NULL, user INTEGER NOT NULL, project INTEGER, created INTEGER NOT NULL)""",
    "CREATE INDEX command_history_command ON command_history(command)",
    "CREATE INDEX command_history_project ON command_history(project, created)",
)


def create(session: Session, resource: Resource, body: Body) -> Wire:
    """Return the reply to the creation of an object.

    Raises:
        ApiError: The creation is refused.
    """
    return add(session, resource, resource.prepare(session, body))


def add(session: Session, resource: Resource, body: Body) -> Wire:
    """Return the reply to the creation of an object out of a body that is prepared."""
    row = resource.build(session, body, None)
    resource.validate(session, row, None)
    row = {"id": session.next_id(), **row, "created": session.now, "updated": session.now}
    try:
        session.insert(resource.table, row)
    except sqlite3.IntegrityError as error:
        raise ConstraintError(f"Cannot persists object:{error}") from error
    resource.created(session, row, body)
    stored = session.find(resource, row["id"])
    if stored is None:
        raise PageError(reason="the new object is not there")
    return _reply(session, resource, "add", stored)


def update(session: Session, resource: Resource, object_id: int | None, body: Body) -> Wire:
    """Return the reply to the replacement of an object by a body.

    Raises:
        ApiError: The change is refused.
    """
    before = _existing(session, resource, object_id)
    resource.check_update(session, before, body)
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
    return _reply(session, resource, "edit", stored, before)


def delete(session: Session, resource: Resource, object_id: int | None) -> Wire:
    """Return the reply to the deletion of an object.

    Raises:
        ApiError: The deletion is refused.
    """
    row = _existing(session, resource, object_id)
    resource.check_delete(session, row)
    return remove(session, resource, row)


def remove(session: Session, resource: Resource, row: Row) -> Wire:
    """Return the reply to the deletion of an object that may be deleted, and of all that depends on it."""
    for name, rows in resource.dependents(session, row):
        dependent = session.resource(name)
        for found in rows:
            remove(session, dependent, found)
    try:
        session.run(f"DELETE FROM {resource.table} WHERE id = ?", row["id"])  # noqa: S608 - own name
    except sqlite3.IntegrityError as error:
        raise ConstraintError(f"could not execute statement [ERROR: {error}]") from error
    reply = _reply(session, resource, "delete", row)
    resource.deleted(session, row)
    return reply


def forget_project(session: Session, project: int) -> None:
    """Remove the commands of a project and their history."""
    session.run("DELETE FROM command WHERE project = ?", project)


def _existing(session: Session, resource: Resource, object_id: int | None) -> Row:
    row = session.find(resource, object_id)
    if row is None:
        shown = "null" if object_id is None else object_id
        raise NotFoundError(f"class {resource.class_name} {shown} not found")
    return row


def _reply(session: Session, resource: Resource, kind: str, row: Row, before: Row | None = None) -> Wire:
    """Return the envelope of a command that was done, and keep its history."""
    shown = resource.show(session, row)
    message = resource.message(session, kind, row)
    command_id = _keep(session, resource, kind, row, before, message, shown)
    return {
        "message": message,
        "callback": {
            "method": f"be.cytomine.{kind.capitalize()}{resource.name}Command",
            f"{resource.lower_name}ID": str(row["id"]),
            **resource.callback(row),
        },
        "printMessage": True,
        resource.key: shown,
        "command": command_id,
    }


def _keep(
    session: Session,
    resource: Resource,
    kind: str,
    row: Row,
    before: Row | None,
    message: str,
    shown: Wire,
) -> int:
    command_id = session.next_id()
    if session.transaction_id is None:
        session.transaction_id = command_id
    user, project = session.user.id, resource.project(session, row)
    data = {
        # What was added can be shown from what is there; only what is gone or changed is written down.
        "add": None,
        "edit": lambda: {
            f"previous{resource.name}": resource.show(session, before or row),
            f"new{resource.name}": shown,
        },
        "delete": lambda: shown,
    }[kind]
    old = row if kind == "delete" else before
    session.insert(
        "command",
        {
            "id": command_id,
            "transaction_id": session.transaction_id,
            "kind": kind,
            "resource": resource.name,
            "object": row["id"],
            "message": message,
            "user": user,
            "project": project,
            "created": session.now,
            "data": data and json.dumps(data(), ensure_ascii=False),
            "before": old and _columns(resource, old),
            "after": _columns(resource, row) if kind == "edit" else None,
        },
    )
    session.insert(
        "command_history",
        {
            "id": session.next_id(),
            "command": command_id,
            "prefix": "",
            "user": user,
            "project": project,
            "created": session.now,
        },
    )
    return command_id


def _columns(resource: Resource, row: Row) -> str:
    return json.dumps({column: row[column] for column in resource.stored_columns}, ensure_ascii=False)
