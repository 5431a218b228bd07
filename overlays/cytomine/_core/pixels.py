"""Pictures the server renders: as bytes, as an array, or as files named by a pattern."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from cytomine._core import connections, extras, table
from cytomine._core.files import Fetch, fetch
from cytomine._core.naming import check_pattern, paths_of
from cytomine_wire.errors import CytomineError, UnexpectedContentError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import TypeAlias

    import numpy as np
    from numpy.typing import NDArray

    from cytomine._core.model import Model
    from cytomine_wire.download import IfExists
    from cytomine_wire.protocol import Request

    Size: TypeAlias = tuple[int, int]

FORMATS: Final = ("jpg", "png", "webp")
"""Formats the server renders; any other it would answer with one of these."""


_SMALLER: Final = "Ask for a smaller one (max_size), write it to a file, or pass max_pixels."
_KINDS: Final[dict[str, dict[str, bool]]] = {
    "pixels": {},
    "mask": {"mask": True},
    "alpha": {"alpha_mask": True},
}


class PictureTooLargeError(CytomineError, ValueError):
    """A picture has more pixels than are taken into memory; `max_pixels` allows more.

    Attributes:
        width: In pixels; 0 where Pillow refused it without saying.
        height: In pixels; as `width`.
        max_pixels: The limit.
    """

    _facts = ("width", "height", "max_pixels")

    def __init__(self, message: str = "", *, width: int, height: int, max_pixels: int, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.width = width
        self.height = height
        self.max_pixels = max_pixels


class Picture:
    """Pixels to be rendered; nothing is asked before they are read or written.

    Args:
        request: What renders them.
        size: Width and height in pixels that the picture will have, or what finds them out; None where that
            is not known before.
    """

    def __init__(self, request: Request, size: Size | Callable[[], Size | None] | None = None) -> None:
        self.request = request
        self._size = size

    @property
    def size(self) -> Size | None:
        """Width and height in pixels that the picture will have; None where that is not known before."""
        return self._size() if callable(self._size) else self._size

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

    def array(self, *, max_pixels: int | None = None) -> NDArray[np.uint8]:
        """Return the picture as an array; needs the extra `images`.

        Args:
            max_pixels: How many pixels are taken into memory at most; None takes the limit of Pillow, 89
                million unless it was changed.

        Returns:
            Array (height, width) of a mask, (height, width, 3) RGB or (height, width, 4) RGBA; row 0 is
            the top.

        Raises:
            ImportError: NumPy or Pillow is missing; the message says how to install it.
            PictureTooLargeError: It has more pixels; where its size is known before, nothing was asked.
            InvalidError: As `read`.
        """
        image, numpy = extras.needed("PIL.Image", "images"), extras.needed("numpy", "images")
        limit = image.MAX_IMAGE_PIXELS if max_pixels is None else max_pixels
        if limit is not None and (size := self.size) is not None:
            self._refuse_above(limit, *size)
        content = io.BytesIO(self.read())
        try:
            with _opened(image, content, is_limited=max_pixels is None) as opened:
                self._refuse_above(limit, opened.width, opened.height)
                pixels: NDArray[np.uint8] = numpy.asarray(opened)
        except image.DecompressionBombError as error:
            message = f"The picture is larger than {limit} pixels"
            raise PictureTooLargeError(
                message, width=0, height=0, max_pixels=limit or 0, request=self.request, advice=_SMALLER
            ) from error
        return pixels

    def write(self, path: str | Path, *, if_exists: IfExists = "overwrite") -> bool:
        """Return True once the picture is in a file, which appears whole or not at all.

        Args:
            path: Where to; missing folders are made.
            if_exists: What happens to a file that is there: `overwrite`, `skip`, `verify` or `error`.

        Raises:
            DumpError: The server refused, or something came that is no picture; its cause says which.
        """
        fetch(Fetch(self.request, [Path(path)], if_exists=if_exists, media_type="image/"))
        return True

    def _refuse_above(self, limit: int | None, width: int, height: int) -> None:
        if limit is not None and width * height > limit:
            raise PictureTooLargeError(
                f"A picture of {width} x {height} pixels is larger than {limit} pixels",
                width=width,
                height=height,
                max_pixels=limit,
                request=self.request,
                advice=_SMALLER,
            )


def _opened(image: Any, content: io.BytesIO, *, is_limited: bool) -> Any:
    """Return a picture whose pixels are not decoded yet.

    Pillow's own limit stays on, for the whole process; where the caller names another one, only the reader
    of the format is called, which knows none.
    """
    if is_limited:
        return image.open(content)
    image.preinit()
    head = content.getvalue()[:16]
    for name in ("PNG", "JPEG", "WEBP"):
        if name not in image.OPEN:
            image.init()
        reader, accepts = image.OPEN.get(name, (None, None))
        if reader is not None and accepts(head) is True:
            return reader(content)
    return image.open(content)


def rendering(
    address: str, *path: Any, size: Size | Callable[[], Size | None] | None = None, **options: Any
) -> Picture:
    """Return a picture of an operation; options that are None are left out.

    Args:
        address: The operation, as `service.operation`.
        *path: Values of its path.
        size: Width and height it will have, or what finds them out, where that is known.
        **options: Query parameters.

    Raises:
        TypeError: The server reads no such parameter; the message lists those it reads.
    """
    bits = options.pop("bits", None)
    if bits not in {None, 8, "8", "max"}:  # the depth a picture has anyway
        options["bits"] = str(bits)
    module = table.operation(address)
    if unknown := options.keys() - module.OPERATION.parameters.keys():
        takes = ", ".join(sorted(module.OPERATION.parameters))
        raise TypeError(f"Servers read no {', '.join(sorted(unknown))} here; they read {takes}.")
    return Picture(module.request(*path, **options), size)


def flags_of(kind: str) -> dict[str, bool]:
    """Return the query parameters of a kind of crop.

    Raises:
        ValueError: It is none of `pixels`, `mask` and `alpha`.
    """
    if kind not in _KINDS:
        raise ValueError(f"kind is {', '.join(_KINDS)}, not {kind!r}")
    return _KINDS[kind]


def longest_side(max_size: int | tuple[int, ...] | None) -> int | None:
    """Return the longest side asked for: of a tuple its maximum."""
    return max(max_size) if isinstance(max_size, tuple) else max_size


def crop_size(
    shape_size: tuple[float, float], options: Mapping[str, Any], largest: Size | None = None
) -> Size:
    """Return width and height of a crop around a shape, as its options make them.

    Args:
        shape_size: Width and height of the shape in pixels of the full image.
        options: `max_size`, else `zoom`; `increase_area`.
        largest: Size of the image, where it is known; a crop lies within.
    """
    factor = options.get("increase_area") or 1
    width, height = (max(1.0, each * factor) for each in shape_size)
    if largest is not None:
        width, height = min(width, largest[0]), min(height, largest[1])
    longest = max(width, height)
    scale = 1.0
    if options.get("max_size"):
        scale = options["max_size"] / longest
    elif options.get("zoom"):
        scale = 0.5 ** int(options["zoom"])
    return max(1, round(width * scale)), max(1, round(height * scale))


def dump_job(
    model: Model,
    pattern: str,
    render: Callable[[str], Picture],
    if_exists: IfExists,
    *,
    is_transparent: bool = False,
    **more: Any,
) -> Fetch:
    """Return the job of writing a picture of an object to each path of a pattern.

    An extension the server has no format for becomes jpg; where the outside is transparent, png is asked for
    instead of jpg.

    Args:
        model: Whose attributes the pattern names.
        pattern: Path with attributes in braces; a list gives a file an element.
        render: Gives the picture in a format.
        if_exists: What happens to a file that is there.
        is_transparent: Whether the format must be able to hold transparent pixels.
        **more: Further fields of the pattern.

    Raises:
        ValueError: The pattern stands for no path, or names what is no field.
    """
    paths = [_named(path) for path in paths_of(pattern, model, **more)]
    if not paths:
        raise ValueError(f"The pattern {pattern!r} stands for no path: a list in it is empty.")
    wanted = os.path.splitext(paths[0])[1][1:].lower()  # noqa: PTH122 - a Path has no suffix for names like `a.`
    picture = render("png" if is_transparent and wanted == "jpg" else wanted)
    return Fetch(picture.request, paths, if_exists=if_exists, media_type="image/")


def dump(model: Model, pattern: str, make: Callable[[], Fetch]) -> bool:
    """Return True once a picture is in files; `filename` and `filenames` of the object say which.

    Args:
        model: The object.
        pattern: Path with attributes in braces.
        make: Gives the job.

    Raises:
        ValueError: The pattern stands for no path, or names what is no field.
        DumpError: The server refused; its cause says why.
    """
    check_pattern(pattern, [model])
    job = make()
    fetch(job)
    note_files(model, job)
    return True


def note_files(model: Model, job: Fetch) -> None:
    """Put the paths of a dump where older scripts read them."""
    model.__dict__.update(filename=job.names[0], filenames=list(job.names))


def _named(path: str) -> str:
    stem, suffix = os.path.splitext(path)  # noqa: PTH122 - as above
    return path if suffix[1:].lower() in FORMATS else f"{stem}.jpg"
