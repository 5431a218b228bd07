"""A request as the HTTP library takes it: address, headers, and a body in pieces that go out one by one."""

from __future__ import annotations

from pathlib import Path
from secrets import token_hex
from typing import TYPE_CHECKING, Any, Final

import httpcore2
import httpx2

from cytomine_wire.source import Outflow, Source

if TYPE_CHECKING:
    import contextlib
    from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator

    from cytomine_wire._routes import Route
    from cytomine_wire._steps import Outgoing
    from cytomine_wire.multipart import Part

_BODIED: Final = frozenset({"POST", "PUT", "PATCH"})
"""Methods that announce the length of their body even when there is none."""
_WRITTEN_BYTES: Final = 1 << 16
"""So much is written at once where a limit of time is one on the whole of it."""


def prepared(
    outgoing: Outgoing, route: Route[Any], content: Any, framing: list[tuple[bytes, bytes]]
) -> httpcore2.Request:
    """Return a request as a pool of connections takes it, signed as it goes on the wire."""
    request, limits = outgoing.request, outgoing.timeouts
    headers = [(name.encode("ascii"), value.encode("ascii")) for name, value in outgoing.headers]
    headers += framing
    if outgoing.sign is not None:
        typed = next((value.decode() for name, value in headers if name.lower() == b"content-type"), "")
        proof = outgoing.sign(request.method, outgoing.target, typed)
        headers += [(name.encode("ascii"), value.encode("ascii")) for name, value in proof]
    timeout = {"connect": limits.connect, "read": limits.read, "write": limits.write, "pool": limits.pool}
    return httpcore2.Request(
        request.method,
        httpcore2.URL(
            scheme=route.scheme, host=route.host, port=route.port, target=outgoing.target.encode("ascii")
        ),
        headers=[(b"Host", route.authority), *headers],
        content=content,
        extensions={"timeout": timeout},
    )


def content_of(outgoing: Outgoing, files: contextlib.ExitStack) -> tuple[Any, list[tuple[bytes, bytes]]]:
    """Return what is sent as a body, and the headers that frame it; what is opened is closed with `files`."""
    if outgoing.parts:
        fields = [_field(part, files) for part in outgoing.parts]
        # The boundary is ours, so that it can be signed before the body is made.
        typed = {"Content-Type": f"multipart/form-data; boundary={token_hex(16)}"}
        form = httpx2.Request("POST", "http://form", files=fields, headers=typed)
        return form.stream, [each for each in form.headers.raw if each[0].lower() != b"host"]
    content = outgoing.content
    if content is None:
        return None, [(b"Content-Length", b"0")] if outgoing.request.method in _BODIED else []
    length = len(content)
    return content if length <= _WRITTEN_BYTES else _Pieces(content), [(b"Content-Length", b"%d" % length)]


def _field(part: Part, files: contextlib.ExitStack) -> tuple[str, Any]:
    """Return a part as the library takes it; what is opened here is closed with `files`."""
    content: Any = part.content
    name = part.filename
    if isinstance(content, Path):
        name = content.name if name is None else name
        content = files.enter_context(Source(content, progress=part.progress))
    elif name is None and hasattr(content, "read"):
        name = Path(str(getattr(content, "name", "file"))).name
    if name is None:
        is_json = part.content_type == "application/json"
        return part.name, (None, content, part.content_type) if is_json else (None, content)
    # A file name of the operating system may hold bytes that are no text.
    return part.name, (name.encode("utf-8", "replace").decode(), content, part.content_type)


def followed(content: Iterable[bytes], pace: Outflow, then: Callable[[], None]) -> Iterator[bytes]:
    """Yield all in its pace, and do something after the last: there the wait for the reply begins."""
    for whole in content:
        for piece in _Pieces(whole, 4 * _WRITTEN_BYTES):  # a socket that blocks takes it in parts
            yield piece
            pace.count(piece)
    then()


async def followed_async(
    content: AsyncIterable[bytes], pace: Outflow, then: Callable[[], None]
) -> AsyncIterator[bytes]:
    """As `followed`, in a task."""
    async for whole in content:
        for piece in _Pieces(whole):
            yield piece
            pace.count(piece)
    then()


class _Pieces:
    """A body in pieces: the limit on writing is one on each of them, and none on the whole."""

    __slots__ = ("_most", "_whole")

    def __init__(self, whole: bytes, most: int = _WRITTEN_BYTES) -> None:
        self._whole = whole
        self._most = most

    def __iter__(self) -> Iterator[bytes]:
        if len(self._whole) <= self._most:
            yield self._whole
            return
        for begin in range(0, len(self._whole), self._most):
            yield self._whole[begin : begin + self._most]

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece
