"""What a request meets first: the beginning of its path says who answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import ClientDisconnect
from starlette.responses import Response

from cytomine_sandbox.engine.failures import log_failure
from cytomine_sandbox.engine.reply import page_reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Front:
    """Several applications in one; whatever they fail with is answered.

    Args:
        application: Answers whatever none of the others does.
        others: Applications by the beginning of the paths that are theirs; `/` is that path alone.
    """

    def __init__(self, application: ASGIApp, others: Mapping[str, ASGIApp]) -> None:
        self._application = application
        self._others = others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        has_begun = False

        async def send_on(message: Message) -> None:
            nonlocal has_begun
            has_begun = True
            await send(message)

        try:
            await self._find(scope["path"])(scope, receive, send_on)
        except ClientDisconnect:
            return
        except Exception as error:  # noqa: BLE001 - whatever goes wrong is an answer
            log_failure(f"{scope['method']} {scope['path']}", error)
            if not has_begun:
                page = page_reply(500, "text/html")
                headers = {"connection": "close", "content-type": page.content_type or ""}
                await Response(page.body, page.status, headers)(scope, receive, send)

    def _find(self, path: str) -> ASGIApp:
        found = (other for place, other in self._others.items() if _is_below(path, place))
        return next(found, self._application)


def _is_below(path: str, place: str) -> bool:
    return path == place if place == "/" else path.startswith(place)
