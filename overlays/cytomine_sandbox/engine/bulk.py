"""Creates of many objects in one call, and their replies.

An entry that is refused before it is built is listed; one that is refused while it is built or written makes
the whole call fail, and nothing is kept. What the server did not foresee is in no list, though it counts as
failed: an entry that is none, one that fails before it is built, or one that fails over what it has stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import command
from cytomine_sandbox.engine.errors import ApiError, PageError, StumbleError
from cytomine_sandbox.engine.reply import JSON, Reply, json_reply

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_sandbox.engine.resource import Body, Resource
    from cytomine_sandbox.engine.session import Session

UNREADABLE: Final = Reply(200, b"invalid json string", JSON)
"""The answer when what is to be told holds objects of the server."""


def create_many(session: Session, resource: Resource, bodies: Sequence[Body | None]) -> Reply:
    """Return the reply to a bulk create; its status is 200, the real one stands inside.

    Raises:
        PageError: An entry is refused while it is built or written.
    """
    ids: list[str] = []
    errors: list[dict[str, Any]] = []
    is_readable = True
    for body in bodies:
        if body is None:
            continue
        try:
            prepared = resource.prepare(session, body)
        except ApiError as error:
            errors.append({"data": resource.echo(body), "message": error.message})
            is_readable = is_readable and error.echo_readable
            continue
        except PageError:
            continue
        try:
            ids.append(str(command.add(session, resource, prepared).id))
        except StumbleError:
            continue
        except ApiError as error:
            raise PageError(reason=error.message) from error
    if not is_readable:
        return UNREADABLE
    if not resource.tells_bulk:
        return json_reply(_outcome("", 0, max(len(bodies), 1), []))
    return json_reply(_outcome(f"{resource.lower_name}s {','.join(ids)}", len(ids), len(bodies), errors))


def _outcome(stored: str, count: int, asked: int, errors: list[dict[str, Any]]) -> dict[str, Any]:
    if count == asked:
        return {"data": {"message": f"{stored} added"}, "status": 200}
    message = f"Only part of the entries ({stored}" if count else "No entry saved"
    data = {"success": False, "message": message, "errors": errors}
    return {"data": data, "status": 206 if count else 400}
