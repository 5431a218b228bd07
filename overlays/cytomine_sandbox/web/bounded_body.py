"""Bodies of requests that are small: read whole, up to a size."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from starlette.requests import Request

MAX_BYTES: Final = 64 * 1024


class TooLargeError(ValueError):
    """A body is larger than such a request may have."""


async def read_body(request: Request, most: int = MAX_BYTES) -> bytes:
    """Return the whole body.

    Raises:
        TooLargeError: It is larger than allowed; the rest is not read.
    """
    content = bytearray()
    async for chunk in request.stream():
        content += chunk
        if len(content) > most:
            raise TooLargeError(f"the body has more than {most} bytes")
    return bytes(content)
