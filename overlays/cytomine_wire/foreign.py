"""Addresses that stand in replies: taken only where they lead to the server that is asked anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlsplit

from cytomine_wire.errors import CytomineError
from cytomine_wire.origin import BaseUrlError, parse_origin
from cytomine_wire.protocol import Request
from cytomine_wire.server_message import one_line

if TYPE_CHECKING:
    from cytomine_wire.origin import Origin


class ForeignUrlError(CytomineError):
    """An address leads to another server than the one the credentials are for."""


def request_for(url: str, origin: Origin) -> Request:
    """Return the request that fetches an address on a server.

    Args:
        url: With scheme and host, or a path alone.
        origin: The server.

    Raises:
        ForeignUrlError: The address has another scheme, host or port, or lies outside the path prefix.
    """
    try:
        parts = urlsplit(url)
        place = parse_origin(f"{parts.scheme}://{parts.netloc}") if parts.scheme or parts.netloc else origin
    except (BaseUrlError, ValueError):
        raise ForeignUrlError(f"{one_line(url, 100)!r} is no address on {origin}") from None
    is_here = (place.scheme, place.host, place.port) == (origin.scheme, origin.host, origin.port)
    if not is_here or not parts.path.startswith(f"{origin.prefix}/"):
        raise ForeignUrlError(f"{place}{one_line(parts.path, 100)} is not on {origin}")
    path = parts.path.removeprefix(origin.prefix)
    return Request("GET", path, query=tuple(parse_qsl(parts.query, keep_blank_values=True)))
