"""Raw metadata of an image file: what its own header says, value by value."""

from __future__ import annotations

import struct
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from cytomine_sandbox.images.facts import UnreadableImageError
from cytomine_sandbox.images.inspection import is_tiff

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_PLACES: Final = {
    *("StripOffsets", "StripByteCounts", "TileOffsets", "TileByteCounts", "FreeOffsets", "FreeByteCounts"),
    *("JPEGTables", "RowsPerStrip", "ColorMap", "InterColorProfile", "JPEGProc", "SubIFDs"),
}
"""Tags that say where pixels lie or hold tables, not what the image is."""

_PNG_MAGIC: Final = b"\x89PNG\r\n\x1a\n"
_PNG_COLORS: Final = {0: "Grayscale", 2: "RGB", 3: "Palette", 4: "Grayscale with Alpha", 6: "RGB with Alpha"}


@frozen
class Metadatum:
    """One value of a file's own metadata.

    Attributes:
        key: Name of the value.
        value: A number, a text, or the text of anything else.
        namespace: Kind of file, such as TIFF or PNG.
    """

    key: str
    value: int | float | str | bool
    namespace: str

    @property
    def kind(self) -> str:
        """The kind of the value, as the image server names it."""
        names: dict[type, str] = {bool: "BOOLEAN", int: "INTEGER", float: "DECIMAL", str: "STRING"}
        return "UNKNOWN" if self._is_other else names[type(self.value)]

    @property
    def _is_other(self) -> bool:
        return isinstance(self.value, str) and self.value.startswith("(") and self.value.endswith(")")


def read_metadata(path: Path) -> list[Metadatum]:
    """Return the metadata of a TIFF or PNG; other kinds of files say their size alone.

    Raises:
        UnreadableImageError: The file is no image that is read.
        OSError: The file cannot be opened.
    """
    with path.open("rb") as file:
        head = file.read(16)
    if is_tiff(head):
        return list(_of_tiff(path))
    if head.startswith(_PNG_MAGIC):
        return list(_of_png(path))
    return _of_other(path)


def _of_tiff(path: Path) -> Iterator[Metadatum]:
    import tifffile  # noqa: PLC0415 - takes long to load

    try:
        with tifffile.TiffFile(path) as tiff:
            for tag in tiff.pages.first.tags:
                if tag.name not in _PLACES and not isinstance(tag.value, bytes):
                    yield Metadatum(tag.name, _tiff_value(tag.value), "TIFF")
    except (tifffile.TiffFileError, struct.error) as error:
        raise UnreadableImageError(f"{path.name} is a broken TIFF") from error


def _tiff_value(value: Any) -> int | float | str:
    if isinstance(value, Enum):
        return str(value.name)
    return value if isinstance(value, int | float | str) else str(value)


def _of_png(path: Path) -> Iterator[Metadatum]:
    chunks = _png_chunks(path)
    if len(chunks.get(b"IHDR", b"")) != 13:
        raise UnreadableImageError(f"{path.name} is a broken PNG")
    width, height, depth, color, _, _, interlace = struct.unpack(">IIBBBBB", chunks[b"IHDR"])
    values: dict[str, int | str] = {
        "ImageWidth": width,
        "ImageHeight": height,
        "BitDepth": depth,
        "ColorType": _PNG_COLORS.get(color, str(color)),
        "Compression": "Deflate/Inflate",
        "Filter": "Adaptive",
        "Interlace": "Adam7 Interlace" if interlace else "Noninterlaced",
    }
    if len(chunks.get(b"pHYs", b"")) == 9:
        x, y, unit = struct.unpack(">IIB", chunks[b"pHYs"])
        values |= {"PixelsPerUnitX": x, "PixelsPerUnitY": y, "PixelUnits": "meters" if unit else "Unknown"}
    for key, value in values.items():
        yield Metadatum(key, value, "PNG")


def _png_chunks(path: Path) -> dict[bytes, bytes]:
    """Return the chunks before the pixels."""
    found: dict[bytes, bytes] = {}
    with path.open("rb") as file:
        file.seek(len(_PNG_MAGIC))
        while len(head := file.read(8)) == 8:
            length, name = struct.unpack(">I4s", head)
            if name in {b"IDAT", b"IEND"}:
                break
            if name in {b"IHDR", b"pHYs"}:
                found[name] = file.read(length)
                file.seek(4, 1)
            else:
                file.seek(length + 4, 1)
    return found


def _of_other(path: Path) -> list[Metadatum]:
    from cytomine_sandbox.images.inspection import inspect  # noqa: PLC0415 - loads Pillow

    facts = inspect(path)
    sizes = {"ImageWidth": facts.width, "ImageHeight": facts.height}
    return [Metadatum(key, value, "FILE") for key, value in sizes.items()]
