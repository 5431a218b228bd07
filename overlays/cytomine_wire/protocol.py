"""What generated code needs of a client: a request, a reply, and two ways to exchange them.

Nothing here opens a connection or imports an HTTP library, so an operation can be built, parsed and tested
without one; any client that offers `Client` or `AsyncClient` can carry generated code.
"""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar
from urllib.parse import quote

from cytomine_wire.codec import RefusedError, ShapeError, encode

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager
    from pathlib import Path
    from typing import BinaryIO, TypeAlias

    from cytomine_wire.mirror import Quick

    Pairs: TypeAlias = tuple[tuple[str, str], ...]

T = TypeVar("T")

NO_BODY: Final = object()
"""Marks a request without a JSON body; None is a body, the JSON value null."""

_UNRESERVED: Final = "-._~"


class UnsafePathError(ValueError):
    """A value would leave its place in the path: it is empty, `.` or `..`."""


def segment(value: object, *, is_empty_allowed: bool = False) -> str:
    """Return a path value percent-encoded, as one segment that cannot leave its place.

    Args:
        value: What stands there.
        is_empty_allowed: Whether the document says that it may be empty.

    Raises:
        UnsafePathError: The value is empty, `.` or `..`; a server or proxy would resolve it to another path.
    """
    text = scalar(value)
    if not text and is_empty_allowed:
        return ""
    if text in {"", ".", ".."}:
        raise UnsafePathError(f"{text!r} cannot stand in a path: it would address something else")
    return quote(text, safe=_UNRESERVED)


def segments(value: object) -> str:
    """Return a path value of several segments, each percent-encoded; slashes stand between them.

    Raises:
        UnsafePathError: A segment is empty, `.` or `..`.
    """
    return "/".join(segment(each) for each in scalar(value).split("/"))


def scalar(value: object) -> str:
    """Return a query or path value as the wire writes it: `true`, `false`, or ids joined by commas."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(scalar(item) for item in value)
    return str(value)


def pairs(values: Iterable[tuple[str, object]], *, absent: object = None) -> Pairs:
    """Return names and texts of a query; None and the `absent` mark are left out."""
    return tuple((name, scalar(value)) for name, value in values if value is not None and value is not absent)


class Part:
    """One part of a multipart body: a form field, or a file that is read while it is sent.

    `progress` is called with the bytes of a file that went out and their number in all; the file is given
    as a path.
    """

    __slots__ = ("content", "content_type", "filename", "name", "progress")

    def __init__(
        self,
        name: str,
        content: bytes | str | Path | BinaryIO,
        *,
        filename: str | None = None,
        content_type: str = "application/octet-stream",
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        self.name = name
        self.progress = progress
        self.content = content
        self.filename = filename
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"Part({self.name!r}, filename={self.filename!r})"


def file_part(name: str, value: Part | Path | bytes | BinaryIO) -> Part:
    """Return a file as a multipart part under the document's name for it; a path gives the file name."""
    if isinstance(value, Part):
        return Part(
            name,
            value.content,
            filename=value.filename,
            content_type=value.content_type,
            progress=value.progress,
        )
    filename = getattr(value, "name", None)
    return Part(
        name, value, filename=str(filename).replace("\\", "/").rpartition("/")[2] if filename else "file"
    )


def parts(*named: tuple[str, object]) -> tuple[Part, ...]:
    """Return the parts of a multipart body, in the order given; None is left out.

    Paths, bytes, open files and parts become files, each item of a list a part of its own, mappings and
    models JSON, anything else a field as in a query.
    """
    return tuple(part for name, value in named for part in _parts(name, value))


def _parts(name: str, value: Any) -> Iterator[Part]:
    if value is None:
        return
    if isinstance(value, (list, tuple)):
        for item in value:
            yield from _parts(name, item)
    elif isinstance(value, (Part, bytes)) or hasattr(value, "read") or hasattr(value, "__fspath__"):
        yield file_part(name, value)
    elif isinstance(value, dict) or hasattr(value, "to_dict"):
        yield Part(name, _json(value), content_type="application/json")
    else:
        yield Part(name, scalar(value))


def json_text(value: object) -> str | None:
    """Return a value as JSON text, as some parameters and parts are written; None stays None."""
    return None if value is None else _json(value)


def _json(value: object) -> str:
    import json  # noqa: PLC0415 - loaded with the first value that needs it

    return json.dumps(encode(value), ensure_ascii=False, separators=(",", ":"))


class Request:
    """One request, complete but for host and credentials.

    Attributes:
        method: In capitals.
        path: Percent-encoded, begins with a slash.
        query: Names and values, not encoded, in the order they are sent.
        headers: Beyond those the client sends itself.
        body: What to send as JSON (plain values, models, lists of either), or `NO_BODY`; bytes are sent as
            they are, their type among the headers.
        parts: Parts of a multipart body; excludes `body`.
        operation: Id of the operation in the document, for messages; empty for a request made by hand.
    """

    __slots__ = ("body", "headers", "method", "operation", "parts", "path", "query")

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query: Pairs = (),
        headers: Pairs = (),
        body: Any = NO_BODY,
        parts: tuple[Part, ...] = (),
        operation: str = "",
    ) -> None:
        self.method: str = method
        self.path: str = path
        self.query: Pairs = query
        self.headers: Pairs = headers
        self.body: Any = body
        self.parts: tuple[Part, ...] = parts
        self.operation: str = operation

    @property
    def target(self) -> str:
        """Path and query exactly as they stand on the wire; brackets and commas are percent-encoded."""
        if not self.query:
            return self.path
        encoded = (
            f"{quote(name, safe=_UNRESERVED)}={quote(value, safe=_UNRESERVED)}" for name, value in self.query
        )
        return f"{self.path}?{'&'.join(encoded)}"

    def with_query(self, more: Pairs) -> Request:
        """Return the same request with further query parameters."""
        return Request(
            self.method,
            self.path,
            query=self.query + more,
            headers=self.headers,
            body=self.body,
            parts=self.parts,
            operation=self.operation,
        )

    def __repr__(self) -> str:
        from cytomine_wire.secret import scrub  # noqa: PLC0415 - a query may hold a token

        return f"Request({self.method} {scrub(self.target)})"


class Response:
    """A whole reply, read into memory.

    Attributes:
        status_code: HTTP status.
        headers: Names in lower case.
        content: The body as sent, with any content encoding undone.
        request: What was asked.
    """

    __slots__ = ("content", "headers", "request", "status_code")

    def __init__(
        self, status_code: int, headers: Mapping[str, str], content: bytes, request: Request
    ) -> None:
        self.status_code: int = status_code
        self.headers: Mapping[str, str] = headers
        self.content: bytes = content
        self.request: Request = request

    @property
    def media_type(self) -> str:
        """The announced media type without parameters, in lower case; empty when none was announced."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def text(self) -> str:
        """The body as text, for people: what cannot be decoded is replaced."""
        charset = "utf-8"
        for parameter in self.headers.get("content-type", "").split(";")[1:]:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "charset":
                charset = value.strip().strip('"')
        try:
            return self.content.decode(charset, "replace")
        except (LookupError, ValueError):  # no codec of text, or one that knows no replacing
            return self.content.decode("utf-8", "replace")

    def json(self) -> Any:
        """Return the body as a JSON value.

        Raises:
            UnexpectedContentError: The body is not JSON, whatever its label says.
            TooLargeError: It nests too deep.
        """
        import json  # noqa: PLC0415 - loaded with the first reply

        from cytomine_wire.limits import MAX_DEPTH, is_deeper_than  # noqa: PLC0415 - loaded with the first reply

        if is_deeper_than(self.content, MAX_DEPTH):
            from cytomine_wire.errors import TooLargeError  # noqa: PLC0415 - loaded only on failure

            raise TooLargeError(f"the JSON of the reply nests deeper than {MAX_DEPTH}", response=self)
        try:
            return json.loads(self.content)
        except (ValueError, RecursionError) as error:
            from cytomine_wire.errors import UnexpectedContentError  # noqa: PLC0415 - loaded only on failure

            raise UnexpectedContentError.of(self) from error

    def __repr__(self) -> str:
        return (
            f"Response({self.status_code}, {self.media_type or 'no media type'}, {len(self.content)} bytes)"
        )


class ResponseStream(Protocol):
    """A reply whose body is read piece by piece."""

    status_code: int
    headers: Mapping[str, str]
    request: Request

    def iter_bytes(self) -> Iterator[bytes]:
        """Yield the body in pieces of bounded size."""
        ...


class AsyncResponseStream(Protocol):
    """A reply whose body is read piece by piece, in a task."""

    status_code: int
    headers: Mapping[str, str]
    request: Request

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """Yield the body in pieces of bounded size."""
        ...


class Client(Protocol):
    """Sends a request and returns the reply; raises when the reply is a failure."""

    def send(self, request: Request) -> Response:
        """Return the whole reply."""
        ...

    def stream(self, request: Request) -> AbstractContextManager[ResponseStream]:
        """Return the reply with its body still to be read."""
        ...


class AsyncClient(Protocol):
    """As `Client`, in a task."""

    async def send(self, request: Request) -> Response:
        """Return the whole reply."""
        ...

    def stream(self, request: Request) -> AbstractAsyncContextManager[AsyncResponseStream]:
        """Return the reply with its body still to be read."""
        ...


async def _first(pieces: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Yield the first piece: what an error shows of a body."""
    async for piece in pieces:
        yield piece
        return


def _excerpt(reply: ResponseStream | AsyncResponseStream, pieces: Iterable[bytes]) -> Response:
    """Return a reply with no more of its body than its first piece."""
    return Response(reply.status_code, reply.headers, next(iter(pieces), b""), reply.request)


class Operation:
    """What the document says of one operation: the seam on which functions, objects and tests stand.

    Attributes:
        operation_id: Name in the document.
        method: In capitals.
        path: Template with `{names}`.
        success: Type of what is answered, by status.
        errors: Statuses that the document names as failures.
        parameters: Wire name of each query parameter by its Python name.
    """

    __slots__ = ("errors", "method", "operation_id", "parameters", "path", "success")

    def __init__(
        self,
        operation_id: str,
        method: str,
        path: str,
        *,
        success: Mapping[int, Any],
        errors: tuple[int, ...] = (),
        parameters: Mapping[str, str] | None = None,
    ) -> None:
        self.operation_id = operation_id
        self.method = method
        self.path = path
        self.success = success
        self.errors = errors
        self.parameters = parameters or {}

    def read(self, response: Response, decode: Callable[[Any], T], *mirrors: Callable[[], Quick[Any]]) -> T:
        """Return what the JSON body says.

        Args:
            response: The reply.
            decode: Makes the value from JSON, and knows what is wrong with it.
            mirrors: Give what reads it in C; the first that takes the body is right, and none needs to.

        Raises:
            UnexpectedContentError: The body is not JSON.
            UnexpectedShapeError: The body is JSON of another shape than the document says; names the place.
        """
        for mirror in mirrors:
            try:
                found: T = mirror().read(response.content)
            except RefusedError:
                continue
            return found
        value = response.json()
        try:
            return decode(value)
        except ShapeError as error:
            from cytomine_wire.errors import UnexpectedShapeError  # noqa: PLC0415 - only on failure

            raise UnexpectedShapeError.of(
                response, pointer=error.pointer, expected=error.expected, got=error.got
            ) from None

    @contextmanager
    def stream(self, client: Client, request: Request) -> Iterator[ResponseStream]:
        """Send a request and give the reply with its body still to be read.

        Raises:
            UnexpectedStatusError: The document does not name the status as a success.
        """
        with client.stream(request) as reply:
            if reply.status_code not in self.success:
                raise self.unexpected(_excerpt(reply, reply.iter_bytes()))
            yield reply

    @asynccontextmanager
    async def astream(self, client: AsyncClient, request: Request) -> AsyncIterator[AsyncResponseStream]:
        """Send a request and give the reply with its body still to be read, in a task; see `stream`."""
        async with client.stream(request) as reply:
            if reply.status_code not in self.success:
                pieces = [piece async for piece in _first(reply.iter_bytes())]
                raise self.unexpected(_excerpt(reply, pieces))
            yield reply

    def unexpected(self, response: Response) -> Exception:
        """Return the error for a reply whose status the document does not name as a success."""
        from cytomine_wire.errors import UnexpectedStatusError  # noqa: PLC0415 - only on failure
        from cytomine_wire.refusals import error_from  # noqa: PLC0415

        return error_from(response) or UnexpectedStatusError.of(response, expected=tuple(self.success))

    def __repr__(self) -> str:
        return f"Operation({self.operation_id}: {self.method} {self.path})"
