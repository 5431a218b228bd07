"""Frames: where the origin of coordinates lies, which way y grows, and how long a unit is.

The one place that knows. A server writes shapes in pixels of the full image, the origin in the lower left
corner, y growing upwards. Arrays, windows and most viewers count rows from the top; pyramid levels and
micrometres have other units. A `Frame` says which of these coordinates are in, and turns them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from cytomine._core import extras

if TYPE_CHECKING:
    from typing import Self, TypeAlias

    from shapely.geometry.base import BaseGeometry

    Origin: TypeAlias = Literal["lower left", "upper left"]

_EXTRA: Final = "geometry"
_MOST_OUTSIDE: Final = 0.01


class OutsideImageError(ValueError):
    """A shape lies outside its image: its frame is another one than was said, most likely.

    Attributes:
        outside: How much of it, between 0 and 1.
    """

    def __init__(self, message: str, outside: float) -> None:
        super().__init__(message)
        self.outside = outside


class Frame(NamedTuple):
    """What coordinates of an image mean; make one with `ImageInstance.frame`.

    Attributes:
        width: Of the full image, in pixels.
        height: Of the full image, in pixels.
        origin: The corner that is (0, 0): `lower left`, y growing upwards, as servers write shapes, or
            `upper left`, y growing downwards, as arrays and windows count rows.
        unit_x: How many pixels of the full image one unit is long, from left to right.
        unit_y: How many pixels of the full image one unit is long, along y.
    """

    width: int
    height: int
    origin: Origin = "lower left"
    unit_x: float = 1.0
    unit_y: float = 1.0

    @classmethod
    def of_level(cls, width: int, height: int, level: int, *, origin: Origin = "upper left") -> Self:
        """Return the frame of a level of the pyramid: 0 is the full image, each next one half as large."""
        if level < 0:
            raise ValueError(f"A level is 0 or more, not {level}.")
        return cls(width, height, origin, 2.0**level, 2.0**level).checked()

    @classmethod
    def of_micrometres(
        cls,
        width: int,
        height: int,
        pixel_size_um: float | tuple[float, float],
        *,
        origin: Origin = "upper left",
    ) -> Self:
        """Return the frame of coordinates in micrometres.

        Args:
            width: Of the full image, in pixels.
            height: Of the full image, in pixels.
            pixel_size_um: Size of a pixel of the full image; width and height where they differ.
            origin: The corner that is (0, 0).

        Raises:
            ValueError: The size of a pixel is no positive number: the image does not tell it, say.
        """
        sizes = pixel_size_um if isinstance(pixel_size_um, tuple) else (pixel_size_um, pixel_size_um)
        if not all(_is_length(size) for size in sizes):
            raise ValueError(
                f"The size of a pixel is a positive number of micrometres, not {pixel_size_um!r}."
            )
        return cls(width, height, origin, 1 / sizes[0], 1 / sizes[1]).checked()

    def checked(self) -> Self:
        """Return the frame itself, when it can be one.

        Raises:
            ValueError: A size is none, or the origin is no corner.
        """
        if self.origin not in {"lower left", "upper left"}:
            raise ValueError(f"origin is 'lower left' or 'upper left', not {self.origin!r}.")
        numbers = (self.width, self.height, self.unit_x, self.unit_y)
        if not all(_is_length(each) for each in numbers):
            raise ValueError(f"Sizes of a frame are positive numbers, not {', '.join(map(repr, numbers))}.")
        return self

    def to_server(self, shape: BaseGeometry, *, max_outside: float = _MOST_OUTSIDE) -> BaseGeometry:
        """Return a shape of this frame as servers write it.

        Args:
            shape: In this frame.
            max_outside: How much of it may lie outside the image, between 0 and 1.

        Raises:
            OutsideImageError: More lies outside, as happens with a wrong origin or unit.
        """
        self.checked()
        turned = self._turned(shape, into_server=True)
        outside = share_outside(turned, self.width, self.height)
        if outside > max_outside:
            raise OutsideImageError(
                f"{outside:.0%} of the shape lies outside the image of {self.width} x {self.height} pixels: "
                f"are its coordinates of another frame than {self}?",
                outside,
            )
        return turned

    def from_server(self, shape: BaseGeometry) -> BaseGeometry:
        """Return a shape of a server in this frame."""
        return self._turned(shape, into_server=False)

    def window(self, shape: BaseGeometry) -> tuple[int, int, int, int]:
        """Return the window around a shape of this frame: x, y from the top, width and height.

        In whole pixels of the full image, the shape within, cut at the border; as `region` and `window` of
        images take it.
        """
        left, low, right, high = self._turned(shape, into_server=True).bounds
        x, y = max(0, math.floor(left)), max(0, math.floor(self.height - high))
        end_x, end_y = min(self.width, math.ceil(right)), min(self.height, math.ceil(self.height - low))
        return x, y, max(1, end_x - x), max(1, end_y - y)

    def _turned(self, shape: BaseGeometry, *, into_server: bool) -> BaseGeometry:
        is_flipped = self.origin == "upper left"
        if not is_flipped and self.unit_x == self.unit_y == 1:
            return shape

        def turned(points: Any) -> Any:
            if into_server:
                points = points * (self.unit_x, self.unit_y)
                if is_flipped:
                    points[:, 1] = self.height - points[:, 1]
                return points
            if is_flipped:
                points[:, 1] = self.height - points[:, 1]
            return points / (self.unit_x, self.unit_y)

        result: BaseGeometry = extras.needed("shapely", _EXTRA).transform(shape, turned)
        return result


def _is_length(value: object) -> bool:
    return isinstance(value, (int, float)) and 0 < value < math.inf


def share_outside(shape: BaseGeometry, width: float, height: float) -> float:
    """Return how much of a shape of a server lies outside its image, between 0 and 1.

    Of an area its area, of a line its length, of points their number.
    """
    shapely = extras.needed("shapely", _EXTRA)
    if shape.is_empty:
        return 0.0
    left, low, right, high = shape.bounds
    if left >= 0 and low >= 0 and right <= width and high <= height:
        return 0.0
    valid = shape if shape.is_valid else shapely.make_valid(shape)
    image = shapely.box(0, 0, width, height)
    whole, inside = _extent(valid), _extent(valid.intersection(image), like=valid)
    if not math.isfinite(whole) or whole <= 0:
        return 1.0
    return float(max(0.0, 1 - inside / whole))


def _extent(shape: Any, like: Any | None = None) -> float:
    """Return area, length or number of points of a shape, whichever its kind, or that of another, has."""
    kind = shape if like is None else like
    if kind.area > 0:
        return float(shape.area)
    if kind.length > 0:
        return float(shape.length)
    return float(len(extras.needed("shapely", _EXTRA).get_coordinates(shape)))
