"""Shapes: text on the wire, shapely here."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from cytomine._core import extras
from cytomine._core.collector import paused
from cytomine._core.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager

    from shapely.geometry.base import BaseGeometry

_EXTRA: Final = "geometry"
_NUMBER: Final = r"-?\d+\.?\d*(?:[eE][+-]?\d+)?"
_POINT: Final = re.compile(rf"(?:^|[(,])\s*({_NUMBER})\s+({_NUMBER})")
_NO_WKT: Final = (NotImplementedError, TypeError)
"""What shapely raises beside its own errors: for kinds it does not know, and for what is no text."""


def parse(wkt: str) -> BaseGeometry:
    """Return a shape from WKT, in the frame it is written in; needs the extra `geometry`.

    Raises:
        ValueError: The text is no WKT.
    """
    shapely = extras.needed("shapely", _EXTRA)
    try:
        with _nan_allowed():
            shape: BaseGeometry = shapely.from_wkt(wkt)
    except (shapely.GEOSException, *_NO_WKT) as error:
        raise ValueError(f"This is no shape: {str(wkt)[:80]!r}") from error
    return shape


def parse_all(texts: Sequence[str | None], places: Sequence[int] | None = None) -> Any:
    """Return an array of shapes from many texts of WKT, None where there is none, in one go.

    Args:
        texts: WKT, or None.
        places: What the texts are called in messages; their numbers when left out.

    Raises:
        ValueError: A text is no WKT; the message names its place.
    """
    shapely = extras.needed("shapely", _EXTRA)
    try:
        with _nan_allowed(), paused():
            return shapely.from_wkt(texts)
    except (shapely.GEOSException, *_NO_WKT):
        for place, text in zip(places or range(len(texts)), texts, strict=True):
            try:
                shapely.from_wkt(text)
            except (shapely.GEOSException, *_NO_WKT) as error:
                raise ValueError(f"Annotation {place} has no shape: {str(text)[:80]!r}") from error
        raise


def _nan_allowed() -> AbstractContextManager[None]:
    """Return a block in which NumPy does not warn of coordinates that are no numbers."""
    allowed: AbstractContextManager[None] = extras.needed("numpy", _EXTRA).errstate(invalid="ignore")
    return allowed


def bounds(wkt: str) -> tuple[float, float, float, float] | None:
    """Return the box around a shape, (left, lowest y, right, highest y); None where there is none.

    Read from the text alone, so that no extra is needed.
    """
    points = [(float(x), float(y)) for x, y in _POINT.findall(wkt)]
    if not points:
        return None
    across, along = zip(*points, strict=True)
    return min(across), min(along), max(across), max(along)


def flipped(shape: BaseGeometry, height: int) -> BaseGeometry:
    """Return a shape with its y axis turned round: from the lower left corner to the upper left one, or back.

    Args:
        shape: In pixels of the full image.
        height: Height of the full image in pixels.
    """
    return Frame(1, height, "upper left").from_server(shape)
