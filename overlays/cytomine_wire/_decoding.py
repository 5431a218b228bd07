"""Content encodings undone: in pieces of bounded size, to the end, or with an error.

The HTTP library takes a body that breaks off inside its encoding for a whole one, and stops after the first
of several gzip members; so the two encodings that are asked for are undone here.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PIECE_BYTES: Final = 1 << 20
_GZIP: Final = frozenset({"gzip", "x-gzip"})
_MEMBER: Final = b"\x1f\x8b"
_HEAD_BYTES: Final = 2
_MOST_LAYERS: Final = 4


class EncodingError(Exception):
    """A body is not what its encoding says, or breaks off inside it."""


def encodings_of(header: str) -> list[str]:
    """Return the encodings that a Content-Encoding header names, in the order they were applied."""
    names = (name.strip().lower() for name in header.split(","))
    return [name for name in names if name not in {"", "identity"}]


class Decoder:
    """Undoes encodings, the last one first."""

    def __init__(self, encodings: Sequence[str]) -> None:
        """Prepare to decode.

        Raises:
            EncodingError: One is unknown, or there are too many.
        """
        for name in encodings:
            if name not in _GZIP and name != "deflate":
                raise EncodingError(f"it is encoded as {name[:40]!r}, which was not asked for")
        if len(encodings) > _MOST_LAYERS:
            raise EncodingError(f"it is encoded {len(encodings)} times over")
        self._layers = [_Layer(is_gzip=name in _GZIP) for name in reversed(encodings)]

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield what some more bytes stand for.

        Raises:
            EncodingError: They are damaged.
        """
        return self._through(0, data)

    def _through(self, layer: int, data: bytes) -> Iterator[bytes]:
        if layer == len(self._layers):
            yield data
            return
        for piece in self._layers[layer].pieces(data):
            yield from self._through(layer + 1, piece)

    def finish(self) -> None:
        """Take note that the body is over.

        Raises:
            EncodingError: It breaks off inside its encoding.
        """
        if not all(layer.is_over for layer in self._layers):
            raise EncodingError("it breaks off inside its encoding")


class _Layer:
    """One encoding."""

    def __init__(self, *, is_gzip: bool) -> None:
        self._is_gzip = is_gzip
        self._inflater: Any = None
        self._held = b""

    @property
    def is_over(self) -> bool:
        """Whether it came to its end; nothing at all is an end too."""
        return not self._held if self._inflater is None else bool(self._inflater.eof)

    @property
    def _is_between_members(self) -> bool:
        return self._inflater is None or bool(self._inflater.eof)

    def pieces(self, data: bytes) -> Iterator[bytes]:
        """Yield what some more bytes stand for."""
        while data:
            if self._is_between_members:
                data, self._held = self._held + data, b""
                if not self._begins(data):
                    return
            while piece := self._inflate(data):
                yield piece
                data = self._inflater.unconsumed_tail
                if len(piece) < _PIECE_BYTES and not data:
                    break
            data = self._inflater.unused_data if self._inflater.eof else b""

    def _begins(self, data: bytes) -> bool:
        """Return whether something begins here: the first member, or another one of gzip."""
        is_first = self._inflater is None
        if len(data) < _HEAD_BYTES:
            self._held = data
            return False
        if not is_first and not (self._is_gzip and data.startswith(_MEMBER)):
            self._held = data[:_HEAD_BYTES]  # what follows the end is left out, as gzip does
            return False
        self._inflater = zlib.decompressobj(self._window(data))
        return True

    def _window(self, data: bytes) -> int:
        if self._is_gzip:
            return zlib.MAX_WBITS | 16
        # RFC 1950, 2.2; some servers leave the head of zlib out.
        has_head = data[0] & 15 == 8 and int.from_bytes(data[:2], "big") % 31 == 0
        return zlib.MAX_WBITS if has_head else -zlib.MAX_WBITS

    def _inflate(self, data: bytes) -> bytes:
        try:
            return bytes(self._inflater.decompress(data, _PIECE_BYTES))
        except zlib.error as error:
            raise EncodingError(str(error)) from None
