"""An application on a socket: uvicorn in a thread, which lets an application close its connection."""

from __future__ import annotations

import os
import socket
import threading
import time
from typing import TYPE_CHECKING, Any, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from cytomine_sandbox.web.faulty import HANG_UP

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

_WAITING_CLIENTS: Final = 2048
_GRACE_S: Final = 5


class SandboxError(Exception):
    """A sandbox cannot be started; the text says why in one line."""


class Network:
    """A listening socket, and once it serves, the thread that answers on it.

    Attributes:
        url: Address without a slash at the end.
    """

    def __init__(self, host: str, port: int) -> None:
        """Listen; connections wait until `serve`.

        Raises:
            SandboxError: The address or the port cannot be had.
        """
        try:
            family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
            self._socket = socket.create_server((host, port), family=family, backlog=_WAITING_CLIENTS)
            # Accepted connections inherit it; else a body waits 40 ms for an acknowledgement of headers. The
            # event loop sets it only on sockets that name their protocol, which `create_server` does not.
            self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            # `create_server` adds the address to the text of the system.
            number = error.errno or 0
            reason = os.strerror(number) if number > 0 else error.strerror or str(error)
            raise SandboxError(f"cannot listen on {host} port {port}: {reason}") from error
        bound, number = self._socket.getsockname()[:2]
        self.url = f"http://{f'[{bound}]' if ':' in bound else bound}:{number}"
        self._thread: threading.Thread | None = None
        self._server: uvicorn.Server | None = None

    def serve(self, application: ASGIApp) -> None:
        """Answer requests; they are answered when this returns.

        Raises:
            SandboxError: The server did not start.
        """
        config = uvicorn.Config(
            application,
            http=_Protocol,
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_GRACE_S,
        )
        self._server = server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=server.run, kwargs={"sockets": [self._socket]}, name="sandbox", daemon=True
        )
        self._thread.start()
        while not server.started:
            if not self._thread.is_alive():
                raise SandboxError("the server did not start")
            time.sleep(0.002)

    def close(self) -> None:
        """Answer what came, then listen no longer."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
        self._socket.close()


class _Protocol(H11Protocol):
    """HTTP/1.1 whose application can close the connection when it likes."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        super().__init__(*arguments, **options)
        self.app: ASGIApp = self._with_hang_up(self.app)

    def _with_hang_up(self, application: ASGIApp) -> ASGIApp:
        async def answer(scope: Scope, receive: Receive, send: Send) -> None:
            scope.setdefault("extensions", {})[HANG_UP] = self.transport.close
            await application(scope, receive, send)

        return answer
