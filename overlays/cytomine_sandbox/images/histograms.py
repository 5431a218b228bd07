"""Counts of intensities, over a reduced picture where the image is large."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen

from cytomine_sandbox.images.source import Box

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from cytomine_sandbox.images.source import ImageSource

_COMPLETE_UNTIL: Final = 1024
"""Longest side of an image that is counted pixel by pixel."""


@frozen
class Histogram:
    """How often each intensity occurs.

    Attributes:
        counts: One for each intensity; those of a reduced picture are scaled to the whole image.
        is_complete: Every pixel was counted.
    """

    counts: NDArray[np.int64]
    is_complete: bool

    @property
    def minimum(self) -> int:
        """Lowest intensity that occurs."""
        found = np.flatnonzero(self.counts)
        return int(found[0]) if len(found) else 0

    @property
    def maximum(self) -> int:
        """Highest intensity that occurs."""
        found = np.flatnonzero(self.counts)
        return int(found[-1]) if len(found) else 0

    def binned(self, bins: int) -> NDArray[np.int64]:
        """Return the counts in fewer bins of the same width; `bins` is a power of two."""
        binned: NDArray[np.int64] = self.counts.reshape(min(bins, len(self.counts)), -1).sum(axis=1)
        return binned


def count(source: ImageSource, channel: int, depths: Sequence[int], times: Sequence[int]) -> Histogram:
    """Return the histogram of a channel, samples counted, over planes of an image."""
    facts = source.facts
    longest = max(facts.width, facts.height)
    reduction = max(1, 2 ** (longest - 1).bit_length() // _COMPLETE_UNTIL) if longest > _COMPLETE_UNTIL else 1
    size = (max(1, facts.width // reduction), max(1, facts.height // reduction))
    concrete, sample = divmod(channel, facts.samples_per_pixel)
    length = 2 ** min(facts.bits_per_sample, 16)
    counts = np.zeros(length, np.int64)
    whole = Box(0, 0, facts.width, facts.height)
    for depth in depths:
        for time in times:
            pixels = source.read(whole, size, (concrete, depth, time))[:, :, sample]
            levels = np.clip(pixels, 0, length - 1).astype(np.int64)
            counts += np.bincount(levels.ravel(), minlength=length)
    return Histogram(counts * reduction**2, reduction == 1)
