"""Who may do what: masks on containers, roles, and administrators.

Rights are granted on projects, ontologies and storages; everything else lies in one of them. The highest mask
of a user on a container must be at least the one asked for. An open administrator session passes.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Final

from attrs import frozen

from cytomine_sandbox.engine.errors import (
    forbidden_action,
    forbidden_object,
    no_container,
    unknown_container,
)

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Resource, Row
    from cytomine_sandbox.engine.session import Session

TABLES = (
    """CREATE TABLE acl_entry (
        container INTEGER NOT NULL, user INTEGER NOT NULL, mask INTEGER NOT NULL,
        PRIMARY KEY (container, user, mask)) WITHOUT ROWID""",
    "CREATE INDEX acl_entry_user ON acl_entry(user, container)",
)


PROXY_TAIL: Final = "$HibernateProxy$Sandbox1"
"""What follows the class name of an object that the server has loaded lazily."""


class Mask(IntEnum):
    """Rights on a container, each with those below it."""

    READ = 1
    WRITE = 2
    CREATE = 4
    DELETE = 8
    ADMINISTRATION = 16


@frozen
class Rights:
    """Masks that the verbs ask for; None asks for none."""

    read: Mask | None = Mask.READ
    update: Mask | None = Mask.WRITE
    delete: Mask | None = Mask.DELETE


@frozen
class Container:
    """What rights are granted on."""

    class_name: str
    id: int


def highest_mask(session: Session, container: int, user: int) -> int:
    """Return the highest mask of a user on a container, 0 without entry."""
    sql = "SELECT max(mask) AS mask FROM acl_entry WHERE container = ? AND user = ?"
    row = session.remember(("mask", container, user), lambda: session.one(sql, container, user))
    return (row["mask"] or 0) if row else 0


def grant(session: Session, container: int, user: int, *masks: Mask) -> None:
    """Give rights to a user."""
    session.forget()
    session.run_many(
        "INSERT OR IGNORE INTO acl_entry (container, user, mask) VALUES (?, ?, ?)",
        [(container, user, mask) for mask in masks],
    )


def revoke(session: Session, container: int, user: int, *masks: Mask) -> None:
    """Take rights from a user; all of them when none is named."""
    session.forget()
    if not masks:
        session.run("DELETE FROM acl_entry WHERE container = ? AND user = ?", container, user)
    session.run_many(
        "DELETE FROM acl_entry WHERE container = ? AND user = ? AND mask = ?",
        [(container, user, mask) for mask in masks],
    )


def holders(session: Session, container: int, mask: Mask) -> list[int]:
    """Return the users who have exactly this mask on a container, by id."""
    rows = session.all(
        "SELECT user FROM acl_entry WHERE container = ? AND mask = ? ORDER BY user", container, mask
    )
    return [row["user"] for row in rows]


def require(
    session: Session, container: Container, mask: Mask | None, named: Container | None = None
) -> None:
    """Refuse a caller without the right on a container.

    Args:
        session: Who asks.
        container: What the right is granted on.
        mask: The right.
        named: What the refusal speaks of instead.

    Raises:
        ForbiddenError: The right is missing.
    """
    caller = session.user
    if mask is None or caller.is_admin_now:
        return
    if highest_mask(session, container.id, caller.id) < mask:
        shown = named or container
        raise forbidden_object(shown.class_name, shown.id)


def require_known(session: Session, name: str, object_id: int | None, mask: Mask | None) -> None:
    """Refuse a container that is not there, and a caller without the right on it.

    Raises:
        NotFoundError: There is none of that id.
        ForbiddenError: The right is missing.
    """
    class_name = session.resource(name).class_name
    if object_id is None or not session.exists(name, object_id):
        raise unknown_container(class_name, object_id)
    require(session, Container(class_name, object_id), mask)


def require_on(
    session: Session, resource: Resource, row: Row, mask: Mask | None, *, names_itself: bool = False
) -> None:
    """Refuse a caller without the right on the container of an object, or speak of the object itself."""
    named = Container(resource.class_name, row["id"]) if names_itself else None
    require(session, container_of(session, resource, row), mask, named)


def container_of(session: Session, resource: Resource, row: Row) -> Container:
    """Return what the rights on an object are granted on.

    Raises:
        NotFoundError: A reference on the way there is null.
    """
    is_direct = not resource.container
    for step in resource.container or ():
        reference = next(item for item in resource.fields if item.name == step)
        target = row[reference.column]
        if target is None or reference.target is None:
            raise no_container()
        resource = session.resource(reference.target)
        row = _step(session, resource, target)
    # What is reached over a reference is loaded lazily by the server, and its class shows it in refusals.
    tail = PROXY_TAIL if resource.is_lazy and not is_direct else ""
    return Container(resource.class_name + tail, row["id"])


def _step(session: Session, resource: Resource, object_id: int) -> Row:
    if not resource.container:
        return {"id": object_id}
    found = session.find(resource, object_id)
    if found is None:
        raise no_container()
    return found


def require_role(session: Session, role: str) -> None:
    """Refuse a caller who lacks a role: guest, user or admin.

    Raises:
        ForbiddenError: The role is missing.
    """
    caller = session.user
    allowed = {
        "guest": bool(caller.roles),
        "user": bool(caller.roles & {"ROLE_USER", "ROLE_ADMIN", "ROLE_SUPER_ADMIN"}),
        "admin": caller.is_admin_now,
    }[role]
    if not allowed:
        raise forbidden_action(role)
