"""Acting as administrator, switched on and off for a user name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine.errors import ForbiddenError, PageError
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.session import Caller


def _roles(request: Request, caller: Caller) -> Reply:
    is_admin, is_user, is_guest = (f"ROLE_{role}" in caller.roles for role in ("ADMIN", "USER", "GUEST"))
    is_super = "ROLE_SUPER_ADMIN" in caller.roles
    return json_reply(
        {
            "admin": is_admin,
            "user": not is_admin and is_user,
            "guest": not is_admin and not is_user and is_guest,
            "adminByNow": is_super or (is_admin and request.admin_sessions.is_open(caller.username)),
            "userByNow": is_user,
            "guestByNow": is_guest,
        }
    )


def _administrator(request: Request) -> Caller:
    caller = request.session.user
    if not caller.roles & {"ROLE_ADMIN", "ROLE_SUPER_ADMIN"}:
        raise ForbiddenError("You are not an admin!")
    return caller


def open_session(request: Request) -> Reply:
    """Return the roles of the caller, who acts as administrator from now on."""
    caller = _administrator(request)
    request.admin_sessions.open(caller.username)
    return _roles(request, caller)


def close_session(request: Request) -> Reply:
    """Return the roles of the caller, who acts as administrator no longer.

    Raises:
        PageError: The caller came with a token; the session is closed all the same.
    """
    caller = _administrator(request)
    request.admin_sessions.close(caller.username)
    if caller.by_token:
        raise PageError(reason="a session cannot be closed with a token")
    return _roles(request, caller)


def show_session(request: Request) -> Reply:
    """Return the roles of the caller."""
    return _roles(request, request.session.user)


SERVICE = Service(
    "admin-session",
    {
        "open_admin_session": Operation(open_session),
        "close_admin_session": Operation(close_session),
        "get_admin_session": Operation(show_session),
    },
)
