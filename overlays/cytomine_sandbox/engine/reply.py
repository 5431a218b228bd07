"""What is sent back: bodies, their labels, and the forms of errors."""

from __future__ import annotations

import json
from enum import Enum
from http import HTTPStatus
from typing import IO, Any

from attrs import evolve, frozen

from cytomine_sandbox.engine.errors import (
    ApiError,
    BareError,
    PageError,
    ProblemError,
    RefusedLineError,
    RefusedPathError,
    TokenError,
)

CORE_HEADERS = (
    ("cache-control", "no-cache, no-store, max-age=0, must-revalidate"),
    ("pragma", "no-cache"),
    ("expires", "0"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "DENY"),
    ("x-xss-protection", "0"),
)
JSON = "application/json"
PROBLEM = "application/problem+json"
TEXT_LATIN = "text/plain;charset=ISO-8859-1"


class Style(Enum):
    """How a route shows its errors."""

    COMMAND = "command"
    MESSAGE = "message"
    DETAIL = "detail"


@frozen
class Reply:
    """One answer.

    Attributes:
        status: HTTP status.
        body: The whole body, unless it lies in a file.
        content_type: Label of the body; None for none.
        headers: The others, names in lower case.
        file: A large body, at its beginning; whoever sends it closes it.
        file_size: Its length in bytes.
    """

    status: int = 200
    body: bytes = b""
    content_type: str | None = None
    headers: tuple[tuple[str, str], ...] = CORE_HEADERS
    file: IO[bytes] | None = None
    file_size: int = 0

    def with_headers(self, *headers: tuple[str, str]) -> Reply:
        """Return the same answer with more headers."""
        return evolve(self, headers=(*self.headers, *headers))


def to_json(value: Any) -> str:
    """Return JSON text without blanks, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False)


def encode(text: str) -> bytes:
    """Return text in UTF-8; half a surrogate pair, which a client may have sent, becomes a question mark."""
    return text.encode("utf-8", "replace")


def json_reply(value: Any, status: int = 200) -> Reply:
    """Return an answer that is JSON in UTF-8 whatever the client accepts."""
    return Reply(status, encode(to_json(value)), JSON)


def labelled_reply(text: str, accept: str | None, status: int = 200) -> Reply:
    """Return an answer whose label follows the Accept header, as the server does for texts."""
    label = _label(accept)
    if label == JSON:
        return Reply(status, encode(text), JSON)
    return Reply(status, text.encode("iso-8859-1", "replace"), f"{label};charset=ISO-8859-1")


def command_reply(value: Any, accept: str | None, status: int = 200) -> Reply:
    """Return the envelope of a command, labelled after the Accept header."""
    return labelled_reply(to_json(value), accept, status)


def page_reply(status: int, accept: str | None) -> Reply:
    """Return the error page."""
    title = f"Cytomine error {status}"
    return labelled_reply(
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>",
        accept,
        status,
    )


def refused_line_reply() -> Reply:
    """Return the page of the container for a request line that it refuses."""
    title = "HTTP Status 400 \N{EN DASH} Bad Request"
    head = f"<head><title>{title}</title></head>"
    page = f'<!doctype html><html lang="en">{head}<body><h1>{title}</h1></body></html>'
    return Reply(400, page.encode(), "text/html;charset=utf-8", headers=())


def problem_reply(error: ProblemError, path: str) -> Reply:
    """Return a problem of the framework."""
    body = {
        "type": "about:blank",
        "title": HTTPStatus(error.status).phrase,
        "status": error.status,
        "detail": error.detail,
        "instance": path,
    }
    return Reply(error.status, encode(to_json(body)), PROBLEM).with_headers(*error.headers.items())


def detail_reply(error: ProblemError) -> Reply:
    """Return a problem as the image server shows it."""
    body = {"detail": HTTPStatus(error.status).phrase}
    return Reply(error.status, encode(to_json(body)), JSON, tuple(error.headers.items()))


def token_reply(error: TokenError) -> Reply:
    """Return the refusal of a bearer token: no body, the reason in a header."""
    reason = (
        f'Bearer error="invalid_token", error_description="{error.description}", '
        'error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"'
    )
    return Reply(401).with_headers(("www-authenticate", reason))


def error_reply(error: Exception, style: Style, accept: str | None, path: str) -> Reply:
    """Return an error in the form of the route; what nobody foresaw is a page with status 500."""
    match error:
        case ProblemError() if style is Style.DETAIL:
            reply = detail_reply(error)
        case ProblemError():
            reply = problem_reply(error, path)
        case ApiError() if style is Style.COMMAND and not error.always_message:
            body = {"success": False, "errors": error.message, "errorValues": error.values}
            reply = command_reply(body, accept, error.command_status)
        case ApiError() if not error.page_on_message:
            body = {"errors": {"message": error.message}, "errorValues": error.values}
            reply = json_reply(body, error.message_status)
        case BareError(labelled=True):
            reply = command_reply({"errors": {"message": error.message}}, accept, error.status)
        case BareError():
            reply = json_reply({"errors": {"message": error.message}}, error.status)
        case TokenError():
            reply = token_reply(error)
        case RefusedLineError():
            reply = refused_line_reply()
        case RefusedPathError():
            reply = evolve(page_reply(400, accept), headers=())
        case _:
            reply = page_reply(error.status if isinstance(error, PageError) else 500, accept)
    return reply


def _label(accept: str | None) -> str:
    """Return the media type of a text: the first choice of the Accept header, made concrete."""
    choices: list[tuple[float, int, str]] = []
    for position, entry in enumerate((accept or "").split(",")):
        media_type, *parameters = (part.strip() for part in entry.split(";"))
        main, slash, sub = media_type.lower().partition("/")
        if not (main and slash and sub) or " " in media_type:
            continue
        quality = next((_quality(text) for text in parameters if text.startswith("q=")), 1.0)
        choices.append((-quality, position, media_type.lower()))
    if not choices:
        return "text/plain"
    first = min(choices)[2]
    return {"*/*": "text/plain", "text/*": "text/plain", "application/*": JSON}.get(
        first, first if "*" not in first else "application/octet-stream"
    )


def _quality(text: str) -> float:
    try:
        return float(text.removeprefix("q="))
    except ValueError:
        return 1.0
