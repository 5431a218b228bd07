"""The last requests, as the page shows them; nothing of a credential is kept."""

from __future__ import annotations

import re
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any, Final

from attrs import asdict, frozen

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

_KEPT: Final = 200
_LONGEST: Final = 300
_SECRET = re.compile(r"(?i)(?<=[?&])(auth|authorization|token|password)=[^&]*")
_PUBLIC_KEY = re.compile(r"CYTOMINE\S* ([\w-]+):")


@frozen
class Exchange:
    """One request with what became of it.

    Attributes:
        number: Counts from 1.
        time: When it came, in milliseconds since 1970 (UTC).
        method: Of the request.
        target: Path and query, without secrets and not too long.
        status: Of the answer; None for none.
        duration_ms: Until the answer began.
        public_key: Of who signed it; None for others.
        has_token: It came with a bearer token.
    """

    number: int
    time: int
    method: str
    target: str
    status: int | None
    duration_ms: float
    public_key: str | None
    has_token: bool

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON shows it."""
        return asdict(self)


class Recent:
    """An application in front of another one that keeps what was asked last."""

    def __init__(self, application: ASGIApp) -> None:
        self._application = application
        self._exchanges: deque[Exchange] = deque(maxlen=_KEPT)
        self._count = 0
        self._lock = threading.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        came, begin = int(time.time() * 1000), time.perf_counter()
        status: int | None = None
        duration_ms = 0.0

        async def send_on(message: Message) -> None:
            nonlocal status, duration_ms
            if message["type"] == "http.response.start":
                status, duration_ms = message["status"], (time.perf_counter() - begin) * 1000
            await send(message)

        try:
            await self._application(scope, receive, send_on)
        finally:
            self._keep(scope, came, status, duration_ms or (time.perf_counter() - begin) * 1000)

    def listed(self) -> list[Exchange]:
        """Return the last requests, the newest first."""
        with self._lock:
            return list(reversed(self._exchanges))

    def _keep(self, scope: Scope, came: int, status: int | None, duration_ms: float) -> None:
        query = scope["query_string"].decode("latin-1")
        target = scope["raw_path"].decode("latin-1") + (f"?{query}" if query else "")
        authorization = next(
            (value.decode("latin-1") for name, value in scope["headers"] if name == b"authorization"), ""
        )
        signed = _PUBLIC_KEY.match(authorization)
        with self._lock:
            self._count += 1
            self._exchanges.append(
                Exchange(
                    self._count,
                    came,
                    scope["method"],
                    _SECRET.sub(r"\1=...", target)[:_LONGEST],
                    status,
                    round(duration_ms, 1),
                    signed[1] if signed else None,
                    authorization.lower().startswith("bearer"),
                )
            )
