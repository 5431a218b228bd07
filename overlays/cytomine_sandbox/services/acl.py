"""Rights of users on objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import verbs
from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.verbs import Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request


def list_masks(request: Request) -> dict[str, Any]:
    """Return the masks of a user on an object; entries outlive the object.

    Raises:
        PageError: An id is no number, or there is no such user.
    """
    container, user = request.late_id("domainIdent"), request.late_id("user")
    if not request.session.exists("User", user):
        raise PageError(reason="no such user")
    sql = "SELECT mask FROM acl_entry WHERE container = ? AND user = ? ORDER BY mask"
    return slice_list(request, [row["mask"] for row in request.session.all(sql, container, user)])


SERVICE = Service("acl", {"list_user_permissions": verbs.collection(list_masks)})
