"""Where the server is: a base URL taken apart once, so that every request goes there and nowhere else."""

from __future__ import annotations

import re
from typing import Final

_DEFAULT_PORTS: Final = {"http": 80, "https": 443}
_HOST: Final = re.compile(r"[^\s/\\?#@:\[\]%<>\"'`{}|^]+")
_PATH_SAFE: Final = "/-._~%!$&'()*+,;=:@"


class BaseUrlError(ValueError):
    """The base URL cannot be used; the message names the part that is wrong and shows no password."""


class Origin:
    """Scheme, host, port and path prefix of a server.

    Attributes:
        scheme: `https` or `http`.
        host: In lower case, an IPv6 address without brackets.
        port: Never None; the default of the scheme where the URL named none.
        prefix: Percent-encoded path before `/api`, without slash at the end; mostly empty.
    """

    __slots__ = ("_text", "host", "port", "prefix", "scheme")

    def __init__(self, scheme: str, host: str, port: int, prefix: str = "") -> None:
        self.scheme: str = scheme
        self.host: str = host
        self.port: int = port
        self.prefix: str = prefix
        self._text = f"{scheme}://{self.authority}{prefix}"

    @property
    def authority(self) -> str:
        """Host and port as a URL writes them; the default port is left out."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def is_loopback(self) -> bool:
        """Whether the server runs on this machine."""
        return _is_loopback(self.host)

    def __str__(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return f"Origin({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        return self._text == other._text if isinstance(other, Origin) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._text)


def parse_origin(base_url: str) -> Origin:
    """Return where a base URL points to.

    Without a scheme https is meant, but for a server on this machine http. A path prefix is kept.

    Raises:
        BaseUrlError: Another scheme, a user or password, a query or fragment, no host, a port out of range.
    """
    text = base_url.strip()
    if not text:
        raise BaseUrlError("the base URL is empty")
    if any(c.isspace() or not c.isprintable() for c in text) or "\\" in text:
        raise BaseUrlError("the base URL holds a blank, a control character or a backslash")
    scheme, separator, rest = text.partition("://")
    if not separator:
        scheme, rest = "", text.removeprefix("//")
    scheme = scheme.lower()
    if scheme not in {"", *_DEFAULT_PORTS}:
        raise BaseUrlError(f"the base URL begins with {scheme}://; only https:// and http:// can be used")
    for mark, name in (("#", "a fragment (#...)"), ("?", "a query (?...)")):
        if mark in rest:
            raise BaseUrlError(f"the base URL holds {name}; give only https://host[:port][/prefix]")
    authority, slash, path = rest.partition("/")
    if "@" in authority:
        raise BaseUrlError("the base URL holds a user or password; give credentials apart from it")
    host, port = _host_and_port(authority)
    scheme = scheme or ("http" if _is_loopback(host) else "https")
    return Origin(scheme, host, port or _DEFAULT_PORTS[scheme], _prefix(slash + path))


def _host_and_port(authority: str) -> tuple[str, int | None]:
    if authority.startswith("["):
        host, bracket, rest = authority[1:].partition("]")
        if not bracket or not _is_ipv6(host) or (rest and not rest.startswith(":")):
            raise BaseUrlError(f"the base URL names no IPv6 address in brackets: {authority!r}")
        port = rest[1:]
    else:
        host, _, port = authority.partition(":")
        if ":" in port:
            raise BaseUrlError(f"an IPv6 address in a base URL stands in brackets: {authority!r}")
        if not host:
            raise BaseUrlError("the base URL names no host")
        if not _HOST.fullmatch(host):
            raise BaseUrlError(f"the base URL names no usable host: {host!r}")
    if not port:
        return host.lower(), None
    if not (port.isascii() and port.isdigit() and 0 < int(port[:6]) < 65536):
        raise BaseUrlError(f"the base URL names no port between 1 and 65535: {port!r}")
    return host.lower(), int(port)


def _is_ipv6(host: str) -> bool:
    import ipaddress  # noqa: PLC0415 - few base URLs need it

    try:
        ipaddress.IPv6Address(host)
    except ValueError:
        return False
    return "%" not in host


def _is_loopback(host: str) -> bool:
    return (
        host in {"localhost", "::1"}
        or host.endswith(".localhost")
        or re.fullmatch(r"127(\.\d{1,3}){3}", host) is not None
    )


def _prefix(path: str) -> str:
    path = path.rstrip("/")
    if not path:
        return ""
    from urllib.parse import quote  # noqa: PLC0415 - few base URLs have a path

    prefix = quote(path, safe=_PATH_SAFE)
    if any(part in {"", ".", ".."} for part in prefix.split("/")[1:]):
        raise BaseUrlError(f"the path of the base URL holds an empty part, `.` or `..`: {path!r}")
    return prefix
