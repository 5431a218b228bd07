"""SessionRoles as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.session_roles import SessionRoles


class SessionRolesMirror(
    Mirror, rename={"admin_by_now": "adminByNow", "user_by_now": "userByNow", "guest_by_now": "guestByNow"}
):
    """What is exactly as the document says, and nothing else."""

    admin: bool
    user: bool
    guest: bool
    admin_by_now: bool
    user_by_now: bool
    guest_by_now: bool


def build_session_roles(row: Any) -> SessionRoles:
    """Return the model of a mirror."""
    self = new(SessionRoles)
    self.admin = row.admin
    self.user = row.user
    self.guest = row.guest
    self.admin_by_now = row.admin_by_now
    self.user_by_now = row.user_by_now
    self.guest_by_now = row.guest_by_now
    self.additional_properties = {}
    return self


def reflect_session_roles(model: Any) -> SessionRolesMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.admin, model.user, model.guest, model.admin_by_now, model.user_by_now, model.guest_by_now)
    ):
        raise RefusedError
    return SessionRolesMirror(
        model.admin, model.user, model.guest, model.admin_by_now, model.user_by_now, model.guest_by_now
    )


QUICK = Quick(SessionRolesMirror, build_session_roles, reflect_session_roles)
