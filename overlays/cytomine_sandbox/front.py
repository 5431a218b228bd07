"""What a request meets first: the beginning of its path says who answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from starlette.types import ASGIApp, Receive, Scope, Send


class Front:
    """Several applications in one.

    Args:
        application: Answers whatever none of the others does.
        others: Applications by the beginning of the paths that are theirs.
    """

    def __init__(self, application: ASGIApp, others: Mapping[str, ASGIApp]) -> None:
        self._application = application
        self._others = others

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return
        path: str = scope["path"]
        found = (other for prefix, other in self._others.items() if path.startswith(prefix))
        await next(found, self._application)(scope, receive, send)
