"""How large a reply may be: what is read into memory, how deep it nests, what bytes may unfold to."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from cytomine_wire.errors import TooLargeError

if TYPE_CHECKING:
    from cytomine_wire._steps import Opened
    from cytomine_wire.protocol import Request

MAX_DEPTH: Final = 200
"""How deep JSON may nest; replies of the server stay below 20."""

_NO_BRACKETS: Final = bytes(set(range(256)) - set(b"[]{}"))
_STRING: Final = re.compile(rb'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_STEP: Final = [1 if byte in b"[{" else -1 for byte in range(256)]


class Limits:
    """Limits on the size of replies.

    Attributes:
        body_bytes: Size of a reply that is read into memory, content encoding undone.
        ratio: How many bytes one byte on the wire may unfold to, content encoding undone.
        free_bytes: A streamed body may unfold to this size whatever the ratio.
    """

    __slots__ = ("body_bytes", "free_bytes", "ratio")

    def __init__(self, body_bytes: int = 1 << 28, *, ratio: float = 100.0, free_bytes: int = 1 << 24) -> None:
        if body_bytes < 1 or ratio < 1 or free_bytes < 0:
            raise ValueError("limits are positive numbers")
        self.body_bytes: int = body_bytes
        self.ratio: float = ratio
        self.free_bytes: int = free_bytes

    def check_ratio(self, opened: Opened, request: Request) -> None:
        """Raise when a compressed body unfolds to far more than came.

        Raises:
            TooLargeError: It did.
        """
        unfolded, received = opened.unfolded_bytes, opened.received_bytes
        # A transport that never was on a wire, as tests have, counts nothing.
        if received and unfolded > self.free_bytes and unfolded > self.ratio * received:
            raise TooLargeError(
                f"the body unfolds to more than {self.ratio:g} times the "
                f"{opened.received_bytes} bytes that came",
                limit_bytes=self.free_bytes,
                request=request,
            )


def is_deeper_than(content: bytes, limit: int) -> bool:
    """Return whether JSON nests deeper than so many arrays and objects, without parsing it.

    Brackets inside texts count at first; only where they could matter are the texts left out, which costs
    more.
    """
    if content.count(b"[") + content.count(b"{") <= limit or _depth(content) <= limit:
        return False
    return _depth(_STRING.sub(b"", content)) > limit


def _depth(content: bytes) -> int:
    brackets = content.translate(None, _NO_BRACKETS)
    return max(accumulate(_STEP[byte] for byte in brackets), default=0)
