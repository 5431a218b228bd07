"""The HTTP library, and the only module that knows it: requests onto sockets, replies off them.

Imported with the first request, not with the package.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

import httpx2

from cytomine_wire._steps import AwaitedActions, BlockingActions
from cytomine_wire.errors import ConnectionFailedError, CytomineError, TimedOutError, TransferError
from cytomine_wire.protocol import UnsafePathError
from cytomine_wire.source import Source

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Mapping
    from typing import TypeAlias

    from cytomine_wire._steps import Outgoing
    from cytomine_wire.protocol import Part

    Transport: TypeAlias = httpx2.BaseTransport
    AsyncTransport: TypeAlias = httpx2.AsyncBaseTransport

_LIMITS: Final = httpx2.Limits(max_connections=100, max_keepalive_connections=100, keepalive_expiry=5.0)

_PHASES: Final[dict[type[httpx2.TimeoutException], str]] = {
    httpx2.ConnectTimeout: "connect",
    httpx2.ReadTimeout: "read",
    httpx2.WriteTimeout: "write",
    httpx2.PoolTimeout: "pool",
}
_WAITED: Final = {
    "connect": "no connection stood after {} s",
    "read": "nothing came for {} s",
    "write": "nothing could be sent for {} s",
    "pool": "all connections of the client were busy for {} s",
}
_FAILURES: Final = (httpx2.TransportError, httpx2.DecodingError)
_NOT_SENT: Final = (httpx2.ConnectError, httpx2.ConnectTimeout, httpx2.PoolTimeout, httpx2.ProxyError)

_UNTRUSTED: Final = {18, 19, 20, 21}
"""Codes of OpenSSL for a chain that ends in no trusted authority."""
_EXPIRED: Final = {9, 10}
_CERTIFICATE_ADVICE: Final = (
    "If the server is yours, set SSL_CERT_FILE to the certificate file of the authority that signed it."
)


class OpenedReply:
    """A reply whose body is still on the wire."""

    __slots__ = ("headers", "outgoing", "pieces", "response", "status_code", "unfolded_bytes")

    def __init__(
        self, outgoing: Outgoing, response: httpx2.Response, pieces: Iterator[bytes] | AsyncIterator[bytes]
    ) -> None:
        self.outgoing = outgoing
        self.response = response
        self.pieces = pieces
        self.status_code = response.status_code
        self.unfolded_bytes = 0
        self.headers: Mapping[str, str] = _headers_of(response)

    @property
    def received_bytes(self) -> int:
        """Bytes of the body that came so far, content encoding not undone."""
        return self.response.num_bytes_downloaded


class BlockingWire(BlockingActions):
    """Carries exchanges out over a pool of connections; may be used by many threads at once."""

    def __init__(self, transport: Transport | None = None) -> None:
        self._client = httpx2.Client(transport=transport, limits=_LIMITS)
        _refuse_cookies(self._client)

    def open(self, outgoing: Outgoing) -> OpenedReply:
        """Send the request and return the reply once its head has come."""
        with contextlib.ExitStack() as files:
            prepared = _prepared(outgoing, files)
            try:
                response = self._client.send(prepared, stream=True)
            except _FAILURES as error:
                raise _failure(error, outgoing, None) from _without_frames(error)
        return OpenedReply(outgoing, response, response.iter_bytes())

    def read(self, opened: OpenedReply) -> bytes:
        """Return the next piece of the body, empty at its end."""
        try:
            piece: bytes = next(opened.pieces, b"")  # type: ignore[arg-type]  # made by `open` of this class
        except _FAILURES as error:
            raise _failure(error, opened.outgoing, opened) from _without_frames(error)
        opened.unfolded_bytes += len(piece)
        return piece

    def close(self, opened: OpenedReply) -> None:
        """Give the connection back, or drop it when the body was not read to its end."""
        opened.response.close()

    def shut(self) -> None:
        """Drop all connections."""
        self._client.close()


class AwaitedWire(AwaitedActions):
    """Carries exchanges out in tasks of one event loop."""

    def __init__(self, transport: AsyncTransport | None = None) -> None:
        self._client = httpx2.AsyncClient(transport=transport, limits=_LIMITS)
        _refuse_cookies(self._client)

    async def open(self, outgoing: Outgoing) -> OpenedReply:
        """Send the request and return the reply once its head has come."""
        with contextlib.ExitStack() as files:
            prepared = _prepared(outgoing, files)
            try:
                response = await self._client.send(prepared, stream=True)
            except _FAILURES as error:
                raise _failure(error, outgoing, None) from _without_frames(error)
        return OpenedReply(outgoing, response, response.aiter_bytes())

    async def read(self, opened: OpenedReply) -> bytes:
        """Return the next piece of the body, empty at its end."""
        try:
            piece: bytes = await anext(opened.pieces, b"")  # type: ignore[arg-type]  # made by `open`
        except _FAILURES as error:
            raise _failure(error, opened.outgoing, opened) from _without_frames(error)
        opened.unfolded_bytes += len(piece)
        return piece

    async def close(self, opened: OpenedReply) -> None:
        """Give the connection back, or drop it when the body was not read to its end."""
        await opened.response.aclose()

    async def shut(self) -> None:
        """Drop all connections."""
        await self._client.aclose()


def _refuse_cookies(client: httpx2.Client | httpx2.AsyncClient) -> None:
    """Keep no cookie: credentials go with each request, and a session must not outlive them."""
    client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=()))


def _prepared(outgoing: Outgoing, files: contextlib.ExitStack) -> httpx2.Request:
    limits = outgoing.timeouts
    headers = list(outgoing.headers)
    parts = [_field(part, outgoing, files) for part in outgoing.parts] or None
    if parts:
        # Ours, so that it can be signed before the body is made.
        headers.append(("Content-Type", f"multipart/form-data; boundary={token_hex(16)}"))
    try:
        url = httpx2.URL(f"{outgoing.origin.scheme}://{outgoing.origin.authority}{outgoing.target}")
    except httpx2.InvalidURL as error:
        raise UnsafePathError(f"the address cannot be requested: {error}") from None
    target = url.raw_path.decode("ascii")
    if target != outgoing.target:
        raise UnsafePathError(f"{outgoing.target!r} would be sent as {target!r}: encode it before")
    return httpx2.Request(
        outgoing.request.method,
        url,
        headers=_with_proof(outgoing, target, headers),
        content=outgoing.content,
        files=parts,
        extensions={
            "timeout": {
                "connect": limits.connect,
                "read": limits.read,
                "write": limits.write,
                "pool": limits.pool,
            }
        },
    )


def _with_proof(outgoing: Outgoing, target: str, headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    if not outgoing.sign:
        return headers
    content_type = ""
    for name, value in headers:
        if name.lower() == "content-type":
            content_type = value
    return [*headers, *outgoing.sign(outgoing.request.method, target, content_type)]


def _headers_of(response: httpx2.Response) -> dict[str, str]:
    found: dict[str, str] = {}
    for raw_name, raw_value in response.headers.raw:
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        found[name] = f"{found[name]}, {value}" if name in found else value
    return found


def _field(part: Part, outgoing: Outgoing, files: contextlib.ExitStack) -> tuple[str, Any]:
    """Return a part as the library takes it; what is opened here is closed with `files`."""
    content: Any = part.content
    name = part.filename
    if isinstance(content, Path):
        name = content.name if name is None else name
        content = files.enter_context(Source(content, progress=part.progress, timeouts=outgoing.timeouts))
    elif name is None and hasattr(content, "read"):
        name = Path(str(getattr(content, "name", "file"))).name
    if name is None:
        return part.name, (None, content)
    # A file name of the operating system may hold bytes that are no text.
    return part.name, (name.encode("utf-8", "replace").decode(), content, part.content_type)


def _without_frames(error: BaseException) -> BaseException:
    """Return the error with all causes, none with frames: those of the library hold headers as plain text."""
    for cause in _chain(error):
        cause.__traceback__ = None
    return error


def _chain(error: BaseException) -> list[BaseException]:
    """Return an error and all that led to it, those inside groups too."""
    found: list[BaseException] = []
    todo: list[BaseException | None] = [error]
    while todo:
        one = todo.pop()
        if one is None or one in found:
            continue
        found.append(one)
        todo += [one.__cause__, one.__context__]
        todo += one.exceptions if isinstance(one, BaseExceptionGroup) else ()
    return found


def _failure(error: httpx2.RequestError, outgoing: Outgoing, opened: OpenedReply | None) -> CytomineError:
    if isinstance(error, httpx2.TimeoutException):
        phase = _PHASES[type(error)]
        seconds: float = getattr(outgoing.timeouts, phase)
        return TimedOutError(
            _WAITED[phase].format(f"{seconds:g}"),
            phase=phase,
            seconds=seconds,
            was_sent=not isinstance(error, _NOT_SENT),
            request=outgoing.request,
        )
    if opened is not None:
        return _damaged(error, outgoing, opened)
    if isinstance(error, httpx2.RemoteProtocolError) and "disconnected" not in str(error):
        return TransferError(f"the head of the reply is broken: {error}", request=outgoing.request)
    if isinstance(error, httpx2.LocalProtocolError):
        return TransferError(f"the request could not be sent whole: {error}", request=outgoing.request)
    return _no_connection(error, outgoing)


def _damaged(error: httpx2.RequestError, outgoing: Outgoing, opened: OpenedReply) -> TransferError:
    announced = opened.headers.get("content-length", "")
    expected = int(announced) if announced.isascii() and announced.isdigit() else None
    received = opened.received_bytes
    if isinstance(error, httpx2.DecodingError):
        what = f"the body is damaged: {error}"
    elif expected is not None and received < expected:
        what = f"the body ended after {received} of {expected} bytes"
    else:
        what = f"the body broke off after {received} bytes"
    return TransferError(what, expected_bytes=expected, received_bytes=received, request=outgoing.request)


def _no_connection(error: httpx2.RequestError, outgoing: Outgoing) -> ConnectionFailedError:
    host, port = outgoing.origin.host, outgoing.origin.port
    reason, message, advice = _reason(error, host, port)
    return ConnectionFailedError(
        message,
        host=host,
        port=port,
        reason=reason,
        was_sent=not isinstance(error, _NOT_SENT),
        request=outgoing.request,
        advice=advice,
    )


def _reason(error: httpx2.RequestError, host: str, port: int) -> tuple[str, str, str]:
    """Return what kind of failure it was, what happened, and what to do."""
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLError):
            return "tls", *_tls(cause, host, port)
        if isinstance(cause, socket.gaierror):
            return "name", f"the host name {host} is not known", "Check the base URL and the network."
        if isinstance(cause, ConnectionRefusedError):
            return (
                "refused",
                f"nothing listens at {host}:{port}",
                "Check host, port and scheme of the base URL.",
            )
    if isinstance(error, httpx2.ProxyError):
        return "proxy", f"the proxy did not lead to {host}:{port}: {error}", "Check HTTPS_PROXY and NO_PROXY."
    if isinstance(error, httpx2.ConnectError):
        return (
            "unreachable",
            f"{host}:{port} cannot be reached: {error}",
            "Check the base URL and the network.",
        )
    return "reset", f"{host}:{port} closed the connection before a reply came", ""


def _tls(error: ssl.SSLError, host: str, port: int) -> tuple[str, str]:
    if not isinstance(error, ssl.SSLCertVerificationError):
        message = f"{host}:{port} and this machine agree on no TLS ({error.reason or error})"
        return message, "If it has no https, write http:// in the base URL."
    message = f"the certificate of {host} is not accepted: {error.verify_message.rstrip('.')}"
    if error.verify_code in _UNTRUSTED:
        return message, _CERTIFICATE_ADVICE
    if error.verify_code in _EXPIRED:
        return message, "Its owner must renew it, or the clock of this machine is wrong."
    return message, "The host name in the base URL must be one the certificate was made for."
