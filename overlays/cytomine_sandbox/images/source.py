"""The pixels of an image file, read in parts from the level of its pyramid that fits."""

from __future__ import annotations

from contextlib import contextmanager
from itertools import product
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import frozen
from PIL import Image

from cytomine_sandbox.images.facts import UnreadableImageError
from cytomine_sandbox.images.inspection import inspect, is_tiff
from cytomine_sandbox.images.pyramid import TILE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import tifffile
    from numpy.typing import NDArray

    from cytomine_sandbox.images.facts import ImageFacts

    Pixels = NDArray[Any]

_ASSOCIATED: Final = {"Macro": "macro", "Label": "label", "Thumbnail": "thumb"}
_SEPARATE: Final = 2


@frozen
class Box:
    """A part of an image, in pixels of its full resolution, row 0 at the top."""

    left: float
    top: float
    width: float
    height: float

    def scaled(self, across: float, down: float) -> Box:
        """Return the same part in pixels that are smaller by a factor, across and down."""
        return Box(self.left * across, self.top * down, self.width * across, self.height * down)


@frozen
class Tier:
    """One level of a pyramid; level 0 is full resolution, zoom 0 the smallest picture.

    Its pixels are larger than those of the image by a factor across and one down: a width or height that
    cannot be halved makes them differ.
    """

    level: int
    zoom: int
    width: int
    height: int
    across: float
    down: float
    tile_width: int = TILE
    tile_height: int = TILE

    @property
    def factor(self) -> float:
        """The mean of the factors."""
        return (self.across + self.down) / 2

    @property
    def columns(self) -> int:
        """Number of tiles side by side."""
        return -(-self.width // self.tile_width)

    @property
    def rows(self) -> int:
        """Number of tiles one above the other."""
        return -(-self.height // self.tile_height)

    def tile(self, column: int, row: int) -> tuple[Box, tuple[int, int]]:
        """Return the part of the image that a tile shows, and its width and height in pixels."""
        left, top = column * self.tile_width, row * self.tile_height
        width = min(self.tile_width, self.width - left)
        height = min(self.tile_height, self.height - top)
        return Box(left, top, width, height).scaled(self.across, self.down), (width, height)


def normalized_pyramid(width: int, height: int) -> tuple[Tier, ...]:
    """Return the levels of a pyramid that is halved until one tile holds it, full resolution first."""
    sizes = [(width, height)]
    while max(sizes[-1]) > TILE:
        sizes.append((-(-sizes[-1][0] // 2), -(-sizes[-1][1] // 2)))
    last = len(sizes) - 1
    return tuple(Tier(n, last - n, w, h, width / w, height / h) for n, (w, h) in enumerate(sizes))


class ImageSource:
    """An open image file; see `open_image`."""

    def __init__(
        self, facts: ImageFacts, levels: list[tuple[int, int]], tiles: list[tuple[int, int]]
    ) -> None:
        self.facts = facts
        last = len(levels) - 1
        self.pyramid = tuple(
            Tier(number, last - number, *size, facts.width / size[0], facts.height / size[1], *tile)
            for number, (size, tile) in enumerate(zip(levels, tiles, strict=True))
        )
        """The levels that are stored."""

    def read(self, box: Box, size: tuple[int, int], plane: tuple[int, int, int] = (0, 0, 0)) -> Pixels:
        """Return the pixels of a part of a plane, drawn to a size.

        Args:
            box: The part, inside the image.
            size: Width and height of the result.
            plane: Stored channel, focal plane and time point.

        Returns:
            Array (height, width, samples) of the type of the file.

        Raises:
            UnreadableImageError: The file is broken there.
        """
        wanted = max(box.width / size[0], 1.0)
        tier = max((t for t in self.pyramid if t.factor <= wanted * 1.01), key=lambda t: t.factor)
        part = box.scaled(1 / tier.across, 1 / tier.down)
        left, top = int(part.left), int(part.top)
        right = min(tier.width, max(left + 1, round(part.left + part.width)))
        bottom = min(tier.height, max(top + 1, round(part.top + part.height)))
        try:
            pixels = self._pixels(tier.level, (left, top, right, bottom), plane)
        except (OSError, ValueError, RuntimeError, SyntaxError, IndexError) as error:
            raise UnreadableImageError(f"pixels cannot be read: {error}") from error
        return resize(pixels, size)

    def associated(self, name: str) -> Pixels | None:
        """Return a picture that is stored beside the image, None without one of that name."""
        del name
        return None

    @property
    def associated_names(self) -> list[str]:
        """Names of the pictures stored beside the image: macro, label, thumb."""
        return []

    @property
    def description(self) -> str | None:
        """What the file says in words, None where its format has no place for it."""
        return None

    def _pixels(self, level: int, edges: tuple[int, int, int, int], plane: tuple[int, int, int]) -> Pixels:
        raise NotImplementedError


class _Flat(ImageSource):
    """A picture without levels, read with Pillow."""

    def __init__(self, facts: ImageFacts, image: Image.Image) -> None:
        super().__init__(facts, [image.size], [image.size])
        self._image = image

    def _pixels(self, level: int, edges: tuple[int, int, int, int], plane: tuple[int, int, int]) -> Pixels:
        del level, plane
        part = self._image.crop(edges)
        if part.mode in {"P", "CMYK", "YCbCr", "LAB", "HSV"}:
            part = part.convert("RGB")
        pixels = np.asarray(part.convert("L") if part.mode == "1" else part)
        return pixels[:, :, None] if pixels.ndim == 2 else pixels


class _Tiff(ImageSource):
    """A TIFF, of which only the tiles or strips that are asked for are decoded."""

    def __init__(self, facts: ImageFacts, tiff: tifffile.TiffFile) -> None:
        self._tiff = tiff
        self._levels = tiff.series[0].levels
        pages = [next(page for page in level.pages if page is not None).aspage() for level in self._levels]
        sizes = [(page.imagewidth, page.imagelength) for page in pages]
        tiles = [_chunk(page) if page.is_tiled else size for page, size in zip(pages, sizes, strict=True)]
        super().__init__(facts, sizes, tiles)

    def associated(self, name: str) -> Pixels | None:
        series = next((s for s in self._tiff.series if _ASSOCIATED.get(s.name) == name), None)
        return None if series is None else np.asarray(series.asarray())

    @property
    def associated_names(self) -> list[str]:
        return [_ASSOCIATED[s.name] for s in self._tiff.series if s.name in _ASSOCIATED]

    @property
    def description(self) -> str:
        return self._tiff.pages.first.description

    def _pixels(self, level: int, edges: tuple[int, int, int, int], plane: tuple[int, int, int]) -> Pixels:
        left, top, right, bottom = edges
        page = self._page(level, plane)
        if page is None:
            samples, dtype = self.facts.samples_per_pixel, self._levels[level].dtype
            return np.zeros((bottom - top, right - left, samples), dtype)
        if page.planarconfig == _SEPARATE and page.samplesperpixel > 1:
            pixels = np.moveaxis(page.asarray(), 0, -1)[top:bottom, left:right]
            return np.ascontiguousarray(pixels)
        return _decode(self._tiff, page, edges)

    def _page(self, level: int, plane: tuple[int, int, int]) -> Any:
        series = self._levels[level]
        wanted = dict(zip("CZT", plane, strict=True))
        axes = [(axis, n) for axis, n in zip(series.axes, series.shape, strict=True) if axis not in "YXS"]
        index = 0
        for axis, length in axes:
            index = index * length + min(wanted.get(axis, 0), length - 1)
        page = series.pages[index] if index < len(series.pages) else None
        return None if page is None else page.aspage()


def _chunk(page: Any) -> tuple[int, int]:
    """Return width and height of what is stored together."""
    if page.is_tiled:
        return page.tilewidth, page.tilelength
    return page.imagewidth, min(page.rowsperstrip, page.imagelength)


def _decode(tiff: tifffile.TiffFile, page: Any, edges: tuple[int, int, int, int]) -> Pixels:
    left, top, right, bottom = edges
    chunk_width, chunk_height = _chunk(page)
    columns = -(-page.imagewidth // chunk_width)
    result = np.zeros((bottom - top, right - left, page.samplesperpixel), page.dtype)
    rows = range(top // chunk_height, -(-bottom // chunk_height))
    for row, column in product(rows, range(left // chunk_width, -(-right // chunk_width))):
        number = row * columns + column
        offset, count = page.dataoffsets[number], page.databytecounts[number]
        if not count:
            continue
        tiff.filehandle.seek(offset)
        data = tiff.filehandle.read(count)
        segment = page.decode(data, number, jpegtables=page.jpegtables)[0]
        if segment is None:
            continue
        piece = segment.reshape(segment.shape[-3:])
        x, y = column * chunk_width, row * chunk_height
        x0, y0 = max(left, x), max(top, y)
        x1, y1 = min(right, x + piece.shape[1]), min(bottom, y + piece.shape[0])
        result[y0 - top : y1 - top, x0 - left : x1 - left] = piece[y0 - y : y1 - y, x0 - x : x1 - x]
    return result


def resize(pixels: Pixels, size: tuple[int, int]) -> Pixels:
    """Return pixels (height, width, samples) drawn to a width and height."""
    if (pixels.shape[1], pixels.shape[0]) == size:
        return pixels
    is_smaller = size[0] < pixels.shape[1]
    how = Image.Resampling.BOX if is_smaller else Image.Resampling.BILINEAR
    if pixels.dtype == np.uint8:
        layers = [Image.fromarray(np.ascontiguousarray(pixels[:, :, n])) for n in range(pixels.shape[2])]
        return np.dstack([np.asarray(layer.resize(size, how)) for layer in layers])
    layers = [Image.fromarray(pixels[:, :, n].astype(np.float32)) for n in range(pixels.shape[2])]
    drawn = np.dstack([np.asarray(layer.resize(size, how)) for layer in layers])
    return drawn if pixels.dtype.kind == "f" else np.rint(drawn).astype(pixels.dtype)


@contextmanager
def open_image(path: Path) -> Iterator[ImageSource]:
    """Open an image file.

    Raises:
        UnreadableImageError: It is none, or of a format that is not read.
        OSError: It cannot be opened.
    """
    facts = inspect(path)
    with path.open("rb") as file:
        head = file.read(16)
    if is_tiff(head):
        import tifffile  # noqa: PLC0415 - takes long to load

        with tifffile.TiffFile(path) as tiff:
            yield _Tiff(facts, tiff)
    else:
        with Image.open(path) as image:
            yield _Flat(facts, image)
