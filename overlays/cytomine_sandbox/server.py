"""A sandbox that runs: `with Sandbox() as sandbox: ...`."""

from __future__ import annotations

import os
import socket
import tempfile
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING

import uvicorn

from cytomine_sandbox import catalogue
from cytomine_sandbox.app import Application
from cytomine_sandbox.credentials import write_credentials
from cytomine_sandbox.dispatch import Dispatcher
from cytomine_sandbox.document import Router, read_endpoints, with_aliases
from cytomine_sandbox.world import World

if TYPE_CHECKING:
    from types import TracebackType
    from typing import Self

    from cytomine_sandbox.accounts import Actor


class SandboxError(Exception):
    """A sandbox cannot be started; the text says why in one line."""


class Sandbox:
    """A local server with the Cytomine API, in a thread of this process.

    Args:
        data: Folder that keeps the contents between starts; without it they are thrown away at the end.
        demo: Whether a new folder gets the contents of the demonstration.
        host: Address to listen on.
        port: Port to listen on; 0 takes a free one.

    Attributes:
        url: Address of the server, without a slash at the end; known once it has started.
        actors: Users with their credentials, by name.
        world: The contents, to be changed in process.
    """

    def __init__(
        self, data: Path | str | None = None, *, demo: bool = False, host: str = "127.0.0.1", port: int = 0
    ) -> None:
        self._data = data
        self._demo = demo
        self._host = host
        self._port = port
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._thread: threading.Thread | None = None
        self._server: uvicorn.Server | None = None
        self._application: Application | None = None
        self._world: World | None = None
        self.url = ""
        self.actors: dict[str, Actor] = {}

    @property
    def world(self) -> World:
        """The contents.

        Raises:
            SandboxError: The sandbox has not started.
        """
        if self._world is None:
            raise SandboxError("the sandbox has not started")
        return self._world

    def start(self) -> Self:
        """Start the server; it answers when this returns.

        Raises:
            SandboxError: The port is in use.
            DataFolderError: The data folder cannot be used.
            DocumentError: The document of the API is not installed.
        """
        listening = self._listen()
        try:
            self._open()
        except BaseException:
            listening.close()
            self.stop()
            raise
        host, port = listening.getsockname()[:2]
        self.url = f"http://{f'[{host}]' if ':' in host else host}:{port}"
        self.world.surroundings.url = self.url
        write_credentials(self.world.surroundings.folder, self.url, self.actors)
        self._serve(listening)
        return self

    def stop(self) -> None:
        """Stop the server, and throw away temporary contents; does nothing when it has stopped."""
        if self._server is not None and self._thread is not None:
            self._server.should_exit = True
            self._thread.join()
            self._server = self._thread = None
        if self._application is not None:
            self._application.close()
            self._application = None
        if self._world is not None:
            self._world.close()
            self._world = None
        if self._temporary is not None:
            self._temporary.cleanup()
            self._temporary = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _listen(self) -> socket.socket:
        try:
            family = socket.getaddrinfo(self._host, self._port, type=socket.SOCK_STREAM)[0][0]
            return socket.create_server((self._host, self._port), family=family, backlog=2048)
        except OSError as error:
            # `create_server` adds the address to the text of the system.
            number = error.errno or 0
            reason = os.strerror(number) if number > 0 else error.strerror or str(error)
            raise SandboxError(f"cannot listen on {self._host} port {self._port}: {reason}") from error

    def _open(self) -> None:
        if self._data is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="cytomine-sandbox-")
        folder = Path(self._data if self._data is not None else self._temporary.name)  # type: ignore[union-attr]
        router = Router(with_aliases(read_endpoints(), catalogue.aliases()))
        self._world = World(folder)
        if self._world.is_new and self._demo:
            from cytomine_sandbox import demo  # noqa: PLC0415 - paints images, which nobody else needs

            demo.populate(self._world)
        self.actors = self._world.actors()
        dispatcher = Dispatcher(self._world, router, catalogue.operations())
        self._application = Application(dispatcher, self._world.surroundings.temporary)

    def _serve(self, listening: socket.socket) -> None:
        if self._application is None:
            raise SandboxError("the sandbox is not open")
        config = uvicorn.Config(
            self._application,
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=5,
        )
        self._server = server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listening]}, name="sandbox", daemon=True
        )
        self._thread.start()
        while not server.started:
            if not self._thread.is_alive():
                self.stop()
                raise SandboxError("the server did not start")
            time.sleep(0.002)
