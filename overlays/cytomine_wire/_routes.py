"""The way to one server: its address as the wire writes it, and the proxy that leads there."""

from __future__ import annotations

import contextlib
import logging
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeVar

import httpcore2
import httpx2

from cytomine_wire.origin import BaseUrlError
from cytomine_wire.proxies import proxy_for
from cytomine_wire.settings import SettingsError

if TYPE_CHECKING:
    import ssl

    from cytomine_wire.origin import Origin

log: Final = logging.getLogger("cytomine.client")

PoolT = TypeVar("PoolT")

_MOST_CONNECTIONS: Final = 100
_IDLE_S: Final = 5.0
"""So long a connection is kept that nobody uses."""


class Route(NamedTuple, Generic[PoolT]):
    """The way to one server.

    Attributes:
        pool: Connections to it.
        scheme: `http` or `https`.
        host: Its name or address.
        port: None for the default of the scheme.
        authority: Host and port, as the Host header names them.
        via: Host and port of the proxy; empty where there is none.
    """

    pool: PoolT
    scheme: bytes
    host: bytes
    port: int | None
    authority: bytes
    via: str


def pool_settings(origin: Origin, tls: ssl.SSLContext | None) -> tuple[dict[str, Any], str]:
    """Return what a pool of connections to a server is made with, and host and port of its proxy."""
    proxy, fault = _proxy_to(origin)
    if fault:
        raise SettingsError(fault)
    settings: dict[str, Any] = {
        "max_connections": _MOST_CONNECTIONS,
        "max_keepalive_connections": _MOST_CONNECTIONS,
        "keepalive_expiry": _IDLE_S,
        "proxy": proxy,
    }
    if origin.scheme == "https":  # reading all authorities takes a moment
        settings["ssl_context"] = tls or httpx2.create_ssl_context()
        if tls is not None and not tls.verify_mode:
            log.warning("certificates of %s are not checked: anyone on the way can read what is sent", origin)
    if proxy is None:
        return settings, ""
    port = "" if proxy.url.port is None else f":{proxy.url.port}"
    return settings, f"{proxy.url.host.decode()}{port}"


def _proxy_to(origin: Origin) -> tuple[httpcore2.Proxy | None, str]:
    """Return the proxy that leads to a server, or what is wrong with it.

    Nothing is raised here: what a variable of a frame holds is shown in some tracebacks, and an address may
    hold a password.
    """
    address = proxy_for(origin)
    if address is None:
        return None, ""
    proxy: httpx2.Proxy | None = None
    with contextlib.suppress(ValueError, httpx2.InvalidURL):
        proxy = httpx2.Proxy(address)
    if proxy is None:
        return None, "HTTP_PROXY, HTTPS_PROXY or ALL_PROXY is no address of a proxy"
    if proxy.url.scheme.startswith("socks") and find_spec("socksio") is None:
        return None, "a proxy that speaks SOCKS needs the package socksio: pip install socksio"
    url = httpcore2.URL(
        scheme=proxy.url.raw_scheme, host=proxy.url.raw_host, port=proxy.url.port, target=proxy.url.raw_path
    )
    tls: ssl.SSLContext | None = httpx2.create_ssl_context() if proxy.url.scheme == "https" else None
    return httpcore2.Proxy(url, auth=proxy.raw_auth, ssl_context=tls), ""


def address_of(origin: Origin) -> tuple[bytes, bytes, int | None, bytes]:
    """Return scheme, host, port and authority as the wire writes them, in ASCII."""
    try:
        url = httpx2.URL(f"{origin.scheme}://{origin.authority}")
    except httpx2.InvalidURL as error:
        raise BaseUrlError(f"the host of the base URL cannot be used: {error}") from None
    return url.raw_scheme, url.raw_host, url.port, url.netloc
