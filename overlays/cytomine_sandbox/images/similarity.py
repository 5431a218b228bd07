"""How alike two parts of images look: by the distribution of their colours."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely
from shapely import affinity

from cytomine_sandbox.images.shapes import mask
from cytomine_sandbox.images.source import Box, open_image

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from cytomine_sandbox.images.source import ImageSource

_SIDE: Final = 64
_BINS: Final = 8
_REMEMBERED: Final = 20_000


@lru_cache(_REMEMBERED)
def describe(path: str, wkt: str, plane: tuple[int, int, int]) -> NDArray[np.float64]:
    """Return the shares of the colours inside a shape: eight bins for each of up to three samples.

    Args:
        path: Of the image file, whose content does not change.
        wkt: The shape, y growing upwards from the lower border.
        plane: Stored channel, focal plane and time point.

    Raises:
        UnreadableImageError: The file is no image, or broken.
        OSError: The file cannot be opened.
    """
    with open_image(Path(path)) as source:
        return _describe(source, wkt, plane)


def _describe(source: ImageSource, wkt: str, plane: tuple[int, int, int]) -> NDArray[np.float64]:
    facts = source.facts
    # Rows are counted from the upper border.
    shape = affinity.affine_transform(shapely.from_wkt(wkt), (1, 0, 0, -1, 0, facts.height))
    left, top, right, bottom = shapely.bounds(shape)
    left, top = min(max(0.0, left), facts.width - 1), min(max(0.0, top), facts.height - 1)
    width, height = max(1.0, min(right, facts.width) - left), max(1.0, min(bottom, facts.height) - top)
    box = Box(left, top, width, height)
    scale = min(1.0, _SIDE / max(width, height))
    size = max(1, round(width * scale)), max(1, round(height * scale))
    pixels = source.read(box, size, plane)[:, :, :3]
    inside = mask(shape, box, size)
    chosen = pixels[inside] if inside.any() else pixels.reshape(-1, pixels.shape[2])
    top_value = 2.0**facts.bits_per_sample
    shares = [
        np.histogram(chosen[:, sample], bins=_BINS, range=(0, top_value))[0] / len(chosen)
        for sample in range(chosen.shape[1])
    ]
    return np.concatenate(shares)


def distance(first: NDArray[np.float64], second: NDArray[np.float64]) -> float:
    """Return how far apart two descriptions are: 0 for the same, more the less they have in common."""
    if first.shape != second.shape:
        return float(np.abs(first).sum() + np.abs(second).sum())
    return float(np.abs(first - second).sum())
