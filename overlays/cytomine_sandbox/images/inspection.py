"""Tells what image a file holds, by its content and never by its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.images.facts import ImageFacts, UnreadableImageError

if TYPE_CHECKING:
    from pathlib import Path

_TIFF_MAGIC: Final = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


def inspect(path: Path) -> ImageFacts:
    """Return what an image file says of itself; pixels are not read, so the size of a slide does not matter.

    Bytes after the end of the image are ignored, and a PNG or JPEG that breaks off within its pixels still
    says what it was meant to be, as on the image server. A TIFF must hold every tile it announces.

    Raises:
        UnreadableImageError: The file is empty, broken, truncated, or of a format that is not read.
        OSError: The file cannot be opened.
    """
    with path.open("rb") as file:
        head = file.read(16)
    if not head:
        raise UnreadableImageError(f"{path.name} is empty")
    if is_tiff(head):
        from cytomine_sandbox.images.tiff import inspect_tiff  # noqa: PLC0415 - tifffile takes long to load

        return inspect_tiff(path)
    from cytomine_sandbox.images.raster import inspect_raster  # noqa: PLC0415 - the same for Pillow

    return inspect_raster(path, head)


def is_tiff(head: bytes) -> bool:
    """Return whether the first bytes of a file are those of a TIFF, classic or big."""
    return head.startswith(_TIFF_MAGIC)
