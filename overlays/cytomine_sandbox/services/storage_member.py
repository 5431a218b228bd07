"""Users with access to a storage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Container, Mask
from cytomine_sandbox.engine.errors import WrongArgumentError, forbidden_owner
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.services.storage import STORAGE
from cytomine_sandbox.services.user import USER

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request

_DONE = {"data": {"message": "OK"}}


def list_storage_members(request: Request) -> dict[str, Any]:
    """Return the users with any right on a storage."""
    row = verbs.require_row(request, STORAGE, request.id())
    STORAGE.check_read(request.session, row)
    tail = "WHERE t.id IN (SELECT a.user FROM acl_entry a WHERE a.container = ?) ORDER BY t.id"
    return verbs.page_of(request, USER, tail, row["id"])


def add_storage_member(request: Request) -> Reply:
    """Let a user read and write; no right to manage can be given."""
    storage, user = _place(request)
    acl.require(request.session, storage, Mask.ADMINISTRATION)
    acl.grant(request.session, storage.id, user, Mask.READ, Mask.WRITE)
    return json_reply(_DONE)


def remove_storage_member(request: Request) -> Reply:
    """Take reading and writing from a user, which users may do to themselves; the owner keeps them."""
    session = request.session
    storage, user = _place(request)
    acl.require(session, storage, Mask.READ)
    caller = session.user
    is_manager = acl.highest_mask(session, storage.id, caller.id) >= Mask.ADMINISTRATION
    if not (user == caller.id or is_manager or caller.is_admin_now):
        raise forbidden_owner()
    if verbs.require_row(request, STORAGE, storage.id)["user"] == user:
        raise WrongArgumentError("The storage owner cannot be deleted.")
    acl.revoke(session, storage.id, user, Mask.READ, Mask.WRITE)
    return json_reply(_DONE)


def _place(request: Request) -> tuple[Container, int]:
    """Return the storage and the user of the path.

    Raises:
        NotFoundError: One of them is not there.
    """
    storage, user = request.id("storage"), request.id("user")
    verbs.require_row(request, STORAGE, storage)
    verbs.require_row(request, USER, user)
    return Container(STORAGE.class_name, storage), user


SERVICE = Service(
    "storage-member",
    {
        "list_storage_members": verbs.collection(list_storage_members),
        "add_storage_member": Operation(add_storage_member, writes=True),
        "remove_storage_member": Operation(remove_storage_member, writes=True),
    },
)
