"""What both clients are made of: a server, who asks there, and how a request becomes one on the wire."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, ClassVar, Final, NoReturn

from cytomine_wire import fork
from cytomine_wire._exchange import Conduct, Course
from cytomine_wire._steps import Outgoing
from cytomine_wire.address import UnsafePathError
from cytomine_wire.clock import Clock
from cytomine_wire.codec import to_json
from cytomine_wire.origin import parse_origin
from cytomine_wire.proof import Proof
from cytomine_wire.protocol import NO_BODY
from cytomine_wire.retrying import Retries

if TYPE_CHECKING:
    import ssl

    from cytomine_wire.address import Pairs
    from cytomine_wire.credentials import Credentials
    from cytomine_wire.limits import Limits
    from cytomine_wire.origin import Origin
    from cytomine_wire.partial import Leftovers
    from cytomine_wire.protocol import Request
    from cytomine_wire.timeouts import Timeouts

_DISTRIBUTION: Final = "cytomine-sdk"
_ASKED: Final = (("Accept", "application/json"), ("Accept-Encoding", "gzip, deflate"))
_PATH: Final = re.compile(r"/(?!/)(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/]+|%[0-9A-Fa-f]{2})*")
_CLIMBS: Final = re.compile(r"/\.{1,2}(?:/|$)")
_OURS: Final = frozenset({"host", "content-length", "transfer-encoding", "connection"})
_PROOF: Final = frozenset({"authorization", "date"})


class Connected:
    """One server, and who asks there.

    Attributes:
        origin: Where the server is.
        credentials: Who asks; None for nobody.
        timeouts: Limits of each exchange.
    """

    courses: ClassVar[type[Course]] = Course
    """Class of the exchanges, for clients that take note of each."""

    def __init__(
        self,
        base_url: str,
        credentials: Credentials | None,
        timeouts: Timeouts,
        *,
        retries: Retries | None,
        limits: Limits,
        clock: Clock | None,
        tls: ssl.SSLContext | None,
        transport: object,
        user_agent: str | None,
    ) -> None:
        self.origin: Origin = parse_origin(base_url)
        self.credentials = credentials
        self.timeouts = timeouts
        self.user_agent = user_agent
        self._tls = tls
        self._plain: Pairs | None = None
        self._is_closed = False
        if retries is None:
            retries = Retries() if transport is None else Retries.off()
        clock = clock or Clock()
        self._conduct = Conduct(clock, retries, limits, Proof(credentials, clock))
        self._leftovers: Leftovers | None = None
        fork.follow(self)

    @property
    def is_once(self) -> bool:
        """Whether everything is sent once, whatever becomes of it."""
        return self._conduct.retries.attempts == 1

    @property
    def clock(self) -> Clock:
        """Tells the time and lets it pass."""
        return self._conduct.clock

    @property
    def leftovers(self) -> Leftovers:
        """Partial files that downloads left behind."""
        if self._leftovers is None:
            from cytomine_wire.partial import Leftovers  # noqa: PLC0415 - loaded with the first download

            self._leftovers = Leftovers()
        return self._leftovers

    def course(self, request: Request) -> Course:
        """Return the course of an exchange that has not begun."""
        if self._is_closed:
            raise RuntimeError("the client is closed")
        _check(request, is_signed=self.credentials is not None)
        content, content_type = _encoded(request)
        if self._plain is None:
            self.user_agent = self.user_agent or _user_agent()
            self._plain = (*_ASKED, ("User-Agent", self.user_agent))
        ours = (*self._plain, ("Content-Type", content_type)) if content_type else self._plain
        if request.headers:
            given = {name.lower() for name, _ in request.headers}
            ours = (*(each for each in ours if each[0].lower() not in given), *request.headers)
        outgoing = Outgoing(
            request,
            origin=self.origin,
            headers=ours,
            content=content,
            sign=self._conduct.proof.sign if self.credentials is not None else None,
            timeouts=self.timeouts,
            identity=self.credentials.identity if self.credentials is not None else "",
        )
        return self.courses(outgoing, self._conduct)

    def request_for(self, url: str) -> Request:
        """Return the request for an address that a reply names, when it is on this client's server.

        Raises:
            ForeignUrlError: It is elsewhere, or less safe: nothing is sent there, least of all credentials.
        """
        from cytomine_wire.foreign import request_for  # noqa: PLC0415 - few programs need it

        return request_for(url, self.origin)

    def after_fork(self) -> None:
        """Begin anew in a child process: connections and locks are the parent's."""
        self._conduct.forget()
        self._leftovers = None

    def __reduce__(self) -> NoReturn:
        raise TypeError("a client holds connections and is not pickled; make it anew where it is needed")

    def __repr__(self) -> str:
        who = self.credentials.identity if self.credentials is not None else "no credentials"
        return f"{type(self).__name__}({str(self.origin)!r}, {who})"


def _check(request: Request, *, is_signed: bool) -> None:
    path = request.path
    if not path.startswith("/") or path.startswith("//"):
        raise UnsafePathError(f"{path!r} is no path on the server: it begins with one slash")
    if not _PATH.fullmatch(path):
        raise UnsafePathError(f"{path!r} is no path: percent-encode its values, give the query apart")
    if "/." in path and _CLIMBS.search(path):
        raise UnsafePathError(f"{path!r} would be sent as another path: it holds `.` or `..`")
    if not request.headers:
        return
    kept = _OURS | _PROOF if is_signed else _OURS
    if taken := sorted(name for name, _ in request.headers if name.lower() in kept):
        raise ValueError(f"the client itself sends {', '.join(taken)}")


def _encoded(request: Request) -> tuple[bytes | None, str]:
    """Return the body as bytes and its media type; that of parts is made with their boundary."""
    if request.body is NO_BODY:
        return None, ""
    if request.parts:
        raise ValueError("a request has a body or parts, not both")
    if isinstance(request.body, bytes):
        return request.body, "application/octet-stream"
    try:
        return to_json(request.body), "application/json"
    except ValueError as error:
        raise ValueError(f"the body has no JSON form: {error}") from None


def _user_agent() -> str:
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - slow to import, asked for once

    try:
        return f"{_DISTRIBUTION}/{version(_DISTRIBUTION)}"
    except PackageNotFoundError:
        return _DISTRIBUTION
