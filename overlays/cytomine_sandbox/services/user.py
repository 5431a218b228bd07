"""Users of the server."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.reply import Reply, json_reply
from cytomine_sandbox.resource import Field, Resource
from cytomine_sandbox.verbs import Operation, Service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine_sandbox.request import Request
    from cytomine_sandbox.resource import Row, Wire
    from cytomine_sandbox.session import Session


class User(Resource):
    """A user; shown without keys, roles or times. `accounts` makes its table."""

    name = "User"
    package = "be.cytomine.domain.security"
    fields = (Field("username"), Field("name"))

    def schema(self) -> Iterator[str]:
        """Yield nothing: the table holds credentials and belongs to `accounts`."""
        yield from ()

    def show(self, session: Session, row: Row) -> Wire:
        """Return the four keys of a user."""
        del session
        username, name = row["username"], row["name"]
        full_name = username if name == username else f"{name} ({username})"
        return {"id": row["id"], "username": username, "name": name, "fullName": full_name}


USER = User()


def show_current_user(request: Request) -> Reply:
    """Return the caller."""
    row = request.session.find(USER, request.session.user.id)
    return json_reply(USER.show(request.session, row or {}))


SERVICE = Service("user", {"get_current_user": Operation(show_current_user)}, (USER,))
