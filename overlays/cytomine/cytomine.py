"""The connection: who asks which server."""

from __future__ import annotations

import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, cast

from cytomine._core import connections, table
from cytomine._core.older import error_mode, false_when_legacy
from cytomine_wire.client import Client
from cytomine_wire.protocol import Part
from cytomine_wire.settings import from_environment, settings
from cytomine_wire.timeouts import Timeouts

if TYPE_CHECKING:
    from contextvars import Token
    from typing import Self

    from cytomine._core.connections import Connection
    from cytomine.models.storage import UploadedFile
    from cytomine.models.user import CurrentUser
    from cytomine_wire._http import Transport
    from cytomine_wire.secret import Secret

_LOGGER: Final = logging.getLogger("cytomine.client")


class Cytomine:
    """A connection to one server; objects and collections use the one of the surrounding `with` block.

    Connecting asks who the keys belong to, in one request.

    Args:
        host: Address of the server, `https://cytomine.example`. Without a scheme https is meant, on this
            machine http.
        public_key: Public half of the user's key pair.
        private_key: Private half; kept masked, never logged.
        verbose: Level of the logger `cytomine.client`; with one, records go to stdout.
        use_cache: Taken for older scripts; replies are not cached.
        protocol: Scheme for a host without one.
        working_path: Taken for older scripts.
        configure_logging: Whether `verbose` sets up output to stdout, where nothing else did.
        errors: `raise`, or `legacy` for False as older scripts expect; by default what the environment
            variable CYTOMINE_ERRORS says, else `raise`.
        token: Bearer token to use instead of a key pair.
        timeouts: Limits of every exchange.
        transport: Carries requests instead of the network; for tests.
        **kwargs: Taken for older scripts; `logging_handlers` are added to the logger.

    Raises:
        SettingsError: A key or the host is missing or cannot be one.
        AuthenticationError: The server does not know the keys.
        ConnectionFailedError: There is no server at the address.
    """

    def __init__(
        self,
        host: str,
        public_key: str | None = None,
        private_key: str | Secret | None = None,
        verbose: int | str | None = None,
        use_cache: bool = True,  # noqa: ARG002, FBT001, FBT002 - as scripts call it
        protocol: str | None = None,
        working_path: str = "/tmp",  # noqa: ARG002, S108 - as scripts call it, never used
        configure_logging: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        *,
        errors: str | None = None,
        token: str | None = None,
        timeouts: Timeouts | None = None,
        transport: Transport | None = None,
        **kwargs: Any,
    ) -> None:
        self.error_mode = error_mode(errors)
        if protocol and "://" not in host:
            host = f"{protocol.removesuffix('://')}://{host}"
        self._settings = settings(host, public_key=public_key, private_key=private_key, token=token)
        self._timeouts = timeouts or Timeouts()
        self._transport = transport
        self._client: Client | None = None
        self._current_user: CurrentUser | None = None
        self._entered: list[Token[Connection | None]] = []
        _configure_logging(verbose, kwargs.get("logging_handlers") or (), to_stdout=configure_logging)
        connections.register(self)
        self.set_current_user()

    @classmethod
    def connect(
        cls,
        host: str,
        public_key: str,
        private_key: str,
        verbose: int = 0,
        use_cache: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
    ) -> Self:
        """Return a new connection; see the class."""
        return cls(host, public_key, private_key, verbose, use_cache)

    @classmethod
    def from_environment(cls, **options: Any) -> Self:
        """Return a connection as CYTOMINE_HOST, CYTOMINE_PUBLIC_KEY and CYTOMINE_PRIVATE_KEY say.

        Args:
            **options: Further arguments of the class.

        Raises:
            SettingsError: One of them is missing; the message names it.
        """
        return cls(*from_environment(), **options)

    @staticmethod
    def get_instance() -> Cytomine:
        """Return the connection of the surrounding `with` block, else the one made last.

        Raises:
            NotConnectedError: None was made.
        """
        return cast("Cytomine", connections.current())

    @property
    def client(self) -> Client:
        """The wire, for typed functions: `list_projects.sync(cytomine.client)`."""
        if self._client is None:
            origin, credentials = self._settings
            limits, transport = self._timeouts, self._transport
            self._client = Client(str(origin), credentials, timeouts=limits, transport=transport)
        return self._client

    @property
    def host(self) -> str:
        """Host and port, without scheme."""
        return self._settings.origin.authority

    @property
    def current_user(self) -> CurrentUser:
        """The user the keys belong to; False where the server refused them and errors are as before."""
        return self._current_user  # type: ignore[return-value]  # set when connecting, or that raised

    def set_current_user(self) -> None:
        """Ask the server again who the keys belong to."""
        from cytomine.models.user import CurrentUser  # noqa: PLC0415 - models stand on connections

        with self._as_current():
            self._current_user = CurrentUser().fetch()

    def set_credentials(self, public_key: str, private_key: str) -> None:
        """Go on with another key pair, and ask who it belongs to."""
        self._settings = settings(str(self._settings.origin), public_key=public_key, private_key=private_key)
        self.close()
        self.set_current_user()

    def open_admin_session(self) -> bool:
        """Return True once the user acts as administrator; lasts two to three hours on the server.

        Raises:
            ForbiddenError: The user is no administrator.
        """
        return self._switch("open_admin_session")

    def close_admin_session(self) -> bool:
        """Return True once the user no longer acts as administrator."""
        return self._switch("close_admin_session")

    @false_when_legacy
    def _switch(self, name: str) -> bool:
        module = table.operation(f"administrator_session.{name}")
        module.parse(self.client.send(module.request()))
        return True

    @false_when_legacy
    def upload_image(
        self,
        filename: str | Path,
        id_storage: int,
        id_project: int | list[int] | None = None,
        properties: dict[str, Any] | None = None,
        sync: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
    ) -> UploadedFile:
        """Return the uploaded file; with `sync` its attribute `images` lists the images made of it.

        The file is read while it is sent. Each entry of `images` is a dictionary with `abstractImage` and
        `imageInstances`.

        Args:
            filename: Path of the file.
            id_storage: Storage to put it into.
            id_project: Project, or projects, to add the image to.
            properties: Properties to give the image; keys and values must not hold commas.
            sync: Whether to wait until the server has imported the image.

        Raises:
            FileNotFoundError: There is no such file.
            InvalidError: The server refused or could not import it; the message says why.
        """
        from cytomine.models.storage import UploadedFile  # noqa: PLC0415 - models stand on connections

        path = Path(filename)
        if not path.is_file():
            raise FileNotFoundError(f"There is no file {path} to upload.")
        if path.stat().st_size == 0:
            raise ValueError(f"The file {path} is empty.")
        module = table.verb("uploadedfile", "upload")
        request = module.request(
            Part("files[]", path, filename=path.name),
            storage=id_storage,
            id_storage=id_storage,
            sync=sync,
            **_projects(id_project),
            **_properties(properties or {}),
        )
        return UploadedFile.from_upload(self.client.send(request))

    def close(self) -> None:
        """Close all connections; the next request opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def __enter__(self) -> Self:
        self._entered.append(connections.enter(self))
        return self

    def __exit__(self, *_: object) -> None:
        connections.leave(self._entered.pop())
        self.close()

    def _as_current(self) -> _Current:
        return _Current(self)

    def __repr__(self) -> str:
        return f"Cytomine({str(self._settings.origin)!r}, {self._settings.credentials.identity})"


class _Current:
    """Makes a connection the one of a block without closing it."""

    def __init__(self, connection: Cytomine) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        self._token = connections.enter(self._connection)

    def __exit__(self, *_: object) -> None:
        connections.leave(self._token)


def _configure_logging(verbose: int | str | None, handlers: Any, *, to_stdout: bool) -> None:
    for handler in handlers:
        _LOGGER.addHandler(handler)
    if verbose:
        _LOGGER.setLevel(verbose)
        if to_stdout:
            logging.basicConfig(stream=sys.stdout, format="[%(asctime)s][%(levelname)s] %(message)s")


def _projects(given: int | list[int] | None) -> dict[str, list[int]]:
    if given is None:
        return {}
    ids = given if isinstance(given, list) else [given]
    return {"projects": ids, "id_project": ids}


def _properties(given: dict[str, Any]) -> dict[str, list[str]]:
    keys, values = [str(key) for key in given], [str(value) for value in given.values()]
    for text in (*keys, *values):
        if "," in text:
            raise ValueError(f"The server splits properties at commas, and {text!r} holds one.")
    return {"keys": keys, "values": values} if given else {}
