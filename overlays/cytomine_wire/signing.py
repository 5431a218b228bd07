"""The signature of a key pair: HMAC-SHA1 over method, type, date and target, as the server recomputes it.

All functions are pure. What is signed must be what is sent, byte for byte: the server signs the path and the
query as they stand on the wire, percent-encoding kept, and the Content-Type header with its parameters.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

SCHEME: Final = "CYTOMINE"

_DAYS: Final = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def string_to_sign(
    method: str, target: str | None, *, date: str, content_type: str = "", content_md5: str = ""
) -> str:
    r"""Return the text that is signed: five parts joined by line feeds, none at the end.

    The server generation of 2026 signs neither path nor query: four parts, none after the date.

    Args:
        method: In capitals, as sent.
        target: Path and query exactly as on the request line; the question mark belongs to it. None leaves
            it out.
        date: The Date header as sent; never parsed by the server.
        content_type: The whole Content-Type header, with charset or boundary; empty when none is sent.
        content_md5: The Content-MD5 header; empty when none is sent.

    Raises:
        ValueError: A part holds a line feed, or the date a letter beyond ASCII: two requests could share
            one signature, or the server would read another text.
    """
    parts = (method, content_md5, content_type, date, *(() if target is None else (target,)))
    if any("\n" in part or "\r" in part for part in parts):
        raise ValueError("a line feed cannot be signed")
    if not date.isascii():
        raise ValueError("the date that is signed must be ASCII")
    return "\n".join(parts)


def signature(private_key: str, text: str) -> str:
    """Return the signature of a text: Base64 (standard alphabet, padded) of its HMAC-SHA1 under the key."""
    import base64  # noqa: PLC0415 - loaded with the first request, not with the package
    import hmac  # noqa: PLC0415

    return base64.b64encode(hmac.digest(private_key.encode(), text.encode(), "sha1")).decode("ascii")


def authorization(
    public_key: str,
    private_key: str,
    method: str,
    target: str,
    *,
    date: str,
    content_type: str = "",
    content_md5: str = "",
) -> str:
    """Return the Authorization header `CYTOMINE <public key>:<signature>`; see `string_to_sign`."""
    text = string_to_sign(method, target, date=date, content_type=content_type, content_md5=content_md5)
    return f"{SCHEME} {public_key}:{signature(private_key, text)}"


def http_date(seconds: float) -> str:
    """Return a time in seconds since 1970 as a Date header in UTC, whatever the locale."""
    return _http_date(int(seconds))


@lru_cache(maxsize=4)
def _http_date(seconds: int) -> str:
    import time  # noqa: PLC0415

    at = time.gmtime(seconds)
    clock = f"{at.tm_hour:02}:{at.tm_min:02}:{at.tm_sec:02}"
    return f"{_DAYS[at.tm_wday]}, {at.tm_mday:02} {_MONTHS[at.tm_mon - 1]} {at.tm_year:04} {clock} +0000"
