"""Filters of pictures: thresholds for the whole picture, and stains or colours taken out of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Counts = NDArray[np.float64]
    Picture = NDArray[np.float64]

_HEMATOXYLIN: Final = (0.65, 0.70, 0.29)
_EOSIN: Final = (0.07, 0.99, 0.11)
_DAB: Final = (0.27, 0.57, 0.78)
_HE_HEMATOXYLIN: Final = (0.644, 0.717, 0.267)
_HE_EOSIN: Final = (0.093, 0.954, 0.283)
_METHYL_BLUE: Final = (0.834, 0.514, 0.196)
_GIEMSA_EOSIN: Final = (0.093, 0.954, 0.283)
_GREY_WEIGHTS: Final = (0.2126, 0.7152, 0.0722)


@frozen
class Filter:
    """A filter of the image server."""

    id: str
    name: str
    apply: Callable[[Picture], Picture]
    aliases: tuple[str, ...] = ()
    description: str = ""

    @property
    def kind(self) -> str:
        """GLOBAL for thresholds, PIXEL for those that look at one pixel at a time."""
        return "GLOBAL" if self.description else "PIXEL"


def to_grey(picture: Picture) -> Picture:
    """Return the brightness (height, width) of a picture (height, width, 3)."""
    grey: Picture = picture @ np.array(_GREY_WEIGHTS)
    return grey


def _otsu(counts: Counts) -> int:
    levels = np.arange(len(counts))
    below, above = np.cumsum(counts), np.cumsum(counts[::-1])[::-1]
    mean_below = np.cumsum(counts * levels) / np.maximum(below, 1)
    mean_above = (np.cumsum((counts * levels)[::-1]) / np.maximum(above[::-1], 1))[::-1]
    between = below[:-1] * above[1:] * (mean_below[:-1] - mean_above[1:]) ** 2
    return int(np.argmax(between))


def _isodata(counts: Counts) -> int:
    levels, threshold = np.arange(len(counts)), _mean(counts)
    for _ in levels:
        low, high = counts[: threshold + 1], counts[threshold + 1 :]
        if not low.sum() or not high.sum():
            break
        means = (
            np.average(levels[: threshold + 1], weights=low),
            np.average(levels[threshold + 1 :], weights=high),
        )
        following = int(sum(means) / 2)
        if following == threshold:
            break
        threshold = following
    return threshold


def _yen(counts: Counts) -> int:
    share = counts / max(counts.sum(), 1)
    below, below_squared = np.cumsum(share), np.cumsum(share**2)
    above_squared = np.cumsum((share**2)[::-1])[::-1]
    inner = np.maximum(below_squared[:-1] * above_squared[1:], 1e-12)
    criterion = np.log((np.maximum(below[:-1] * (1 - below[:-1]), 1e-12)) ** 2 / inner)
    return int(np.argmax(criterion))


def _minimum(counts: Counts) -> int:
    smooth = counts
    for _ in range(1000):
        rises = np.diff(smooth) > 0
        peaks = np.flatnonzero(rises[:-1] & ~rises[1:]) + 1
        if len(peaks) <= 2:
            break
        smooth = np.convolve(smooth, np.ones(3) / 3, "same")
    if len(peaks) < 2:
        return _mean(counts)
    return int(peaks[0] + np.argmin(smooth[peaks[0] : peaks[-1] + 1]))


def _mean(counts: Counts) -> int:
    return int(np.average(np.arange(len(counts)), weights=counts)) if counts.sum() else 0


def _threshold(find: Callable[[Counts], int]) -> Callable[[Picture], Picture]:
    def apply(picture: Picture) -> Picture:
        grey = np.clip(np.rint(to_grey(picture)), 0, 255).astype(np.int64)
        counts = np.bincount(grey.ravel(), minlength=256).astype(float)
        return np.where(grey > find(counts), 255.0, 0.0)

    return apply


def _stain(number: int, *stains: tuple[float, float, float]) -> Callable[[Picture], Picture]:
    first, second = (np.array(stain) / np.linalg.norm(stain) for stain in stains[:2])
    third = np.array(stains[2]) if len(stains) > 2 else np.cross(first, second)
    inverse = np.linalg.inv(np.array([first, second, third / np.linalg.norm(third)]))

    def apply(picture: Picture) -> Picture:
        density = -np.log10(np.maximum(picture, 1.0) / 255.0)
        stained: Picture = np.clip(255.0 * 10.0 ** -np.maximum((density @ inverse)[..., number], 0), 0, 255)
        return stained

    return apply


def _channel(number: int, *, is_ink: bool = False) -> Callable[[Picture], Picture]:
    return lambda picture: 255.0 - picture[..., number] if is_ink else picture[..., number]


def _global(name: str, find: Callable[[Counts], int], *aliases: str, short: str = "") -> Filter:
    shown = short or name
    return Filter(
        name.upper().replace(" ", ""),
        f"{name} Threshold",
        _threshold(find),
        aliases,
        f"{shown} global filtering",
    )


_HEDAB: Final = (_HEMATOXYLIN, _EOSIN, _DAB)
_HDAB: Final = (_HEMATOXYLIN, _DAB)
_HE: Final = (_HE_HEMATOXYLIN, _HE_EOSIN)
_GIEMSA: Final = (_METHYL_BLUE, _GIEMSA_EOSIN)
FILTERS: Final = (
    _global("Otsu", _otsu),
    _global("Iso Data", _isodata, "BINARY", short="Isodata"),
    _global("Yen", _yen),
    _global("Minimum", _minimum),
    _global("Mean", _mean),
    Filter("HEDAB-HEMATOXYLIN", "H&E DAB -> Hematoxylin", _stain(0, *_HEDAB), ("HEDAB-HAEMATOXYLIN",)),
    Filter("HEDAB-EOSIN", "H&E DAB -> Eosin", _stain(1, *_HEDAB)),
    Filter("HEDAB-DAB", "H&E DAB -> DAB", _stain(2, *_HEDAB)),
    Filter("GIEMSA-METHYLBLUE", "Giemsa -> Methyl Blue", _stain(0, *_GIEMSA)),
    Filter("GIEMSA-EOSIN", "Giemsa -> Eosin", _stain(1, *_GIEMSA)),
    Filter("HDAB-HEMATOXYLIN", "H DAB -> Hematoxylin", _stain(0, *_HDAB), ("HDAB-HAEMATOXYLIN",)),
    Filter("HDAB-DAB", "H DAB -> DAB", _stain(1, *_HDAB), ("HDAB-DAB",)),
    Filter("HE-HEMATOXYLIN", "H&E -> Hematoxylin", _stain(0, *_HE), ("HE-HAEMATOXYLIN",)),
    Filter("HE-EOSIN", "H&E -> Eosin", _stain(1, *_HE), ("HE-EOSIN",)),
    Filter("RGB-RED", "RGB- -> Red", _channel(0), ("R_RGB",)),
    Filter("RGB-GREEN", "RGB- -> Green", _channel(1), ("G_RGB",)),
    Filter("RGB-BLUE", "RGB- -> Blue", _channel(2), ("B_RGB",)),
    Filter("CMY-CYAN", "CMY- -> Cyan", _channel(0, is_ink=True), ("C_CMY",)),
    Filter("CMY-MAGENTA", "CMY- -> Magenta", _channel(1, is_ink=True), ("M_CMY",)),
    Filter("CMY-YELLOW", "CMY- -> Yellow", _channel(2, is_ink=True), ("Y_CMY",)),
)
"""The filters in the order of the image server."""


def find_filter(name: str) -> Filter | None:
    """Return the filter of an id or another name of it, in any case; None when there is none."""
    wanted = name.upper()
    return next((item for item in FILTERS if wanted == item.id or wanted in item.aliases), None)
