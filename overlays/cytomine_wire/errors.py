"""What can go wrong, one class a meaning: all of them are `CytomineError`.

Each says in one line what was asked, what came, and what to do where that is known. None holds credentials.
An error may be pickled: it keeps its type, message, facts and notes, and what it was caused by among the
errors of this tree. It leaves behind the reply and the body of the request, which may hold anything.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

from cytomine_wire.protocol import Request
from cytomine_wire.secret import scrub
from cytomine_wire.server_message import excerpt, html_title, one_line

if TYPE_CHECKING:
    from cytomine_wire.protocol import Response

LOOK_FIRST: Final = "The server may have carried it out: look before you send it again."
MORE_TIME: Final = "If the server is just slow, give the client more time: Timeouts().scaled(3)."

_SHOWN_TARGET: Final = 160


class CytomineError(Exception):
    """Root of all errors of this project.

    Attributes:
        message: What happened; for a refusal the server's own words.
        status_code: HTTP status; None when no reply came.
        request: What was asked; None when nothing was.
        response: The reply; None when none came, and after unpickling.
        advice: What to do about it; empty when that is not known.
    """

    _facts: ClassVar[tuple[str, ...]] = ()
    """Names of further attributes that a pickle keeps."""

    def __init__(
        self,
        message: str = "",
        *,
        request: Request | None = None,
        response: Response | None = None,
        advice: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request: Request | None = request or (response.request if response is not None else None)
        self.response = response
        self.status_code: int | None = response.status_code if response is not None else None
        self.advice = advice

    def __str__(self) -> str:
        came = ", ".join(str(part) for part in (self.status_code, self.message) if part not in {None, ""})
        said = ": ".join(part for part in (self._asked(), came) if part) or type(self).__name__
        text = f"{said.rstrip('.')}. {self.advice}" if self.advice else said
        return " ".join(text.split())

    def _asked(self) -> str:
        if self.request is None:
            return ""
        asked = f"{self.request.method} {one_line(scrub(self.request.target), _SHOWN_TARGET)}"
        return f"{self.request.operation} ({asked})" if self.request.operation else asked

    def __reduce__(self) -> tuple[Any, ...]:
        asked = None
        if self.request is not None:
            asked = (self.request.method, self.request.path, self.request.operation)
        names = ("message", "status_code", "advice", *self._facts)
        facts = {name: getattr(self, name) for name in names}
        facts["__notes__"] = getattr(self, "__notes__", [])
        facts["__cause__"] = self.__cause__ if isinstance(self.__cause__, CytomineError) else None
        return (_restore, (type(self), asked, facts))


def _restore(
    kind: type[CytomineError], asked: tuple[str, str, str] | None, facts: dict[str, Any]
) -> CytomineError:
    error = kind.__new__(kind, facts["message"])
    error.request = Request(asked[0], asked[1], operation=asked[2]) if asked else None
    error.response = None
    for name, value in facts.items():
        setattr(error, name, value)
    return error


class AuthenticationError(CytomineError):
    """The server does not know who is asking (401, and 500 on some routes that ask for the user too late)."""


class ForbiddenError(CytomineError):
    """The user may not do this (403)."""


class NotFoundError(CytomineError):
    """There is no such object (404)."""


class AlreadyExistsError(CytomineError):
    """Something of that name or key exists (409, or 400 with such a message)."""


class InvalidError(CytomineError):
    """The server refuses the request as it stands (400, 405, 406, 413, 415, 422 and the like)."""


class NotSupportedByServerError(CytomineError):
    """This server has no such route or method: it is older or newer than the document."""


class RateLimitedError(CytomineError):
    """Too many requests (429).

    Attributes:
        retry_after_s: Seconds to wait, as told by the server; None when it told nothing usable.
    """

    _facts = ("retry_after_s",)

    def __init__(self, message: str = "", *, retry_after_s: float | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.retry_after_s = retry_after_s


class ServerError(CytomineError):
    """The server failed (5xx).

    Attributes:
        retry_after_s: Seconds to wait, as told by the server; None when it told nothing usable.
    """

    _facts = ("retry_after_s",)

    def __init__(self, message: str = "", *, retry_after_s: float | None = None, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.retry_after_s = retry_after_s


class ConnectionFailedError(CytomineError):
    """No connection, or it broke before a reply came.

    Attributes:
        host: Where to.
        port: Where to.
        reason: One of `name`, `refused`, `tls`, `proxy`, `reset`, `unreachable`.
        was_sent: Whether the request may have reached the server.
    """

    _facts = ("host", "port", "reason", "was_sent")

    def __init__(
        self, message: str = "", *, host: str, port: int, reason: str, was_sent: bool = False, **rest: Any
    ) -> None:
        super().__init__(message, **rest)
        self.host = host
        self.port = port
        self.reason = reason
        self.was_sent = was_sent


class TimedOutError(CytomineError):
    """A phase of the exchange took longer than its limit.

    Attributes:
        phase: One of `connect`, `read`, `write`, `pool`, `total`, `throughput`, as in `Timeouts`.
        seconds: The limit.
        was_sent: Whether the request may have reached the server.
    """

    _facts = ("phase", "seconds", "was_sent")

    def __init__(
        self, message: str = "", *, phase: str, seconds: float, was_sent: bool = False, **rest: Any
    ) -> None:
        super().__init__(message, **rest)
        self.phase = phase
        self.seconds = seconds
        self.was_sent = was_sent

    @classmethod
    def overdue(cls, host: str, seconds: float, request: Request, *, was_sent: bool = True) -> Self:
        """Return the error for an exchange that takes longer than the whole may."""
        return cls(
            f"the exchange with {host} was not over after {seconds:g} s",
            phase="total",
            seconds=seconds,
            was_sent=was_sent,
            request=request,
            advice=MORE_TIME,
        )


class TransferError(CytomineError):
    """A body or its framing came damaged, or ended before its announced length.

    Attributes:
        expected_bytes: Announced length; None when none was.
        received_bytes: What came, content encoding not undone.
        was_sent: Whether the request may have reached the server.
    """

    _facts = ("expected_bytes", "received_bytes", "was_sent")

    def __init__(
        self,
        message: str = "",
        *,
        expected_bytes: int | None = None,
        received_bytes: int = 0,
        was_sent: bool = True,
        **rest: Any,
    ) -> None:
        super().__init__(message, **rest)
        self.expected_bytes = expected_bytes
        self.received_bytes = received_bytes
        self.was_sent = was_sent


class TooLargeError(CytomineError):
    """A reply is larger or nests deeper than the client is willing to take in.

    Attributes:
        limit_bytes: The limit in bytes; 0 where it is one on depth.
        was_sent: Always true: a reply came.
    """

    _facts = ("limit_bytes", "was_sent")

    def __init__(self, message: str = "", *, limit_bytes: int = 0, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.limit_bytes = limit_bytes
        self.was_sent = True

    @classmethod
    def of_body(cls, limit_bytes: int, request: Request) -> Self:
        """Return the error for a body that is not taken into memory."""
        message = f"the reply is larger than {limit_bytes} bytes"
        advice = "Ask for smaller pages, stream it, or give the client a larger limit."
        return cls(message, limit_bytes=limit_bytes, request=request, advice=advice)


class TargetError(CytomineError):
    """Where a download should go cannot be used.

    Attributes:
        path: The target.
        reason: One of `exists`, `folder`, `space`, `unwritable`.
    """

    _facts = ("path", "reason")

    def __init__(self, message: str = "", *, path: str, reason: str, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.path = path
        self.reason = reason


class SourceError(CytomineError):
    """A file cannot be sent, or changed while it was.

    Attributes:
        path: The file.
        reason: One of `folder`, `empty`, `changed`.
    """

    _facts = ("path", "reason")

    def __init__(self, message: str = "", *, path: str, reason: str, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.path = path
        self.reason = reason


class OutcomeUnknownError(CytomineError):
    """A change was sent and no answer came: it may be done or not. Its cause says what broke."""


class UnansweredError(OutcomeUnknownError, ServerError):
    """A gateway gave up waiting for the server's answer to a change (504, say): it may be done or not."""


class UnexpectedContentError(CytomineError):
    """The body is not what its operation answers: an HTML page, say, where JSON was due.

    Attributes:
        media_type: What the reply announced; empty when it announced nothing.
    """

    _facts = ("media_type",)

    def __init__(self, message: str = "", *, media_type: str = "", **rest: Any) -> None:
        super().__init__(message, **rest)
        self.media_type = media_type

    @classmethod
    def of(cls, response: Response, *, expected: str = "JSON") -> Self:
        """Return the error for a reply that is not of the expected kind; shows how it begins."""
        title = html_title(response)
        begins = excerpt(response)
        if title:
            what = f"an HTML page titled {title!r}"
        elif begins:
            what = f"a body that begins {begins!r}"
        else:
            what = "an empty body"
        label = f"labelled {response.media_type}" if response.media_type else "without a media type"
        advice = "A login page or a proxy may stand before the server: check the base URL." if title else ""
        message = f"{expected} was expected, and {what} came, {label}"
        return cls(message, media_type=response.media_type, response=response, advice=advice)


class UnexpectedShapeError(CytomineError):
    """A value of the reply is not of the type or form its place asks for.

    Attributes:
        pointer: JSON pointer to the value; empty for the whole body.
        expected: What was due.
        got: What came.
    """

    _facts = ("pointer", "expected", "got")

    def __init__(self, pointer: str, expected: str, got: str, **rest: Any) -> None:
        super().__init__(f"{expected} was expected at {pointer or 'the top'}, and {got} came", **rest)
        self.pointer = pointer
        self.expected = expected
        self.got = got

    @classmethod
    def of(cls, response: Response, *, pointer: str, expected: str, got: str) -> Self:
        """Return the error for a value of a reply, its place given as JSON pointer."""
        return cls(pointer, expected, got, response=response)


class UnexpectedStatusError(CytomineError):
    """The status is no failure, but not one the document names either.

    Attributes:
        expected: The statuses it names.
    """

    _facts = ("expected",)

    def __init__(self, message: str = "", *, expected: tuple[int, ...] = (), **rest: Any) -> None:
        super().__init__(message, **rest)
        self.expected = expected

    @classmethod
    def of(cls, response: Response, *, expected: tuple[int, ...]) -> Self:
        """Return the error for a reply with a status that nothing provides for."""
        named = " or ".join(map(str, expected)) or "another status"
        return cls(f"{named} was expected", expected=expected, response=response)


class RedirectedError(CytomineError):
    """The server points elsewhere; redirects are not followed, since credentials belong to one server.

    Attributes:
        target: Scheme, host and port of the place, or its path on the same server.
    """

    _facts = ("target",)

    def __init__(self, message: str = "", *, target: str = "", **rest: Any) -> None:
        super().__init__(message, **rest)
        self.target = target
