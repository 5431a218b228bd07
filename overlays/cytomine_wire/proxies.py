"""Which proxy leads to a server, as the environment says it."""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.request import getproxies

if TYPE_CHECKING:
    from collections.abc import Mapping

    from cytomine_wire.origin import Origin


def proxy_for(origin: Origin, environment: Mapping[str, str] | None = None) -> str | None:
    """Return the address of the proxy for a server, credentials in it; None where it is asked directly.

    Args:
        origin: The server.
        environment: Addresses by scheme, `all` and `no`, instead of HTTP_PROXY, HTTPS_PROXY, ALL_PROXY and
            NO_PROXY (or what the system is set to).
    """
    found = getproxies() if environment is None else environment
    proxy = found.get(origin.scheme) or found.get("all")
    if not proxy or any(_covers(name, origin) for name in found.get("no", "").split(",")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _covers(text: str, origin: Origin) -> bool:
    """Return whether an entry of NO_PROXY means a server: a domain or address, a network, `*`."""
    name = text.strip().lower().rpartition("://")[2]
    if name == "*":
        return True
    if "/" in name:
        return _is_within(origin.host, name)
    name = name.removeprefix("*").lstrip(".")
    names = (
        origin.host,
        f"[{origin.host}]",
        f"{origin.host}:{origin.port}",
        f"[{origin.host}]:{origin.port}",
    )
    return bool(name) and any(each == name or each.endswith(f".{name}") for each in names)


def _is_within(host: str, network: str) -> bool:
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
