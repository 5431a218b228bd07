"""What users may do on the server as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.resource import Field, Missing, Resource
from cytomine_sandbox.engine.verbs import Service

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session


class SecRole(Resource):
    """A role; always the same four. `accounts` makes its table."""

    name = "SecRole"
    package = "be.cytomine.domain.security"
    fields = (Field("authority"),)
    missing = Missing.PLAIN

    def schema(self) -> Iterator[str]:
        """Yield nothing: who a user is belongs to `accounts`."""
        yield from ()

    def check_read(self, session: Session, row: Row) -> None:
        """Refuse a caller without role."""
        del row
        acl.require_role(session, "guest")


ROLE = SecRole()


def list_roles(request: Request) -> dict[str, Any]:
    """Return all roles."""
    acl.require_role(request.session, "guest")
    return verbs.page_of(request, ROLE, "ORDER BY t.id")


SERVICE = Service(
    "user-role", {"list_roles": verbs.collection(list_roles), "get_role": verbs.show(ROLE)}, (ROLE,)
)
