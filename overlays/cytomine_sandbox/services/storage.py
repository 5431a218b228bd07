"""Virtual disk spaces of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.resource import REFERENCE, Field, Messages, Resource
from cytomine_sandbox.engine.verbs import Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class Storage(Resource):
    """A storage; its owner and its rights are separate things."""

    name = "Storage"
    package = "be.cytomine.domain.image.server"
    fields = (
        Field("name", required=True, not_blank=True, max_length=255),
        Field("user", REFERENCE, "User", required=True),
    )
    messages = Messages.named("Storage")
    container = ()
    rights = Rights(update=Mask.ADMINISTRATION, delete=Mask.ADMINISTRATION)

    def prepare(self, session: Session, body: Body) -> Body:
        """Make the caller its owner, unless an administrator names one."""
        body = super().prepare(session, body)
        return body if session.user.is_admin_now else {**body, "user": session.user.id}

    def created(self, session: Session, row: Row, body: Body) -> None:
        """Give its owner all rights."""
        del body
        acl.grant(session, row["id"], row["user"], Mask.READ, Mask.WRITE, Mask.ADMINISTRATION)


STORAGE = Storage()


def list_storages(request: Request) -> dict[str, Any]:
    """Return the storages that the caller has rights on; all of them for administrators who ask."""
    caller = request.session.user
    sees_all = request.flag("all") and caller.is_admin_now
    tail = "WHERE ? OR t.id IN (SELECT a.container FROM acl_entry a WHERE a.user = ?) ORDER BY t.id"
    return verbs.page_of(request, STORAGE, tail, sees_all, caller.id)


SERVICE = Service(
    "storage",
    {
        "list_storages": verbs.collection(list_storages),
        "get_storage": verbs.show(STORAGE),
        "create_storage": verbs.create(STORAGE),
        "update_storage": verbs.update(STORAGE),
        "delete_storage": verbs.delete(STORAGE, numbers=("task",)),
    },
    (STORAGE,),
)
