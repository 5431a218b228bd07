"""What a reply says in words, whatever form the server chose; reading it never fails."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from cytomine_wire.secret import scrub

if TYPE_CHECKING:
    from cytomine_wire.protocol import Response

EXCERPT_LENGTH: Final = 200
MESSAGE_LENGTH: Final = 1000

_READ_BYTES: Final = 1 << 20
_HEAD_BYTES: Final = 1 << 14
# Compiled by `re` when first used: most programs never see a page of an error.
_TITLE: Final = r"(?is)<title\b[^>]{0,200}>(.{0,500}?)</title"
_DESCRIPTION: Final = r'error_description="([^"]*)"'


def read_message(response: Response) -> str:
    """Return the server's own words for what happened; empty when it gave none.

    Read in this order: `errors` as text or as `errors.message`; `detail` (text or a list of findings);
    `title` with `details`; `message`, `error_description`, `error`; all that inside the array of an upload
    reply; the title of an HTML page; the first 200 characters; the description in WWW-Authenticate.
    """
    value = _json(response)
    message = _from_json(value) if value is not None else ""
    if not message:
        message = html_title(response) or excerpt(response)
    if not message:
        described = re.search(_DESCRIPTION, response.headers.get("www-authenticate", ""))
        message = described.group(1) if described else ""
    return one_line(message, MESSAGE_LENGTH)


def html_title(response: Response) -> str:
    """Return the title of an HTML page, also of one labelled as JSON; empty for anything else."""
    found = re.search(_TITLE, _text(response, _HEAD_BYTES))
    if not found:
        return ""
    import html  # noqa: PLC0415 - loaded only for a page

    return one_line(html.unescape(found.group(1)), EXCERPT_LENGTH)


def excerpt(response: Response) -> str:
    """Return the first 200 characters of the body as one line of text."""
    return one_line(_text(response, 4 * EXCERPT_LENGTH), EXCERPT_LENGTH)


def one_line(text: str, length: int) -> str:
    """Return the text fit for a message: one line, no control characters, no credentials, cut to length."""
    words = " ".join(text[: 8 * length].split())
    shown = scrub("".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in words))
    return shown if len(shown) <= length else shown[: length - 3] + "..."


def _text(response: Response, limit_bytes: int) -> str:
    head = type(response)(
        response.status_code, response.headers, response.content[:limit_bytes], response.request
    )
    return head.text


def _json(response: Response) -> Any:
    import json  # noqa: PLC0415 - loaded with the first reply

    if len(response.content) > _READ_BYTES:
        return None
    try:
        return json.loads(response.text)
    except (ValueError, RecursionError):
        return None


def _from_json(value: Any) -> str:
    if isinstance(value, list):
        return next((text for text in map(_from_json, value) if text), "")
    if not isinstance(value, dict):
        return ""
    errors = value.get("errors")
    for candidate in (errors, _get(errors, "message"), value.get("detail"), _titled(value)):
        if text := _words(candidate):
            return text
    for key in ("message", "error_description", "error"):
        if text := _words(value.get(key)):
            return text
    return _from_json(value["data"]) if isinstance(value.get("data"), dict) else ""


def _get(value: Any, key: str) -> Any:
    return value.get(key) if isinstance(value, dict) else None


def _titled(value: dict[str, Any]) -> str:
    """Return the title of a refusal of the image server, and its details."""
    return ": ".join(text for text in (_words(value.get("title")), _words(value.get("details"))) if text)


def _words(value: Any) -> str:
    """Return a text as it is, and a list of findings as `where: what; ...`."""
    if isinstance(value, str):
        return value
    if not isinstance(value, list):
        return ""
    findings = []
    for item in value:
        if isinstance(item, str):
            findings.append(item)
        elif isinstance(item, dict) and isinstance(item.get("msg"), str):
            where = item.get("loc")
            path = ".".join(map(str, where)) + ": " if isinstance(where, list) else ""
            findings.append(path + item["msg"])
    return "; ".join(findings)
