"""The connection: who asks which server."""

from __future__ import annotations

import logging
import sys
from typing import TYPE_CHECKING, Any, cast

from cytomine._core import cli, connections, table
from cytomine._core.administration import Administration
from cytomine._core.cli import synonyms as _cytomine_parameter_name_synonyms
from cytomine._core.former import (
    LOGGER,
    CytomineAuth,
    FormerMethods,
    URLRedirectionException,
    deprecated,
    read_response_message,
)
from cytomine._core.generation import Generations
from cytomine._core.older import error_mode, false_when_legacy
from cytomine._core.removed import error_for
from cytomine._core.rest import RawVerbs
from cytomine._core.uploads import Uploads
from cytomine_wire.errors import ServerError
from cytomine_wire.protocol import Request, pairs

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence
    from typing import Self

    from cytomine._core.model import Model
    from cytomine.models.user import CurrentUser
    from cytomine_wire._http import Transport
    from cytomine_wire.client import Client
    from cytomine_wire.credentials import KeyPair
    from cytomine_wire.secret import Secret
    from cytomine_wire.settings import Settings
    from cytomine_wire.timeouts import Timeouts

__all__ = [
    "Cytomine",
    "CytomineAuth",
    "URLRedirectionException",
    "_cytomine_parameter_name_synonyms",
    "deprecated",
    "read_response_message",
]


class Cytomine(RawVerbs, FormerMethods, Uploads, Administration, Generations):
    """A connection to one server; objects and collections use the one of the surrounding `with` block.

    Connecting asks who the keys belong to, in one request.

    Args:
        host: Address of the server, `https://cytomine.example`. Without a scheme https is meant, on this
            machine http. What is not given, host and keys, is taken from the environment (CYTOMINE_HOST,
            CYTOMINE_PUBLIC_KEY, CYTOMINE_PRIVATE_KEY), else from the profile file, else from the system's
            keyring.
        public_key: Public half of the user's key pair.
        private_key: Private half; kept masked, never logged.
        verbose: Level of the logger `cytomine.client`, which gets a line a request; with one, they go to
            stdout. As in older clients, INFO is taken where errors are as they were there.
        use_cache: Taken for older scripts; replies are not cached.
        protocol: Scheme for a host without one.
        working_path: Taken for older scripts.
        configure_logging: Whether `verbose` sets up output to stdout, where nothing else did.
        errors: `raise`, or `legacy` for False as older scripts expect; by default what the environment
            variable CYTOMINE_ERRORS says, else `raise`.
        token: Bearer token to use instead of a key pair.
        timeouts: Limits of every exchange.
        tls: How certificates are checked, where the authorities of this machine (SSL_CERT_FILE) are not
            enough: made with `ssl.create_default_context(cafile=...)`, say.
        transport: Carries requests instead of the network; for tests.
        **kwargs: Taken for older scripts; `logging_handlers` are added to the logger.

    Raises:
        SettingsError: A key or the host is missing or cannot be one.
        AuthenticationError: The server does not know the keys.
        ConnectionFailedError: There is no server at the address.
    """

    def __init__(
        self,
        host: str | None = None,
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
        tls: ssl.SSLContext | None = None,
        transport: Transport | None = None,
        **kwargs: Any,
    ) -> None:
        self.error_mode = error_mode(errors)
        self._settings = _settings(host, public_key, private_key, token, protocol)
        self._timeouts = timeouts
        self._tls = tls
        self._transport = transport
        self._client: Client | None = None
        self._current_user: CurrentUser | None = None
        self.newest_ids: dict[str, int] = {}
        self.irrevocable: dict[int, str] = {}
        for handler in kwargs.get("logging_handlers") or ():
            LOGGER.addHandler(handler)
        if verbose or self.error_mode == "legacy":
            _configure_logging(verbose, to_stdout=configure_logging)
        self._start()

    def _start(self) -> None:
        connections.register(self)
        self.set_current_user()

    @classmethod
    def connect_from_cli(cls, argv: Sequence[str], use_cache: bool = True) -> Self:  # noqa: FBT001, FBT002
        """Return a connection as the arguments of a command line say, in any spelling that scripts use.

        Args:
            argv: Arguments without the name of the script; those it does not know are left alone.
            use_cache: Taken for older scripts.

        Raises:
            SystemExit: Host or a key is missing; the usage is printed.
        """
        return cls(**cli.parse(argv), use_cache=use_cache)

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
        from cytomine_wire.settings import from_environment  # noqa: PLC0415 - as few modules as can be at import

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
            from cytomine._core.logged_client import LoggedClient  # noqa: PLC0415 - few modules at import
            from cytomine_wire.timeouts import Timeouts  # noqa: PLC0415 - as above

            origin, credentials = self._settings
            limits = self._timeouts or Timeouts()
            self._client = LoggedClient(
                str(origin), credentials, timeouts=limits, tls=self._tls, transport=self._transport
            )
        return self._client

    def _signing_with(self, keys: KeyPair) -> Client:
        from cytomine_wire.client import Client  # noqa: PLC0415 - as above

        limits, transport = self.client.timeouts, self._transport
        return Client(str(self._settings.origin), keys, timeouts=limits, tls=self._tls, transport=transport)

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
        """Go on with another key pair, and ask who it belongs to; where that raises, with the one before."""
        before = self._settings
        self._settings = _settings(str(before.origin), public_key, private_key)
        self.close()
        try:
            self.set_current_user()
        except BaseException:
            self._settings = before
            self.close()
            raise

    @false_when_legacy
    def import_datasets(
        self,
        storage_id: int,
        import_uri: str = "import",
        dataset_names: str | None = None,
        create_project: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
    ) -> dict[str, Any]:
        """Return what became of the datasets that lie on the image server; may take hours.

        Args:
            storage_id: Storage that gets the files.
            import_uri: Path below the host; `import` on servers as they are shipped.
            dataset_names: Names of folders, joined by commas; all when left out.
            create_project: Whether each dataset becomes a project.

        Raises:
            ForbiddenError: The user may not write to the storage.
        """
        query = pairs(
            {
                "storage_id": storage_id,
                "dataset_names": dataset_names,
                "create_project": create_project,
            }.items()
        )
        path = f"/{import_uri.strip('/')}"
        request = Request("POST", path, query=query, headers=(("Content-Type", "text/plain"),), body=b"")
        found: dict[str, Any] = self.client.send(request).json()
        return found

    # Undo

    @false_when_legacy
    def undo(self, command: int | Model | None = None) -> list[dict[str, Any]]:
        """Return the changes that were taken back, latest first; none where there was nothing to do.

        What the server did in one go, such as a delete with what depended on it, is taken back in one go.

        Args:
            command: Id of the command, or an object, for the last change it made; by default the user's
                last one, which must not be the creation of a project: servers break what they undo there.

        Raises:
            ValueError: The object made no change, or one that cannot be taken back.
            NotFoundError: There is no such command.
            InvalidError: It cannot be taken back, since others depend on it.
            ServerError: The server cannot take it back, and does not say why.
        """
        return self._repeat("undo", command)

    @false_when_legacy
    def redo(self, command: int | Model | None = None) -> list[dict[str, Any]]:
        """Return the changes that were made again, after `undo` took them back; see there."""
        return self._repeat("redo", command)

    def _repeat(self, verb: str, command: int | Model | None) -> list[dict[str, Any]]:
        if command is None:
            request = table.operation(f"command.{verb}_last_command").request()
        else:
            number = command if isinstance(command, int) else command._last_command()  # noqa: SLF001 - of this package
            if reason := self.irrevocable.get(number):
                raise ValueError(f"Command {number} cannot be undone: {reason}.")
            request = table.operation(f"command.{verb}_command").request(number)
        try:
            rows: list[dict[str, Any]] = self.client.send(request).json()["collection"]
        except ServerError as error:
            error.advice = f"This server cannot {verb} that change: it stays as it is."
            raise
        return [row for row in rows if row.get("callback") is not None]

    def close(self) -> None:
        """Close all connections; the next request opens new ones."""
        client, self._client = self._client, None
        if client is not None:
            client.close()

    def __enter__(self) -> Self:
        connections.enter(self)
        return self

    def __exit__(self, *_: object) -> None:
        if connections.leave(self):
            self.close()

    def _as_current(self) -> _Current:
        return _Current(self)

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            raise error_for("cytomine.cytomine.Cytomine", name)

    def __repr__(self) -> str:
        return f"Cytomine({str(self._settings.origin)!r}, {self._settings.credentials.identity})"


def _settings(
    host: str | None,
    public_key: str | None,
    private_key: str | Secret | None,
    token: str | None = None,
    protocol: str | None = None,
) -> Settings:
    """Return where to and as whom to connect; without a token what is missing is looked for."""
    from cytomine._core.profile import Given, complete, explained  # noqa: PLC0415 - as few modules as can be
    from cytomine_wire.settings import SettingsError, settings  # noqa: PLC0415 - as above

    if protocol and host and "://" not in host:
        host = f"{protocol.removesuffix('://')}://{host}"
    asked = found = Given(host, public_key, private_key)
    if token is None or host is None:
        found = complete(*asked)
    try:
        return settings(
            found.host or "", public_key=found.public_key, private_key=found.private_key, token=token
        )
    except SettingsError as error:
        if token is not None:  # the keys are not missing, they are not needed
            found = found._replace(public_key=found.public_key or "", private_key=found.private_key or "")
        raise explained(error, asked, found) from None


class _Current:
    """Makes a connection the one of a block without closing it."""

    def __init__(self, connection: Cytomine) -> None:
        self._connection = connection

    def __enter__(self) -> None:
        connections.enter(self._connection, is_shared=False)

    def __exit__(self, *_: object) -> None:
        connections.leave(self._connection)


def _configure_logging(verbose: int | str | None, *, to_stdout: bool) -> None:
    """Let requests be seen on stdout, as scripts expect: from INFO where no level is asked for or set."""
    if not verbose and LOGGER.level == logging.NOTSET:
        LOGGER.setLevel(logging.INFO)
    elif verbose is not None:
        LOGGER.setLevel(verbose)
    if to_stdout:
        logging.basicConfig(stream=sys.stdout, format="[%(asctime)s][%(levelname)s] %(message)s")


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        raise error_for(__name__, name)
