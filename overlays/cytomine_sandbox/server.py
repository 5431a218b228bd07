"""A sandbox that runs: `with Sandbox() as sandbox: ...`."""

from __future__ import annotations

import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Final

from cytomine_sandbox import catalogue
from cytomine_sandbox.accounts import ACTOR_TOKEN_LIVES_S
from cytomine_sandbox.credentials import write_credentials
from cytomine_sandbox.engine.tokens import ACCESS
from cytomine_sandbox.identity.provider import PREFIX as PROVIDER
from cytomine_sandbox.identity.provider import Provider
from cytomine_sandbox.page.recent import Recent
from cytomine_sandbox.page.routes import PREFIX as LOOK
from cytomine_sandbox.page.routes import Page
from cytomine_sandbox.web.app import Application
from cytomine_sandbox.web.control import PREFIX as CONTROL
from cytomine_sandbox.web.control import Control
from cytomine_sandbox.web.dispatch import Dispatcher
from cytomine_sandbox.web.document import Router, read_endpoints, with_aliases
from cytomine_sandbox.web.faults import Fault, Faults
from cytomine_sandbox.web.faulty import Faulty
from cytomine_sandbox.web.front import Front
from cytomine_sandbox.web.locality import ForThisMachine, is_loopback
from cytomine_sandbox.web.network import Network, SandboxError
from cytomine_sandbox.world import World

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType
    from typing import Self

    from starlette.types import ASGIApp

    from cytomine_sandbox.accounts import Actor
    from cytomine_sandbox.snapshot import Snapshot

__all__ = ["Sandbox", "SandboxError"]

_IN_PROCESS: Final = "http://localhost"


class Sandbox:
    """A local server with the Cytomine API, in a thread of this process.

    Args:
        data: Folder that keeps the contents between starts; without it they are thrown away at the end.
        demo: Whether a new folder gets the contents of the demonstration.
        host: Address to listen on.
        port: Port to listen on; 0 takes a free one.
        listen: Whether it can be reached over the network; if not, only `app` answers.
        control: Whether there is a page at `/`, and faults and snapshots can be asked for over HTTP, below
            `/sandbox/`; by default where only this machine reaches the server.
        token_life_s: How long access tokens live that are got by logging in.
        around: Returns an application in front of the API, for instance to look at all that goes through it.

    Attributes:
        url: Address of the server, without a slash at the end; known once it has started.
        actors: Users with their credentials, by name.
        listens: Whether it can be reached over the network.
    """

    def __init__(
        self,
        data: Path | str | None = None,
        *,
        demo: bool = False,
        host: str = "127.0.0.1",
        port: int = 0,
        listen: bool = True,
        control: bool | None = None,
        token_life_s: float = 300.0,
        around: Callable[[ASGIApp], ASGIApp] | None = None,
    ) -> None:
        self._data = data
        self._demo = demo
        self._host = host
        self._port = port
        self.listens = listen
        self._control = is_loopback(host) if control is None else control
        self._token_life_s = token_life_s
        self._around = around
        self._open = ExitStack()
        self._faults = Faults()
        self._application: Front | None = None
        self._world: World | None = None
        self.url = ""
        self.actors: dict[str, Actor] = {}

    @property
    def world(self) -> World:
        """The contents, to be changed in process.

        Raises:
            SandboxError: The sandbox has not started.
        """
        if self._world is None:
            raise SandboxError("the sandbox has not started")
        return self._world

    @property
    def app(self) -> ASGIApp:
        """The server as ASGI application, for clients in this process.

        Raises:
            SandboxError: The sandbox has not started.
        """
        if self._application is None:
            raise SandboxError("the sandbox has not started")
        return self._application

    def start(self) -> Self:
        """Start the server; it answers when this returns.

        Raises:
            SandboxError: The port is in use.
            DataFolderError: The data folder cannot be used.
            DocumentError: The document of the API is not installed.
        """
        with ExitStack() as opened:
            network = Network(self._host, self._port) if self.listens else None
            if network is not None:
                opened.callback(network.close)
            self.url = network.url if network is not None else _IN_PROCESS
            self._world = world = self._open_world(opened)
            self.actors = world.actors()
            write_credentials(world.surroundings.folder, self.url, self.actors)
            self._application = front = self._front(world, opened)
            if network is not None:
                network.serve(front)
                # Once more and first: no request is being answered when the rest closes.
                opened.callback(network.close)
            opened.callback(self._faults.clear)
            self._open = opened.pop_all()
        return self

    def stop(self) -> None:
        """Stop the server, and throw away temporary contents; does nothing when it has stopped."""
        self._application = self._world = None
        self._open.close()

    def fail(
        self,
        method: str,
        path: str,
        *,
        then: str,
        after: int = 0,
        times: int | None = 1,
        seconds: float | None = None,
    ) -> Fault:
        """Let requests fail from now on, and return how to see and end it; a `with` block ends it too.

        Args:
            method: Of the requests; `*` for any.
            path: Theirs, without query; `*` stands for any letters.
            then: What happens: a key of `cytomine_sandbox.FAULTS`, such as `504-but-commit`.
            after: How many of these requests pass before.
            times: How many fail; None for all.
            seconds: How long an answer, or a piece of one, is held back.

        Raises:
            FaultError: There is no such fault, or a number cannot be.
        """
        return self._faults.add(Fault(method, path, then, after, times, seconds))

    def expire_tokens(self, username: str | None = None) -> None:
        """Let the access tokens handed out so far run out, of one user or of all; refresh tokens go on.

        Raises:
            KeyError: There is no such user.
        """
        tokens = self.world.surroundings.tokens
        tokens.end(None if username is None else self.world.holder(username).reference)

    def issue_token(self, username: str, *, lives_s: float = ACTOR_TOKEN_LIVES_S) -> str:
        """Return a new bearer token of a user.

        Raises:
            KeyError: There is no such user.
        """
        holder = self.world.holder(username)
        return self.world.surroundings.tokens.issue(holder, ACCESS, lives_s=lives_s)

    def heal(self) -> None:
        """End all faults."""
        self._faults.clear()

    def snapshot(self) -> Snapshot:
        """Return the state of now, to be gone back to with `restore`; takes milliseconds in tests."""
        return self.world.snapshot()

    def restore(self, snapshot: Snapshot) -> None:
        """Go back to a state: contents, ids, files, administrator sessions and ended tokens."""
        self.world.restore(snapshot)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _open_world(self, opened: ExitStack) -> World:
        data = self._data
        if data is None:
            data = opened.enter_context(tempfile.TemporaryDirectory(prefix="cytomine-sandbox-"))
        world = World(Path(data))
        opened.callback(world.close)
        world.surroundings.url = self.url
        if world.is_new and self._demo:
            from cytomine_sandbox import demo  # noqa: PLC0415 - paints images, which nobody else needs

            demo.populate(world)
        return world

    def _front(self, world: World, opened: ExitStack) -> Front:
        router = Router(with_aliases(read_endpoints(), catalogue.aliases()))
        dispatcher = Dispatcher(world, router, catalogue.operations())
        application = Application(dispatcher, world.surroundings.temporary)
        opened.callback(application.close)
        inner = application if self._around is None else self._around(application)
        recent = Recent(Faulty(inner, self._faults))
        others: dict[str, ASGIApp] = {PROVIDER: Faulty(Provider(world, self._token_life_s), self._faults)}
        if self._control:
            control = Control(world, self._faults)
            opened.callback(control.close)
            page = ForThisMachine(Page(world, recent))
            others |= {CONTROL: control, LOOK: page, "/": page}
        return Front(recent, others)
