"""Pictures written as tiled pyramids, the way slide viewers expect them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import numpy as np
import tifffile

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from numpy.typing import NDArray

TILE: Final = 256
_REDUCED: Final = 1
_UNITS_PER_UM: Final = 10_000.0


def write_pyramid(
    path: Path,
    picture: NDArray[np.uint8],
    *,
    pixel_size_um: float,
    compression: Literal["jpeg", "deflate"] = "jpeg",
    quality: int = 85,
) -> None:
    """Write a picture as a tiled TIFF with reduced pages, each half as wide and high, down to one tile.

    The file has the same bytes each time: it holds no date, and no version of a library.

    Args:
        path: File to write; overwritten when it exists.
        picture: Array (height, width, 3), RGB, row 0 at the top.
        pixel_size_um: Micrometres that a pixel spans.
        compression: Of the tiles; deflate keeps every pixel as it is.
        quality: Of JPEG, 1 to 100.
    """
    with tifffile.TiffWriter(path, bigtiff=False) as tiff:
        for number, level in enumerate(_levels(picture)):
            per_centimetre = _UNITS_PER_UM / (pixel_size_um * 2**number)
            tiff.write(
                level,
                photometric="rgb",
                tile=(TILE, TILE),
                compression=compression,
                compressionargs={"level": quality} if compression == "jpeg" else None,
                subfiletype=_REDUCED if number else 0,
                resolution=(per_centimetre, per_centimetre),
                resolutionunit="CENTIMETER",
                software=False,
                metadata=None,
            )


def _levels(picture: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
    yield picture
    while max(picture.shape[:2]) > TILE:
        picture = halved(picture)
        yield picture


def halved(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a picture of half the width and height, rounded up: the mean of each two by two pixels."""
    height, width = picture.shape[:2]
    even = np.pad(picture, ((0, height % 2), (0, width % 2), (0, 0)), mode="edge")
    blocks = even.reshape(even.shape[0] // 2, 2, even.shape[1] // 2, 2, 3)
    mean: NDArray[np.uint8] = ((blocks.sum(axis=(1, 3), dtype=np.uint16) + 2) // 4).astype(np.uint8)
    return mean
