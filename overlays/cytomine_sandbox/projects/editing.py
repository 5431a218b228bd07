"""What the editing mode of a project lets its members do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine import acl
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import ForbiddenError, forbidden_owner

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session

CLASSIC: Final = "CLASSIC"
RESTRICTED: Final = "RESTRICTED"
READ_ONLY: Final = "READ_ONLY"


def is_manager(session: Session, project: int) -> bool:
    """Return whether the caller has the entry of a manager on a project."""
    return acl.highest_mask(session, project, session.user.id) >= Mask.ADMINISTRATION


def require_not_read_only(session: Session, project: Row) -> None:
    """Refuse a read-only project to all but its managers; an administrator session does not help.

    Raises:
        ForbiddenError: The project is read-only.
    """
    if project["mode"] == READ_ONLY and not is_manager(session, project["id"]):
        raise ForbiddenError(
            "The project for this data is in readonly mode! You must be project manager to add, edit or "
            "delete this resource in a readonly project."
        )


def require_editable(session: Session, project: Row, *owners: int | None) -> None:
    """Refuse what the mode does not allow: all in classic, owners in restricted, managers in read-only.

    Raises:
        ForbiddenError: The caller may not change what these users own.
    """
    if session.user.is_admin_now or project["mode"] == CLASSIC or is_manager(session, project["id"]):
        return
    if project["mode"] == READ_ONLY:
        raise ForbiddenError(
            "The project for this data is in READ_ONLY mode! You must be project manager to add, edit or "
            "delete this resource."
        )
    if session.user.id not in owners:
        raise forbidden_owner()


def require_editable_in(session: Session, project: int, *owners: int | None) -> None:
    """Refuse what the mode of the project of an id does not allow; see `require_editable`."""
    require_editable(session, session.find("Project", project) or {}, *owners)


def require_owner_or_manager(session: Session, project: int, *owners: int | None) -> None:
    """Refuse all but managers of a project, administrators, and the users named.

    Raises:
        ForbiddenError: The caller is none of them.
    """
    caller = session.user
    if not (caller.is_admin_now or caller.id in owners or is_manager(session, project)):
        raise forbidden_owner()


def refuse_project(session: Session, object_id: int | None) -> None:
    """Refuse to add images to a project that is not there, or to which the caller may not add.

    Raises:
        NotFoundError: There is none.
        ForbiddenError: The caller is no member, or the project is read-only.
    """
    acl.require_known(session, "Project", object_id, Mask.READ)
    require_not_read_only(session, session.find("Project", object_id) or {})
