"""Pictures the server renders: as bytes, as an array, or as files named by a pattern."""

from __future__ import annotations

import io
import os
from typing import TYPE_CHECKING, Any, Final

from cytomine._core import connections, extras, table
from cytomine._core.files import DumpError, paths_of, write_all
from cytomine_wire.errors import UnexpectedContentError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from cytomine._core.model import Model
    from cytomine_wire.protocol import Request

FORMATS: Final = ("jpg", "png", "webp")
"""Formats the server renders; any other it would answer with one of these."""

_MOST_PIXELS: Final = 10_000 * 10_000


class Picture:
    """Pixels to be rendered; nothing is asked before they are read or written.

    Args:
        request: What renders them.
    """

    def __init__(self, request: Request) -> None:
        self.request = request

    def read(self) -> bytes:
        """Return the picture as the file the server sends.

        Raises:
            NotFoundError: There is no such object.
            InvalidError: The server cannot render it; the message says why.
            UnexpectedContentError: Something came that is no picture.
        """
        response = connections.current().client.send(self.request)
        if not response.media_type.startswith("image/"):
            raise UnexpectedContentError.of(response, expected="A picture")
        return response.content

    def array(self) -> NDArray[np.uint8]:
        """Return the picture as an array; needs the extra `images`.

        Returns:
            Array (height, width) of a mask, (height, width, 3) RGB or (height, width, 4) RGBA; row 0 is
            the top.

        Raises:
            ImportError: NumPy or Pillow is missing; the message says how to install it.
            InvalidError: As `read`.
        """
        image, numpy = extras.needed("PIL.Image", "images"), extras.needed("numpy", "images")
        with image.open(io.BytesIO(self.read())) as opened:
            if opened.width * opened.height > _MOST_PIXELS:
                raise ValueError(f"A picture of {opened.width} x {opened.height} pixels is too large.")
            pixels: NDArray[np.uint8] = numpy.asarray(opened)
        return pixels

    def write(self, path: str | Path) -> bool:
        """Return True once the picture is in a file, which appears whole or not at all.

        Raises:
            DumpError: The server refused, or something came that is no picture; its cause says which.
        """
        return write_all(self.request, [str(path)], override=True, kind="image/")


def rendering(address: str, *path: Any, **options: Any) -> Picture:
    """Return a picture of an operation; options that are None are left out."""
    bits = options.pop("bits", None)
    if bits not in {None, 8, "8", "max"}:  # the depth a picture has anyway
        options["bits"] = str(bits)
    return Picture(table.operation(address).request(*path, **options))


def longest_side(max_size: int | tuple[int, ...] | None) -> int | None:
    """Return the longest side asked for: of a tuple its maximum."""
    return max(max_size) if isinstance(max_size, tuple) else max_size


def dump(
    model: Model,
    pattern: str,
    render: Callable[[str], Picture],
    *,
    override: bool,
    is_transparent: bool = False,
    **fields: Any,
) -> list[str]:
    """Return the paths a picture of an object was written to.

    An extension the server has no format for becomes jpg; where the outside is transparent, png is asked for
    instead of jpg.

    Args:
        model: Whose attributes the pattern names.
        pattern: Path with attributes in braces; a list gives a file an element.
        render: Gives the picture in a format.
        override: Whether a file that is there is asked for again.
        is_transparent: Whether the format must be able to hold transparent pixels.
        **fields: Further fields of the pattern.

    Raises:
        ValueError: The pattern stands for no path, or names what is no field.
        DumpError: The server refused; its cause says why.
    """
    paths = [_named(path) for path in paths_of(pattern, model, **fields)]
    if not paths:
        raise ValueError(f"The pattern {pattern!r} stands for no path: a list in it is empty.")
    wanted = os.path.splitext(paths[0])[1][1:].lower()  # noqa: PTH122 - a Path has no suffix for names like `a.`
    picture = render("png" if is_transparent and wanted == "jpg" else wanted)
    write_all(picture.request, paths, override=override, kind="image/")
    return paths


def dump_whole(
    model: Model,
    render: Callable[..., Picture],
    pattern: str,
    override: bool,  # noqa: FBT001 - passed on
    max_size: int | tuple[int, ...] | None,
    **options: Any,
) -> bool:
    """Return True once a whole image or plane is in files; `filename` and `filenames` of it say which."""

    def picture(extension: str) -> Picture:
        return render(extension, max_size=max_size, **options)

    paths = dump(model, pattern, picture, override=override)
    model.__dict__.update(filename=paths[0], filenames=paths)
    return True


def _named(path: str) -> str:
    stem, suffix = os.path.splitext(path)  # noqa: PTH122 - as above
    return path if suffix[1:].lower() in FORMATS else f"{stem}.jpg"


__all__ = ["FORMATS", "DumpError", "Picture", "dump", "dump_whole", "longest_side", "rendering"]
