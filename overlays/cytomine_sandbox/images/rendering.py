"""From intensities to what is seen: ranges, gamma, colour maps, filters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import numpy as np
from attrs import frozen
from PIL import Image

from cytomine_sandbox.images.filters import to_grey

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray

    from cytomine_sandbox.images.filters import Filter

    Values = NDArray[np.float64]
    Levels = NDArray[np.uint8]
    Table = NDArray[np.float64]

_BYTE: Final = 255.0
_BYTE_BITS: Final = 8
_TABLE: Final = 256
_REDUCTIONS: Final[Mapping[str, Callable[[Sequence[Levels]], Levels]]] = {
    "MIN": np.minimum.reduce,
    "MED": lambda levels: _bytes(np.median(np.array(levels), axis=0)),
    "MAX": np.maximum.reduce,
}


@frozen
class Layer:
    """How one channel is shown.

    Attributes:
        values: Its intensities, an array (height, width).
        lowest: Intensity shown as black.
        highest: Intensity shown as the last colour of its map.
        gamma: Exponent on what lies between.
        table: Colour map, an array (256, 3) of 0 to 255; None shows it in grey.
    """

    values: NDArray[Any]
    lowest: float
    highest: float
    gamma: float = 1.0
    table: Table | None = None

    def levels(self, *, is_log: bool) -> Levels:
        """Return the intensities from 0 to 255, as places in the colour map."""
        if self.values.dtype == np.uint8:
            found: Levels = self._scaled(np.arange(_TABLE), is_log=is_log)[self.values]
            return found
        return self._scaled(self.values, is_log=is_log)

    def _scaled(self, values: NDArray[Any], *, is_log: bool) -> Levels:
        width = max(self.highest - self.lowest, 1e-9)
        scaled = np.clip((values.astype(np.float32) - self.lowest) / width, 0.0, 1.0)
        if self.gamma != 1.0:
            scaled = scaled**self.gamma
        if is_log:
            scaled = np.log1p(scaled * _BYTE) / np.log1p(_BYTE)
        return _bytes(scaled * _BYTE)


@frozen
class Look:
    """What is done with the channels together.

    Attributes:
        reduction: ADD merges them in their colours; MIN, MED and MAX give one grey picture.
        filter: Applied to the merged picture.
        threshold: Share of the range below which a pixel is transparent.
        is_log: Intensities are shown on a logarithmic scale.
        colorspace: GRAY, COLOR, or AUTO, which is grey where nothing has a colour.
        bits: Depth of the values of the result; None for that of the image.
        image_bits: Depth of the values of the image.
    """

    reduction: str = "ADD"
    filter: Filter | None = None
    threshold: float | None = None
    is_log: bool = False
    colorspace: str = "AUTO"
    bits: int | None = None
    image_bits: int = 8


def render(layers: Sequence[Layer], look: Look) -> Image.Image:
    """Return the picture of some channels: mode L, RGB, or RGBA with a threshold."""
    levels = [layer.levels(is_log=look.is_log) for layer in layers]
    planes = _merged(layers, levels, look.reduction)
    if look.filter is not None:
        planes = [_bytes(look.filter.apply(_picture(planes)))]
    if look.colorspace == "GRAY" and len(planes) > 1:
        planes = [_bytes(to_grey(_picture(planes)))]
    if look.colorspace == "COLOR" and len(planes) == 1:
        planes = planes * 3
    factor = _depth_factor(look)
    if factor != 1.0:
        table = _bytes(np.arange(_TABLE) * factor)
        planes = [table[plane] for plane in planes]
    images = [Image.fromarray(plane) for plane in planes]
    shown = images[0] if len(images) == 1 else Image.merge("RGB", images)
    if look.threshold is None:
        return shown
    is_shown = np.maximum.reduce(levels) >= look.threshold * _BYTE
    shown = shown.convert("RGB")
    shown.putalpha(Image.fromarray(np.where(is_shown, 255, 0).astype(np.uint8)))
    return shown


def _merged(layers: Sequence[Layer], levels: Sequence[Levels], reduction: str) -> list[Levels]:
    """Return the planes of the merged picture: one in grey, or red, green and blue."""
    if reduction != "ADD":
        return [_REDUCTIONS[reduction](levels)]
    if all(layer.table is None for layer in layers):
        return [_sum(list(levels))]
    grey = np.repeat(np.arange(float(_TABLE))[:, None], 3, axis=1)
    tables = [_bytes(grey if layer.table is None else layer.table) for layer in layers]
    planes = []
    for color in range(3):
        # Most maps of channels have one colour alone, so that little is to be added.
        parts = [
            table[:, color][level]
            for table, level in zip(tables, levels, strict=True)
            if table[:, color].any()
        ]
        planes.append(_sum(parts) if parts else np.zeros_like(levels[0]))
    return planes


def _sum(parts: Sequence[Levels]) -> Levels:
    if len(parts) == 1:
        return parts[0]
    total = np.zeros(parts[0].shape, np.uint16)
    for part in parts:
        total += part
    summed: Levels = np.minimum(total, 255).astype(np.uint8)
    return summed


def _picture(planes: Sequence[Levels]) -> Values:
    """Return planes as one array (height, width, 3)."""
    return np.dstack([plane.astype(np.float64) for plane in (planes if len(planes) > 1 else [*planes] * 3)])


def _bytes(values: NDArray[Any]) -> Levels:
    rounded: Levels = np.clip(np.rint(values), 0, 255).astype(np.uint8)
    return rounded


def _depth_factor(look: Look) -> float:
    """Return what the values are multiplied with: pictures have 8 bits whatever depth is asked for.

    More bits than the image has make values that 8 bits cannot hold, so that everything is white.
    """
    if look.bits is None:
        return 1.0
    natural = max(look.image_bits, _BYTE_BITS) if look.bits <= look.image_bits else _BYTE_BITS
    wanted = min(look.bits, 32)
    return float((2**wanted - 1) / (2**natural - 1))
