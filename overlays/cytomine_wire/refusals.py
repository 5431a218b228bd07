"""From a refusing reply to the error it means."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from cytomine_wire.errors import (
    LOOK_FIRST,
    AlreadyExistsError,
    AuthenticationError,
    CytomineError,
    ForbiddenError,
    InvalidError,
    NotFoundError,
    NotSupportedByServerError,
    RateLimitedError,
    RedirectedError,
    ServerError,
    UnansweredError,
    UnexpectedStatusError,
)
from cytomine_wire.retrying import UNANSWERED, is_read
from cytomine_wire.server_message import one_line, read_message

if TYPE_CHECKING:
    from cytomine_wire.protocol import Response

_REDIRECTS: Final = frozenset({301, 302, 303, 307, 308})
_OPEN_ROUTES: Final = ("/api/abstractimage/", "/api/imageinstance/", "/api/userannotation/")
"""Routes that let anyone in and fail with 500 once the code asks who that is."""
_NO_ROUTE: Final = ("No endpoint ", "No static resource ", "Method '")
"""How the framework begins when it knows no such route or method; a missing object reads otherwise."""
_PROBLEM: Final = "application/problem+json"

_NO_CREDENTIALS: Final = "No credentials were given: pass a key pair or a token."
_WRONG_CREDENTIALS: Final = (
    "Usual causes: a wrong private key or another server's keys, a disabled account, "
    "or a proxy that rewrites the path."
)
_MAYBE_ANONYMOUS: Final = "This route also answers 500 when the credentials are wrong."
_PROXY: Final = "A proxy wants to know who asks: HTTP_PROXY=http://user:password@host:port"


def error_from(response: Response, *, identity: str = "", is_anonymous: bool = False) -> CytomineError | None:
    """Return the error that a reply means, or None when its status is no failure.

    Args:
        response: The reply.
        identity: Who asked, for the advice after a 401.
        is_anonymous: Whether nothing proved who asked; some routes then answer 500 instead of 401.
    """
    status = response.status_code
    if status < 300 or status == 304:
        return None
    if status < 400:
        return _elsewhere(response)
    message = read_message(response)
    if status == 401 or _is_not_logged_in(response, message, is_anonymous=is_anonymous):
        return _not_authenticated(response, message, identity=identity, is_anonymous=is_anonymous)
    if status == 429:
        wait_s = retry_after_s(response)
        return RateLimitedError(message, retry_after_s=wait_s, response=response)
    if status >= 500:
        return _failed(response, message)
    return _kind(response, message)(message, response=response, advice=_PROXY if status == 407 else "")


def retry_after_s(response: Response) -> float | None:
    """Return the seconds that Retry-After asks to wait, a number or a date; None for anything else."""
    text = response.headers.get("retry-after", "").strip()
    try:
        seconds = float(text)
    except ValueError:
        until = seconds_since_1970(text)
        seconds = until if math.isnan(until) else max(0.0, until - _now())
    return seconds if math.isfinite(seconds) and seconds >= 0 else None


def seconds_since_1970(date: str) -> float:
    """Return the time that a header names; NaN when it names none."""
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - few replies need it

    try:
        return parsedate_to_datetime(date).timestamp()
    except (ValueError, OverflowError, OSError):
        return math.nan


def _now() -> float:
    import time  # noqa: PLC0415 - few replies need it

    return time.time()


def _kind(response: Response, message: str) -> type[CytomineError]:
    status = response.status_code
    if status in {404, 405} and response.media_type == _PROBLEM and message.startswith(_NO_ROUTE):
        return NotSupportedByServerError
    if status == 409 or (status == 400 and "already exist" in message.lower()):
        return AlreadyExistsError
    return {403: ForbiddenError, 404: NotFoundError}.get(status, InvalidError)


def _failed(response: Response, message: str) -> ServerError:
    wait_s = retry_after_s(response)
    if response.status_code in UNANSWERED and not is_read(response.request):
        return UnansweredError(message, retry_after_s=wait_s, response=response, advice=LOOK_FIRST)
    advice = _MAYBE_ANONYMOUS if response.status_code == 500 and is_open_route(response) else ""
    return ServerError(message, retry_after_s=wait_s, response=response, advice=advice)


def is_open_route(response: Response) -> bool:
    """Return whether the route lets anyone in, and fails once its code asks who that is."""
    return response.request.path.startswith(_OPEN_ROUTES)


def _is_not_logged_in(response: Response, message: str, *, is_anonymous: bool) -> bool:
    if response.status_code != 500 or not is_open_route(response):
        return False
    return is_anonymous or "anonymousUser" in message


def _not_authenticated(
    response: Response, message: str, *, identity: str, is_anonymous: bool
) -> AuthenticationError:
    if is_anonymous:
        advice = _NO_CREDENTIALS
    elif identity:
        advice = f"The server did not accept {identity}. {_WRONG_CREDENTIALS}"
    else:
        advice = _WRONG_CREDENTIALS
    return AuthenticationError(message or "not logged in", response=response, advice=advice)


def _elsewhere(response: Response) -> CytomineError:
    if response.status_code in _REDIRECTS:
        return _redirected(response)
    return UnexpectedStatusError.of(response, expected=(200,))


def _redirected(response: Response) -> RedirectedError:
    target = _origin_of(response.headers.get("location", ""))
    message = (
        f"the server points to {target}" if target else "the server points elsewhere and does not say where"
    )
    advice = "Redirects are not followed: check scheme, host and port of the base URL."
    if target.startswith("https://"):
        advice = f"Redirects are not followed: the base URL should probably begin with {target}."
    return RedirectedError(message, target=target, response=response, advice=advice)


def _origin_of(location: str) -> str:
    """Return scheme, host and port of a place, or its path on the same server: no user, no query."""
    try:
        parts = urlsplit(location)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return ""
    if not host:
        return one_line(parts.path, 100)
    host = f"[{host}]" if ":" in host else host
    scheme = f"{parts.scheme}://" if parts.scheme else "//"
    return one_line(f"{scheme}{host}" + (f":{port}" if port else ""), 200)
