"""What generated code needs of a client: a request, a reply, and two ways to exchange them.

Nothing here opens a connection or imports an HTTP library, so an operation can be built, parsed and tested
without one; any client that offers `Client` or `AsyncClient` can carry generated code. Values of a path and a
query (`address`) and parts of a body (`multipart`) are had from here too: one import is all that it needs.
"""

from __future__ import annotations

from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from cytomine_wire.address import UNRESERVED, Pairs, UnsafePathError, pairs, scalar, segment, segments
from cytomine_wire.codec import RefusedError, ShapeError
from cytomine_wire.multipart import Part, file_part, json_text, parts

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
    from contextlib import AbstractAsyncContextManager, AbstractContextManager

    from cytomine_wire.mirror import Quick

__all__ = [
    "NO_BODY",
    "AsyncClient",
    "AsyncResponseStream",
    "Client",
    "Operation",
    "Pairs",
    "Part",
    "Request",
    "Response",
    "ResponseStream",
    "UnsafePathError",
    "file_part",
    "json_text",
    "pairs",
    "parts",
    "scalar",
    "segment",
    "segments",
]

T = TypeVar("T")

NO_BODY: Final = object()
"""Marks a request without a JSON body; None is a body, the JSON value null."""


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
        from urllib.parse import quote  # noqa: PLC0415 - loaded with the first request, not with the package

        encoded = (
            f"{quote(name, safe=UNRESERVED)}={quote(value, safe=UNRESERVED)}" for name, value in self.query
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
