"""The ASGI application: reads requests, has them answered in threads, sends answers."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import IO, TYPE_CHECKING, Final

from attrs import evolve
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from cytomine_sandbox.engine.errors import ProblemError
from cytomine_sandbox.engine.multipart import UploadReader
from cytomine_sandbox.engine.reply import Reply, problem_reply
from cytomine_sandbox.web.dispatch import Incoming

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from starlette.types import Receive, Scope, Send

    from cytomine_sandbox.web.dispatch import Dispatcher

MAX_BODY_BYTES: Final = 256 * 1024**2
MAX_UPLOAD_BYTES: Final = 15 * 1024**3
_READERS: Final = 8
_PIECE_BYTES: Final = 256 * 1024


class Application:
    """Serves a dispatcher over ASGI; reads run side by side, writes one after the other."""

    def __init__(self, dispatcher: Dispatcher, temporary: Path) -> None:
        self._dispatcher = dispatcher
        self._temporary = temporary
        self._readers = ThreadPoolExecutor(_READERS, thread_name_prefix="sandbox-read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="sandbox-write")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        request = Request(scope, receive)
        reply = await self._reply(request)
        await _response(reply, head=request.method == "HEAD")(scope, receive, send)

    def close(self) -> None:
        """Wait for what is being answered, and stop the threads."""
        self._readers.shutdown()
        self._writer.shutdown()

    async def _reply(self, request: Request) -> Reply:
        raw_path = request.scope["raw_path"].decode("latin-1")
        operation = self._dispatcher.operation(request.method, raw_path)
        incoming = Incoming(
            request.method,
            raw_path,
            request.scope["query_string"].decode("latin-1"),
            {name.lower(): value for name, value in request.headers.items()},
        )
        loop = asyncio.get_running_loop()
        threads = self._writer if operation and operation.writes else self._readers
        takes_upload = operation is not None and operation.takes_upload
        most = MAX_UPLOAD_BYTES if takes_upload else MAX_BODY_BYTES
        length = incoming.headers.get("content-length", "")
        if length.isdecimal() and int(length) > most:
            return _too_large(most, request)
        if takes_upload:
            with UploadReader(self._temporary, incoming.headers) as reader:
                async for chunk in request.stream():
                    await loop.run_in_executor(self._readers, reader.write, chunk)
                incoming = evolve(incoming, upload=reader.finish())
                return await loop.run_in_executor(threads, self._dispatcher.answer, incoming)
        body = bytearray()
        async for chunk in request.stream():
            body += chunk
            if len(body) > most:
                return _too_large(most, request)
        return await loop.run_in_executor(
            threads, self._dispatcher.answer, evolve(incoming, body=bytes(body))
        )


def _too_large(most: int, request: Request) -> Reply:
    error = ProblemError(413, f"A body may have {most} bytes.", {"connection": "close"})
    return problem_reply(error, request.url.path)


async def _pieces(file: IO[bytes], *, is_wanted: bool) -> AsyncIterator[bytes]:
    """Yield the content of a file, which is closed at the end, also where nobody reads it to there."""
    try:
        while is_wanted and (piece := await run_in_threadpool(file.read, _PIECE_BYTES)):
            yield piece
    finally:
        file.close()


def _response(reply: Reply, *, head: bool) -> Response:
    headers = dict(reply.headers)
    if reply.content_type is not None:
        headers["content-type"] = reply.content_type
    if reply.file is not None:
        headers["content-length"] = str(reply.file_size)
        pieces = _pieces(reply.file, is_wanted=not head)
        return StreamingResponse(pieces, reply.status, headers)
    if head:
        return Response(status_code=reply.status, headers=headers)
    return Response(reply.body, reply.status, headers)
