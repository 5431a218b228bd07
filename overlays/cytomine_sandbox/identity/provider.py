"""OpenID Connect as the shipped provider speaks it: tokens by password, refresh token and device code."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.responses import HTMLResponse, JSONResponse, Response
from starlette.routing import Route, Router

from cytomine_sandbox import accounts
from cytomine_sandbox.engine.errors import TokenError
from cytomine_sandbox.engine.reply import token_reply
from cytomine_sandbox.engine.tokens import ACCESS, CLIENT, IDENTITY, REALM, REFRESH
from cytomine_sandbox.identity import devices, pages
from cytomine_sandbox.identity.devices import DeviceError, Devices
from cytomine_sandbox.web.bounded_body import TooLargeError, read_body

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping
    from typing import TypeAlias

    from starlette.requests import Request
    from starlette.types import Receive, Scope, Send

    from cytomine_sandbox.engine.tokens import Holder
    from cytomine_sandbox.world import World

    Form: TypeAlias = Mapping[str, str]

PREFIX: Final = "/iam/"
_PROTOCOL: Final = f"{REALM}/protocol/openid-connect"
_DEVICE_GRANT: Final = "urn:ietf:params:oauth:grant-type:device_code"
_REFRESH_LIVES_S: Final = 1800
_NOT_STORED: Final = {"cache-control": "no-store", "pragma": "no-cache"}


class RefusedGrantError(Exception):
    """A request that the provider refuses, with its name in the standard."""

    def __init__(self, error: str, description: str, status: int = 400) -> None:
        super().__init__(f"{error}: {description}")
        self.error = error
        self.description = description
        self.status = status


class Provider:
    """The provider, as ASGI application.

    Args:
        world: Who there is.
        token_life_s: How long access tokens live that are got here.
    """

    def __init__(self, world: World, token_life_s: float) -> None:
        self._world = world
        self._tokens = world.surroundings.tokens
        self._token_life_s = token_life_s
        self._devices = Devices()
        self._grants: dict[str, Callable[[Form], Holder]] = {
            "password": self._by_password,
            "refresh_token": self._by_refresh_token,
            _DEVICE_GRANT: self._by_device,
        }
        self._router = Router(
            [
                Route(f"{REALM}/.well-known/openid-configuration", self._configuration, methods=["GET"]),
                Route(f"{_PROTOCOL}/certs", self._certs, methods=["GET"]),
                Route(f"{_PROTOCOL}/token", self._posted(self._token), methods=["POST"]),
                Route(f"{_PROTOCOL}/auth/device", self._posted(self._device), methods=["POST"]),
                Route(f"{_PROTOCOL}/userinfo", self._user_info, methods=["GET", "POST"]),
                Route(f"{REALM}/device", self._show_device, methods=["GET"]),
                Route(f"{REALM}/device", self._posted(self._answer_device), methods=["POST"]),
            ],
            redirect_slashes=False,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        await self._router(scope, receive, send)

    def _posted(self, handle: Callable[[Form], Response]) -> Callable[[Request], Awaitable[Response]]:
        """Return how a form is read and answered; the first of several values counts."""

        async def answer(request: Request) -> Response:
            try:
                text = (await read_body(request)).decode("utf-8", "replace")
                form = dict(reversed(parse_qsl(text, keep_blank_values=True)))
                return await run_in_threadpool(handle, form)
            except TooLargeError as error:
                return _refusal(RefusedGrantError("invalid_request", str(error), 413))
            except RefusedGrantError as error:
                return _refusal(error)

        return answer

    def _configuration(self, _: Request) -> Response:
        issuer = self._tokens.issuer
        protocol = f"{issuer}/protocol/openid-connect"
        return JSONResponse(
            {
                "issuer": issuer,
                "token_endpoint": f"{protocol}/token",
                "device_authorization_endpoint": f"{protocol}/auth/device",
                "jwks_uri": f"{protocol}/certs",
                "userinfo_endpoint": f"{protocol}/userinfo",
                "grant_types_supported": list(self._grants),
                "response_types_supported": [],
                "subject_types_supported": ["public"],
                "id_token_signing_alg_values_supported": ["RS256"],
                "token_endpoint_auth_methods_supported": ["none"],
                "scopes_supported": ["openid", "profile", "email"],
            }
        )

    def _certs(self, _: Request) -> Response:
        return JSONResponse(self._tokens.public_keys())

    def _token(self, form: Form) -> Response:
        _require_client(form)
        grant = self._grants.get(form.get("grant_type", ""))
        if grant is None:
            name = "unsupported_grant_type" if form.get("grant_type") else "invalid_request"
            raise RefusedGrantError(
                name,
                "Unsupported grant_type" if form.get("grant_type") else "Missing form parameter: grant_type",
            )
        holder = grant(form)
        issue = self._tokens.issue
        answer: dict[str, Any] = {
            "access_token": issue(holder, ACCESS, lives_s=self._token_life_s),
            "expires_in": int(self._token_life_s),
            "refresh_expires_in": _REFRESH_LIVES_S,
            "refresh_token": issue(holder, REFRESH, lives_s=_REFRESH_LIVES_S),
            "token_type": "Bearer",
            "not-before-policy": 0,
            "scope": "openid profile email",
        }
        if "openid" in form.get("scope", "").split():
            answer["id_token"] = issue(holder, IDENTITY, lives_s=self._token_life_s)
        return JSONResponse(answer, headers=_NOT_STORED)

    def _by_password(self, form: Form) -> Holder:
        holder = self._holder(form.get("username", ""))
        # A double for tests: who reaches it may be anybody in it.
        if holder is None or form.get("password") != holder.username:
            raise RefusedGrantError("invalid_grant", "Invalid user credentials", 401)
        return holder

    def _by_refresh_token(self, form: Form) -> Holder:
        try:
            claims = self._tokens.verify(form.get("refresh_token", ""), REFRESH)
        except TokenError as error:
            is_old = "expired" in error.description
            text = "Token is not active" if is_old else "Invalid refresh token"
            raise RefusedGrantError("invalid_grant", text) from error
        with self._world.reading() as session:
            holder = accounts.holder_of(session, claims["sub"])
        if holder is None:
            raise RefusedGrantError("invalid_grant", "User disabled")
        return holder

    def _by_device(self, form: Form) -> Holder:
        try:
            return self._devices.take(form.get("device_code", ""))
        except DeviceError as error:
            raise RefusedGrantError(error.error, error.description) from error

    def _device(self, form: Form) -> Response:
        _require_client(form)
        try:
            device = self._devices.add()
        except DeviceError as error:
            raise RefusedGrantError(error.error, error.description, 503) from error
        address = f"{self._tokens.issuer}/device"
        return JSONResponse(
            {
                "device_code": device.code,
                "user_code": device.user_code,
                "verification_uri": address,
                "verification_uri_complete": f"{address}?user_code={device.user_code}",
                "expires_in": devices.LIVES_S,
                "interval": devices.INTERVAL_S,
            },
            headers=_NOT_STORED,
        )

    def _show_device(self, request: Request) -> Response:
        user_code = request.query_params.get("user_code", "")
        return HTMLResponse(pages.device_form(user_code, action=f"{REALM}/device"))

    def _answer_device(self, form: Form) -> Response:
        user_code = form.get("user_code", "")
        device = self._devices.named(user_code)
        if device is None:
            return _form_again(user_code, "No program waits with this code.")
        if form.get("answer") == "refuse":
            device.is_refused = True
            return HTMLResponse(pages.told("Refused", "The program is not let in. You can close this page."))
        try:
            device.holder = self._by_password(form)
        except RefusedGrantError:
            return _form_again(user_code, "User and password do not fit.")
        text = f"The program goes on as {device.holder.username}. You can close this page."
        return HTMLResponse(pages.told("Let in", text))

    def _user_info(self, request: Request) -> Response:
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        try:
            if scheme.lower() != "bearer":
                raise TokenError("Bearer token is malformed")
            claims = self._tokens.verify(token.strip())
        except TokenError as error:
            return Response(status_code=401, headers=dict(token_reply(error).headers))
        shown = ("sub", "email_verified", "name", "preferred_username")
        return JSONResponse({name: claims[name] for name in shown if name in claims})

    def _holder(self, username: str) -> Holder | None:
        with self._world.reading() as session:
            return accounts.holder_named(session, username)


def _require_client(form: Form) -> None:
    if form.get("client_id") != CLIENT:
        raise RefusedGrantError("invalid_client", "Invalid client or Invalid client credentials", 401)


def _refusal(error: RefusedGrantError) -> Response:
    content = {"error": error.error, "error_description": error.description}
    return JSONResponse(content, error.status, headers=_NOT_STORED)


def _form_again(user_code: str, refusal: str) -> Response:
    return HTMLResponse(pages.device_form(user_code, action=f"{REALM}/device", refusal=refusal), 400)
