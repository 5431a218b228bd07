"""Tokens in the query, which some pictures and files ask for besides a login."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox import accounts
from cytomine_sandbox.engine import acl
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError, PageError, TokenError, forbidden_object

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Caller


def _named_in_query(request: Request) -> Caller:
    """Return the user of the token in the query, which is checked here.

    Raises:
        PageError: It is left out, or is no token.
    """
    token = (request.parameter("Authorization") or "").removeprefix("Bearer ")
    signed = accounts.Signed("GET", "", {"authorization": f"Bearer {token}"})
    try:
        named = accounts.identify(request.session, request.admin_sessions, signed)
    except TokenError as error:
        raise PageError(reason="the token in the query is none") from error
    if named is None:
        raise PageError(reason="the token in the query names nobody")
    return named


def readable_with_token(request: Request, name: str, shown: str | None = None) -> Row:
    """Return an object that the sender may read, or an administrator whose token is in the query.

    Raises:
        PageError: There is no token.
        NotFoundError: There is no such object.
        ForbiddenError: Neither may read it.
    """
    object_id = request.id()
    named = _named_in_query(request)
    session, resource = request.session, request.session.resource(name)
    row = session.find(resource, object_id)
    if row is None:
        raise NotFoundError(f"{shown or name} {object_id} not found")
    container = acl.container_of(session, resource, row)
    caller = session.caller
    if not named.is_admin_now and (
        caller is None or acl.highest_mask(session, container.id, caller.id) < Mask.READ
    ):
        raise forbidden_object(container.class_name, container.id)
    return row
