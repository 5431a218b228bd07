"""Access tokens of the identity provider: fetched when first needed, renewed before they end.

The provider speaks OpenID Connect (Keycloak in the shipped deployment). Three ways lead to a first token:
name and password, a refresh token from elsewhere, or a code that the user enters on another device
(RFC 8628). One object may serve many threads, tasks and clients: only one of them fetches, the others wait.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn
from urllib.parse import quote_plus

from cytomine_wire import fork
from cytomine_wire._steps import Outgoing, ask, close, enter, read, send_off, sleep
from cytomine_wire.clock import Clock
from cytomine_wire.congestion import Gate
from cytomine_wire.errors import (
    AuthenticationError,
    ConnectionFailedError,
    CytomineError,
    ServerError,
    TimedOutError,
    TransferError,
    UnansweredError,
    UnexpectedContentError,
)
from cytomine_wire.origin import parse_origin
from cytomine_wire.protocol import Request, Response
from cytomine_wire.secret import Secret

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from cytomine_wire._steps import Opened, Steps
    from cytomine_wire.address import Pairs
    from cytomine_wire.timeouts import Timeouts

REALM: Final = "/iam/realms/cytomine"
CLIENT_ID: Final = "core"

_FORM: Final = (("Accept", "application/json"), ("Content-Type", "application/x-www-form-urlencoded"))
_REPLY_BYTES: Final = 1 << 18
_MARGIN_S: Final = 30.0
"""A token is renewed so long before its end; one that lives shorter, after half of its life."""
_DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_SLOWER_S: Final = 5.0
"""RFC 8628, 3.5: how much longer to wait after slow_down."""


class Token(NamedTuple):
    """An access token, and until when it is good on the monotonic clock."""

    access: Secret
    refresh: Secret | None
    renew_at: float


class DeviceCode(NamedTuple):
    """What a user needs to let a program in from another device.

    Attributes:
        user_code: To be typed there.
        address: Where.
        complete_address: Where, the code in it already; empty when the provider gives none.
        expires_in_s: How long it can be used.
    """

    user_code: str
    address: str
    complete_address: str
    expires_in_s: float


class TokenSession:
    """Credentials that fetch access tokens and renew them before they end.

    Make one with `with_password`, `with_refresh_token` or `with_device`.
    """

    def __init__(
        self,
        realm_url: str,
        first: Callable[[TokenSession, Timeouts], Steps[Token]],
        *,
        is_repeatable: bool,
        who: str,
        client_id: str = CLIENT_ID,
        clock: Clock | None = None,
    ) -> None:
        self._origin = parse_origin(realm_url)
        if self._origin.scheme != "https" and not self._origin.is_loopback:
            raise ValueError(
                "passwords and tokens are sent over https only: the realm's address begins with http://"
            )
        self._first = first
        self._is_repeatable = is_repeatable
        self._who = who
        self._client_id = client_id
        self._clock = clock or Clock()
        self._token: Token | None = None
        self.after_fork()
        fork.follow(self)

    @classmethod
    def with_password(
        cls, realm_url: str, username: str, password: str | Secret, **options: Any
    ) -> TokenSession:
        """Return credentials that log in by name and password.

        Args:
            realm_url: `https://host/iam/realms/cytomine`.
            username: Name of the account.
            password: Its password.
            **options: `client_id`, `clock`.
        """
        secret = password if isinstance(password, Secret) else Secret(password)

        def first(session: TokenSession, timeouts: Timeouts) -> Steps[Token]:
            return session.fetch(timeouts, "password", username=username, password=secret, scope="openid")

        return cls(realm_url, first, is_repeatable=True, who=f"user {username}", **options)

    @classmethod
    def with_refresh_token(cls, realm_url: str, refresh_token: str | Secret, **options: Any) -> TokenSession:
        """Return credentials that begin with a refresh token from elsewhere; otherwise as `with_password`."""
        secret = refresh_token if isinstance(refresh_token, Secret) else Secret(refresh_token)

        def first(session: TokenSession, timeouts: Timeouts) -> Steps[Token]:
            return session.fetch(timeouts, "refresh_token", refresh_token=secret)

        return cls(realm_url, first, is_repeatable=False, who="a refresh token", **options)

    @classmethod
    def with_device(cls, realm_url: str, show: Callable[[DeviceCode], Any], **options: Any) -> TokenSession:
        """Return credentials that the user lets in from another device.

        Args:
            realm_url: `https://host/iam/realms/cytomine`.
            show: Called with what to tell the user; with tasks it may be a coroutine function.
            **options: `client_id`, `clock`.
        """

        def first(session: TokenSession, timeouts: Timeouts) -> Steps[Token]:
            return session.let_in(timeouts, show)

        return cls(realm_url, first, is_repeatable=True, who="a device code", **options)

    def after_fork(self) -> None:
        """Wait for nobody: who was fetching a token is not in this process."""
        self._gate = Gate(self._clock, limit=1)

    @property
    def identity(self) -> str:
        """How it began; nothing of a token."""
        return f"a token of {self._who}"

    def headers(self, method: str, target: str, *, content_type: str = "") -> Pairs:  # noqa: ARG002 - not signed
        """Return the Authorization header; empty before the first token."""
        token = self._token
        return () if token is None else (("Authorization", f"Bearer {token.access.reveal()}"),)

    def fresh(self, timeouts: Timeouts) -> Steps[Token]:
        """Return a token that is good for a while yet, fetched when there is none."""
        token = self._token
        if token is not None and self._clock.monotonic() < token.renew_at:
            return token
        return (yield from self._renewed(token, timeouts))

    def replace(self, refused: Token | None, timeouts: Timeouts) -> Steps[bool]:
        """Return whether there is another token than the one a server refused; it is fetched where needed."""
        return (yield from self._renewed(refused, timeouts)) is not refused

    def _renewed(self, stale: Token | None, timeouts: Timeouts) -> Steps[Token]:
        if self._gate.try_enter() is None:
            yield enter(self._gate)
        try:
            if self._token is not None and self._token is not stale:
                return self._token  # another thread or task was faster
            self._token = yield from self._next(timeouts)
        except (ConnectionFailedError, TimedOutError, TransferError) as error:
            error.was_sent = False  # the request that waits for the token was not
            raise
        else:
            return self._token
        finally:
            self._gate.leave()

    def _next(self, timeouts: Timeouts) -> Steps[Token]:
        if self._token is not None and self._token.refresh is not None:
            try:
                return (yield from self.fetch(timeouts, "refresh_token", refresh_token=self._token.refresh))
            except AuthenticationError:
                if not self._is_repeatable:
                    raise
        return (yield from self._first(self, timeouts))

    def fetch(self, timeouts: Timeouts, grant: str, **fields: str | Secret) -> Steps[Token]:
        """Return the token that a grant brings.

        Raises:
            AuthenticationError: The provider refuses it.
        """
        form = {"grant_type": grant, **fields}
        answer = yield from self._post("/protocol/openid-connect/token", form, timeouts)
        return self._token_of(answer)

    def let_in(self, timeouts: Timeouts, show: Callable[[DeviceCode], Any]) -> Steps[Token]:
        """Return the token that a user grants from another device.

        Raises:
            AuthenticationError: The user refuses, or the code runs out.
        """
        answer = yield from self._post("/protocol/openid-connect/auth/device", {"scope": "openid"}, timeouts)
        code = DeviceCode(
            answer.text("user_code"),
            answer.text("verification_uri"),
            answer.text("verification_uri_complete"),
            answer.number("expires_in", 600.0),
        )
        pause, ends = answer.number("interval", 5.0), self._clock.monotonic() + code.expires_in_s
        yield ask(show, code)
        while self._clock.monotonic() < ends:
            yield sleep(self._clock, pause)
            try:
                return (
                    yield from self.fetch(timeouts, _DEVICE_GRANT, device_code=answer.secret("device_code"))
                )
            except AuthenticationError as error:
                if error.message.startswith("slow_down"):
                    pause += _SLOWER_S
                elif not error.message.startswith("authorization_pending"):
                    raise
        raise AuthenticationError("nobody entered the code in time", advice="Begin again for a new code.")

    def _token_of(self, answer: _Answer) -> Token:
        lives_s = answer.number("expires_in", 60.0)
        renew_at = self._clock.monotonic() + max(lives_s - _MARGIN_S, lives_s / 2)
        access = answer.secret("access_token")
        if not _is_header_text(access):
            raise UnexpectedContentError("the identity provider answered with no token that can be used")
        return Token(access, answer.secret("refresh_token") or None, renew_at)

    def _post(self, path: str, form: Mapping[str, str | Secret], timeouts: Timeouts) -> Steps[_Answer]:
        request = Request("POST", path, operation="fetch_token")
        outgoing = Outgoing(
            request,
            origin=self._origin,
            headers=_FORM,
            content=_encoded({"client_id": self._client_id, **form}),
            sign=None,
            timeouts=timeouts,
            identity=self.identity,
        )
        opened: Opened = yield send_off(outgoing)
        body = _Body()
        try:
            while body.add((yield read(opened))):  # no variable holds a piece
                pass
        finally:
            yield close(opened)
        return self._read(opened, body, request)

    def _read(self, opened: Opened, body: _Body, request: Request) -> _Answer:
        answer = body.answer()
        status = opened.status_code
        if status == 200 and answer is not None:
            return answer
        if status in {400, 401, 403} and answer is not None:
            told = ": ".join(t for t in (answer.text("error"), answer.text("error_description")) if t)
            advice = f"The identity provider did not accept {self._who}."
            reply = Response(401, opened.headers, b"", request)
            raise AuthenticationError(told or "refused", response=reply, advice=advice)
        reply = Response(status, opened.headers, b"", request)  # the body may hold a token: never shown
        from cytomine_wire.refusals import error_from  # noqa: PLC0415 - loaded only on failure

        error: CytomineError | None = error_from(reply)
        if isinstance(error, UnansweredError):  # what waits for the token was not sent, so nothing is open
            error = ServerError(error.message, retry_after_s=error.retry_after_s, response=reply)
        raise error or UnexpectedContentError("the identity provider answered with no token", response=reply)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a session holds secrets and is not pickled; make it anew where it is needed")

    def __repr__(self) -> str:
        return f"TokenSession({str(self._origin)!r}, {self._who!r})"


class _Body:
    """The reply of the provider while it is read: no variable of a frame that can fail holds its text."""

    __slots__ = ("_pieces", "_size")

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> bool:
        self._size += len(piece)
        if self._size <= _REPLY_BYTES:
            self._pieces.append(piece)
        return bool(piece)

    def answer(self) -> _Answer | None:
        try:
            value = json.loads(b"".join(self._pieces))
        except (ValueError, RecursionError):
            return None
        return _Answer(value) if isinstance(value, dict) else None


class _Answer:
    """A reply of the provider; holds tokens, so it shows nothing."""

    __slots__ = ("_values",)

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values

    def text(self, key: str) -> str:
        value = self._values.get(key)
        return value if isinstance(value, str) else ""

    def secret(self, key: str) -> Secret:
        return Secret(self.text(key))

    def number(self, key: str, default: float) -> float:
        value = self._values.get(key)
        return float(value) if isinstance(value, (int, float)) and 0 < value < 1e9 else default


def _is_header_text(secret: Secret) -> bool:
    text = secret.reveal()
    return bool(text) and text.isascii() and not any(c.isspace() for c in text)


def _encoded(form: Mapping[str, str | Secret]) -> bytes:
    return "&".join(
        f"{name}={quote_plus(value.reveal() if isinstance(value, Secret) else value)}"
        for name, value in form.items()
    ).encode()
