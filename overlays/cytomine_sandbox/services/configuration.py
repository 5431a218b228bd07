"""Settings of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, command, verbs
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    BareError,
    ConstraintError,
    ForbiddenError,
    NotFoundError,
    PageError,
    shown_as_messages,
)
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import Field, Messages, Resource
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session

_READING_ROLES: Final = ("ALL", "USER", "ADMIN")
_FIRST: Final = (
    (
        "WELCOME",
        (
            "<p>Welcome to the Cytomine software.</p><p>This software is supported by the "
            "<a href='https://cytomine.coop'>Cytomine company</a></p>"
        ),
        "ALL",
    ),
    ("admin_email", "admin@example.org", "ADMIN"),
)


class Configuration(Resource):
    """A setting, its key unique over the server, with the role that may read it."""

    name = "Configuration"
    package = "be.cytomine.domain.meta"
    fields = (
        Field("key", required=True),
        Field("value", required=True),
        Field("readingRole", required=True),
    )
    statements = ("CREATE UNIQUE INDEX configuration_key ON configuration(key)",)
    messages = Messages(
        "Configuration {key} added", "Configuration {key} edited", "Configuration {key} deleted"
    )
    role = "admin"

    def seed(self, session: Session) -> None:
        """Make the settings that a server comes with."""
        for key, value, role in _FIRST:
            row = {"id": session.next_id(), "key": key, "value": value, "reading_role": role}
            session.insert(self.table, {**row, "created": session.now, "updated": session.now})

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns.

        Raises:
            PageError: The role is none.
        """
        row = super().build(session, body, before)
        if row["reading_role"] not in _READING_ROLES:
            raise PageError(reason="an unknown role")
        return row

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a key with a dot or one that is taken, with an error on create and a page on update."""
        taken = session.one("SELECT id FROM configuration WHERE key = ?", row["key"])
        has_dot = "." in row["key"]
        if before and (has_dot or (taken and taken["id"] != before["id"])):
            raise PageError(reason="the key has a dot or is taken")
        if before is None and taken:
            raise AlreadyExistsError(f"Configuration {row['key']} already exists")
        if has_dot:
            text = self._violation("key", 'must match "^[^.]+$"', "Pattern", created=True)
            raise ConstraintError(text)

    def check_read(self, session: Session, row: Row) -> None:
        """Refuse a caller without the reading role."""
        if row["reading_role"] not in _readable(session):
            raise ForbiddenError("You don't have the right to read this resource!")

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse everybody but administrators."""
        del row, body
        acl.require_role(session, "admin")

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse everybody but administrators."""
        del row
        acl.require_role(session, "admin")


CONFIGURATION = Configuration()


def _readable(session: Session) -> tuple[str, ...]:
    """Return the reading roles that a caller has."""
    acl.require_role(session, "guest")
    if session.user.is_admin_now:
        return _READING_ROLES
    return _READING_ROLES[:2] if session.user.roles & {"ROLE_USER", "ROLE_ADMIN"} else _READING_ROLES[:1]


def _find(session: Session, key: str) -> Row | None:
    """Return the setting of a key, which the caller must be able to read."""
    rows = session.select(CONFIGURATION, "WHERE t.key = ?", key)
    if not rows:
        return None
    CONFIGURATION.check_read(session, rows[0])
    return rows[0]


def list_configurations(request: Request) -> dict[str, Any]:
    """Return the settings that the caller may read."""
    roles = _readable(request.session)
    marks = ", ".join("?" * len(roles))
    return verbs.page_of(request, CONFIGURATION, f"WHERE t.reading_role IN ({marks}) ORDER BY t.id", *roles)


def show_configuration(request: Request) -> Reply:
    """Return the setting of a key."""
    key = request.variables["key"]
    row = _find(request.session, key)
    if row is None:
        raise BareError(404, f"Configuration not found with filters : {{id={key}}}", labelled=True)
    return json_reply(CONFIGURATION.show(request.session, row))


def save_configuration(request: Request) -> Reply:
    """Return the reply to the replacement of a setting, or to its creation under the key of the body."""
    body = request.json_object()
    with shown_as_messages():
        row = _find(request.session, request.variables["key"])
    if row is None:
        reply = command.create(request.session, CONFIGURATION, body)
    else:
        reply = command.update(request.session, CONFIGURATION, row["id"], body)
    return command_reply(reply, request.accept)


def delete_configuration(request: Request) -> Reply:
    """Return the reply to the deletion of a setting."""
    request.number("task")
    key = request.variables["key"]
    with shown_as_messages():
        row = _find(request.session, key)
        if row is None:
            raise NotFoundError(f"Configuration {key} not found")
    return command_reply(command.delete(request.session, CONFIGURATION, row["id"]), request.accept)


SERVICE = Service(
    "configuration",
    {
        "list_configurations": verbs.collection(list_configurations),
        "get_configuration": Operation(show_configuration),
        "create_configuration": verbs.create(CONFIGURATION),
        "save_configuration": Operation(save_configuration, Style.COMMAND, writes=True, takes_json_only=True),
        "delete_configuration": Operation(delete_configuration, Style.COMMAND, writes=True),
    },
    (CONFIGURATION,),
)
