"""Faults on request: what can go wrong between a client and a server, at the requests a test names.

    sandbox.fail("POST", "/api/annotation.json", after=3, then="504-but-commit")

lets three such requests pass; the fourth is carried out, and answered as by a proxy that gave up waiting.
"""

from __future__ import annotations

import threading
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from typing import Self


class FaultError(ValueError):
    """A fault that cannot be: the text says why."""


@frozen
class Answer:
    """An answer in place of the server's own."""

    status: int
    body: str
    content_type: str = "text/html"
    headers: Mapping[str, str] = field(factory=dict)


@frozen
class Kind:
    """What a client meets.

    Attributes:
        told: What happens, in a sentence.
        carries_out: Whether the request is carried out all the same.
        answer: Comes in place of the server's own.
        keeps: Share of the body that is sent before the connection closes; None for a connection that is not
            cut, 0 for one that closes before any byte of an answer.
        pieces_of: Bytes of the body that are sent at a time, with the pause of the fault between them.
        seconds: How long it waits before it answers, or between pieces, where the test says nothing.
    """

    told: str
    carries_out: bool = False
    answer: Answer | None = None
    keeps: float | None = None
    pieces_of: int | None = None
    seconds: float = 0.0


def _page(status: int, title: str, **headers: str) -> Answer:
    """Return the page of the proxy."""
    shown = f"{status} {title}"
    page = f"<html><head><title>{shown}</title></head><body><center><h1>{shown}</h1></center></body></html>"
    return Answer(status, page, headers={name.replace("_", "-"): value for name, value in headers.items()})


_LOGIN: Final = "<!DOCTYPE html><html><head><title>Sign in</title></head><body><form></form></body></html>"
_EXPIRED: Final = Answer(
    401,
    "",
    "",
    {
        "www-authenticate": 'Bearer error="invalid_token", error_description="An error occurred while '
        'attempting to decode the Jwt: Jwt expired at 2025-01-06T10:00:00Z", '
        'error_uri="https://tools.ietf.org/html/rfc6750#section-3.1"'
    },
)
_FOR_EVER: Final = 3600.0

KINDS: Final[Mapping[str, Kind]] = {
    "500": Kind("the page of a server that failed", answer=_page(500, "Internal Server Error")),
    "502": Kind("the page of a proxy without a server behind it", answer=_page(502, "Bad Gateway")),
    "503": Kind("a proxy asks to come back", answer=_page(503, "Service Unavailable", retry_after="1")),
    "504": Kind("the page of a proxy that gave up waiting", answer=_page(504, "Gateway Time-out")),
    "429": Kind("too many requests", answer=_page(429, "Too Many Requests", retry_after="1")),
    "500-but-commit": Kind(
        "carried out; the answer is the page of a server that failed",
        carries_out=True,
        answer=_page(500, "Internal Server Error"),
    ),
    "502-but-commit": Kind(
        "carried out; the answer is the page of a proxy that lost its server",
        carries_out=True,
        answer=_page(502, "Bad Gateway"),
    ),
    "504-but-commit": Kind(
        "carried out; the answer is the page of a proxy that gave up waiting",
        carries_out=True,
        answer=_page(504, "Gateway Time-out"),
    ),
    "close": Kind("the connection closes without an answer; nothing is done", keeps=0.0),
    "close-but-commit": Kind(
        "carried out; the connection closes without an answer", carries_out=True, keeps=0.0
    ),
    "cut": Kind("carried out; the connection closes in the middle of the body", carries_out=True, keeps=0.5),
    "delay": Kind("carried out; the answer comes late", carries_out=True, seconds=1.0),
    "hang": Kind("nothing is done, and no answer comes", keeps=0.0, seconds=_FOR_EVER),
    "hang-but-commit": Kind(
        "carried out, and no answer comes", carries_out=True, keeps=0.0, seconds=_FOR_EVER
    ),
    "drip": Kind("carried out; the body comes byte by byte", carries_out=True, pieces_of=1, seconds=0.05),
    "expired-token": Kind("refused as with a token that has run out", answer=_EXPIRED),
    "401": Kind("refused as without credentials", answer=_page(401, "Unauthorized")),
    "login-page": Kind("a page to sign in, with status 200", answer=Answer(200, _LOGIN)),
    "broken-json": Kind(
        "carried out; the answer is no JSON",
        carries_out=True,
        answer=Answer(200, '{"id": 1, "na', "application/json"),
    ),
}


@define
class Fault:
    """A fault that was asked for; a context manager that ends it.

    Attributes:
        method: Of the requests it meets; `*` for any.
        path: Theirs, without query; `*` stands for any letters.
        then: Name of its kind.
        after: Requests that pass before it begins.
        times: Requests it meets then; None for all.
        seconds: How long it waits; what is usual for its kind when None.
        seen: Requests it was asked about.
        hits: Requests it met.
        is_over: All requests pass; those that wait are answered.
    """

    method: str
    path: str
    then: str
    after: int = 0
    times: int | None = 1
    seconds: float | None = None
    seen: int = 0
    hits: int = 0
    is_over: bool = False

    @property
    def kind(self) -> Kind:
        """What a client meets."""
        return KINDS[self.then]

    @property
    def pause_s(self) -> float:
        """How long it waits."""
        return self.kind.seconds if self.seconds is None else self.seconds

    def end(self) -> None:
        """Let all requests pass from now on."""
        self.is_over = True

    def meets(self, method: str, path: str) -> bool:
        """Return whether it is about a request."""
        return self.method in {"*", method} and fnmatchcase(path, self.path)

    def take(self) -> bool:
        """Count a request, and return whether it is to fail."""
        if self.is_over:
            return False
        self.seen += 1
        is_due = self.seen > self.after and (self.times is None or self.hits < self.times)
        self.hits += is_due
        return is_due

    def to_dict(self) -> dict[str, Any]:
        """Return it as JSON shows it."""
        return {
            "method": self.method,
            "path": self.path,
            "then": self.then,
            "after": self.after,
            "times": self.times,
            "seconds": self.pause_s,
            "seen": self.seen,
            "hits": self.hits,
        }

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()


class Faults:
    """The faults that were asked for; may be changed by any thread."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, fault: Fault) -> Fault:
        """Return a fault, which begins now.

        Raises:
            FaultError: It has a kind that is not known, or a number that cannot be.
        """
        if fault.then not in KINDS:
            raise FaultError(f"there is no fault {fault.then!r}; there are {', '.join(KINDS)}")
        if not fault.path.startswith(("/", "*")):
            raise FaultError(f"the path {fault.path!r} does not begin with a slash")
        if fault.after < 0 or (fault.times is not None and fault.times < 1) or fault.pause_s < 0:
            raise FaultError("after and seconds are 0 or more, times is 1 or more")
        with self._lock:
            self._faults.append(fault)
        return fault

    def find(self, method: str, path: str) -> Fault | None:
        """Return the fault that a request meets, the one asked for first; None when it passes."""
        with self._lock:
            asked = [fault for fault in self._faults if fault.meets(method, path)]
            return next((fault for fault in asked if fault.take()), None)

    def listed(self) -> Sequence[Fault]:
        """Return the faults in the order in which they were asked for."""
        with self._lock:
            return tuple(self._faults)

    def clear(self) -> None:
        """End all faults."""
        with self._lock:
            for fault in self._faults:
                fault.end()
            self._faults.clear()
