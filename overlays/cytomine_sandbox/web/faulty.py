"""Carries faults out: an application in front of another one, which answers what no fault meets."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Final

from attrs import define, field

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    from cytomine_sandbox.web.faults import Answer, Fault, Faults

HANG_UP: Final = "cytomine.hang_up"
"""Name of the extension of the scope that closes the connection; any ASGI server may offer it."""
_LOOK_EVERY_S: Final = 0.1


class Faulty:
    """Another application with faults."""

    def __init__(self, application: ASGIApp, faults: Faults) -> None:
        self._application = application
        self._faults = faults

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        fault = self._faults.find(scope["method"], scope["raw_path"].decode("latin-1"))
        if fault is None:
            await self._application(scope, receive, send)
            return
        own = _Captured()
        if fault.kind.carries_out:
            await self._application(scope, receive, own)
        elif fault.kind.keeps is None:
            await _read_all(receive)
        await _answer(fault, own, scope, receive, send)


@define
class _Captured:
    """The answer of the application, held back."""

    status: int = 500
    headers: list[tuple[bytes, bytes]] = field(factory=list)
    body: bytearray = field(factory=bytearray)

    async def __call__(self, message: Message) -> None:
        if message["type"] == "http.response.start":
            self.status, self.headers = message["status"], list(message["headers"])
        else:
            self.body += message.get("body", b"")

    def replace(self, answer: Answer) -> None:
        self.status, self.body = answer.status, bytearray(answer.body.encode())
        length = str(len(self.body))
        headers = {"content-type": answer.content_type, "content-length": length, **answer.headers}
        self.headers = [(name.encode(), value.encode()) for name, value in headers.items() if value]


async def _answer(fault: Fault, own: _Captured, scope: Scope, receive: Receive, send: Send) -> None:
    kind = fault.kind
    if kind.answer is not None:
        own.replace(kind.answer)
    if kind.pieces_of is None and await _is_left_alone(receive, fault):
        return
    if kind.keeps == 0:
        await _hang_up(scope, receive)
        return
    await send({"type": "http.response.start", "status": own.status, "headers": own.headers})
    if kind.keeps is not None:
        await _send_piece(send, own.body[: int(len(own.body) * kind.keeps)])
        await _hang_up(scope, receive)
        return
    size = kind.pieces_of or len(own.body) or 1
    for start in range(0, len(own.body), size):
        await _send_piece(send, own.body[start : start + size])
        if kind.pieces_of and await _is_left_alone(receive, fault):
            return
    await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _send_piece(send: Send, piece: bytearray) -> None:
    await send({"type": "http.response.body", "body": bytes(piece), "more_body": True})


async def _hang_up(scope: Scope, receive: Receive) -> None:
    """Close the connection, and wait until it is closed."""
    scope["extensions"][HANG_UP]()
    await _gone(receive)


async def _read_all(receive: Receive) -> None:
    """Read a request to its end."""
    while (await receive()).get("more_body", False):
        pass


async def _is_left_alone(receive: Receive, fault: Fault) -> bool:
    """Let time pass as long as a fault says, and return whether the client went away."""
    loop = asyncio.get_running_loop()
    end = loop.time() + fault.pause_s
    gone = asyncio.ensure_future(_gone(receive))
    while not gone.done() and not fault.is_over and (left := end - loop.time()) > 0:
        await asyncio.wait({gone}, timeout=min(left, _LOOK_EVERY_S))
    is_gone = gone.done()
    gone.cancel()
    return is_gone


async def _gone(receive: Receive) -> None:
    """Wait until the client is gone, or the connection closed."""
    while (await receive())["type"] != "http.disconnect":
        pass
