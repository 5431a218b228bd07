"""From what the HTTP library raises to the error that it means."""

from __future__ import annotations

import socket
import ssl
from typing import TYPE_CHECKING, Final

import httpcore2

from cytomine_wire.errors import (
    MORE_TIME,
    ConnectionFailedError,
    CytomineError,
    TimedOutError,
    TransferError,
)

if TYPE_CHECKING:
    from cytomine_wire._steps import Opened, Outgoing

FAILURES: Final = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.ProtocolError,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)

_PHASES: Final[dict[type[Exception], str]] = {
    httpcore2.ConnectTimeout: "connect",
    httpcore2.ReadTimeout: "read",
    httpcore2.WriteTimeout: "write",
    httpcore2.PoolTimeout: "pool",
}
_WAITED: Final = {
    "connect": "no connection to {} stood after {:g} s",
    "read": "nothing came from {} for {:g} s",
    "write": "nothing could be sent to {} for {:g} s",
    "pool": "all connections to {} were busy for {:g} s",
}
_CHECK: Final = "Check the base URL and the network."
_CHECK_PROXY: Final = "Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY."
_ADVICE: Final = {
    "connect": _CHECK,
    "read": MORE_TIME,
    "write": MORE_TIME,
    "pool": "Use fewer workers, or leave streams that are read no further.",
}
_NOT_SENT: Final = (
    httpcore2.ConnectError,
    httpcore2.ConnectTimeout,
    httpcore2.PoolTimeout,
    httpcore2.ProxyError,
    httpcore2.UnsupportedProtocol,
)
_UNTRUSTED: Final = {18, 19, 20, 21}
"""Codes of OpenSSL for a chain that ends in no trusted authority."""
_EXPIRED: Final = {9, 10}
_CERTIFICATE_ADVICE: Final = (
    "If the server is yours, set SSL_CERT_FILE to the certificate file of the authority that signed it, "
    "or give the client `tls`."
)


def failure(
    error: Exception,
    outgoing: Outgoing,
    opened: Opened | None = None,
    *,
    is_late: bool = False,
    via: str = "",
) -> CytomineError:
    """Return the error that a failure of the library means.

    Args:
        error: One of `FAILURES`.
        outgoing: What was sent, or was to be.
        opened: The reply that was being read; None where none had come.
        is_late: Whether the time of the whole exchange was over.
        via: Host and port of the proxy that was asked; empty where the server was.
    """
    was_sent = not isinstance(error, _NOT_SENT)
    if isinstance(error, httpcore2.TimeoutException):
        if is_late:
            return overdue(outgoing, was_sent=was_sent)
        phase = _PHASES[type(error)]
        seconds = getattr(outgoing.timeouts, phase)
        return TimedOutError(
            _WAITED[phase].format(outgoing.origin.authority, seconds),
            phase=phase,
            seconds=seconds,
            was_sent=was_sent,
            request=outgoing.request,
            advice=_ADVICE[phase],
        )
    if opened is not None:
        return damaged(outgoing, opened)
    if isinstance(error, httpcore2.RemoteProtocolError) and "disconnected" not in str(error):
        return TransferError(f"the head of the reply is broken: {error}", request=outgoing.request)
    if isinstance(error, httpcore2.LocalProtocolError):
        return TransferError(f"the request could not be sent whole: {error}", request=outgoing.request)
    return _no_connection(error, outgoing, was_sent=was_sent, via=via)


def overdue(outgoing: Outgoing, *, was_sent: bool = True) -> TimedOutError:
    """Return the error for an exchange that takes longer than the whole may."""
    seconds = outgoing.timeouts.total or 0.0
    return TimedOutError.overdue(outgoing.origin.authority, seconds, outgoing.request, was_sent=was_sent)


def damaged(outgoing: Outgoing, opened: Opened, what: str = "") -> TransferError:
    """Return the error for a body that broke off, or is damaged as told."""
    announced = opened.headers.get("content-length", "")
    expected = int(announced) if announced.isascii() and announced.isdigit() else None
    received = opened.received_bytes
    if what:
        what = f"the body is damaged: {what}"
    elif expected is not None and received < expected:
        what = f"the body ended after {received} of {expected} bytes"
    else:
        what = f"the body broke off after {received} bytes"
    return TransferError(what, expected_bytes=expected, received_bytes=received, request=outgoing.request)


def without_frames(error: BaseException) -> BaseException:
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


def _no_connection(
    error: Exception, outgoing: Outgoing, *, was_sent: bool, via: str
) -> ConnectionFailedError:
    host, port = outgoing.origin.host, outgoing.origin.port
    reason, message, advice = _reason(error, host, port, via)
    return ConnectionFailedError(
        message,
        host=host,
        port=port,
        reason=reason,
        was_sent=was_sent,
        request=outgoing.request,
        advice=advice,
    )


def _reason(error: Exception, host: str, port: int, via: str) -> tuple[str, str, str]:
    """Return what kind of failure it was, what happened, and what to do."""
    for cause in _chain(error):
        if isinstance(cause, ssl.SSLError):
            return "tls", *_tls(cause, host, port)
        if isinstance(cause, (socket.gaierror, ConnectionRefusedError)):
            return _nobody_there(cause, host, port, via)
    if isinstance(error, httpcore2.ProxyError):
        return "proxy", f"the proxy did not lead to {host}:{port}: {error}", _CHECK_PROXY
    if isinstance(error, httpcore2.ConnectError):
        return "unreachable", f"{host}:{port} cannot be reached: {error}", _CHECK_PROXY if via else _CHECK
    return "reset", f"{host}:{port} closed the connection before a reply came", ""


def _nobody_there(cause: OSError, host: str, port: int, via: str) -> tuple[str, str, str]:
    is_name = isinstance(cause, socket.gaierror)
    if via and is_name:
        return "proxy", f"the host name of the proxy {via} is not known", _CHECK_PROXY
    if via:
        return "proxy", f"nothing listens at {via}, which is the proxy to {host}:{port}", _CHECK_PROXY
    if is_name:
        return "name", f"the host name {host} is not known", _CHECK
    return "refused", f"nothing listens at {host}:{port}", "Check host, port and scheme of the base URL."


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
