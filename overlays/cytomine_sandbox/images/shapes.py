"""Shapes as pictures: filled masks and drawn outlines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import shapely
from PIL import Image, ImageDraw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.images.source import Box

    Color = tuple[int, int, int]
    Flat = list[tuple[float, float]]

_INSIDE: Final = 255
_CROSS_SHARE: Final = 0.1


def mask(geometry: BaseGeometry, box: Box, size: tuple[int, int]) -> NDArray[np.bool_]:
    """Return which pixels of a picture a shape covers.

    Args:
        geometry: In pixels of the image, y growing downwards.
        box: The part of the image that the picture shows.
        size: Width and height of the picture.
    """
    found = np.zeros((size[1], size[0]), bool)
    for part in _parts(_moved(geometry, box, size)):
        layer = Image.new("L", size)
        pen = ImageDraw.Draw(layer)
        if isinstance(part, shapely.Polygon):
            pen.polygon(_points(part.exterior), fill=_INSIDE)
            for hole in part.interiors:
                pen.polygon(_points(hole), fill=0)
        elif isinstance(part, shapely.Point):
            pen.point((min(int(part.x), size[0] - 1), min(int(part.y), size[1] - 1)), fill=_INSIDE)
        else:
            pen.line(_points(part), fill=_INSIDE)
        found |= np.asarray(layer) > 0
    return found


def draw(
    picture: Image.Image, geometry: BaseGeometry, box: Box, color: Color, width: int, point_sign: str
) -> None:
    """Draw the outline of a shape on a picture that shows a part of an image.

    Args:
        picture: Changed in place.
        geometry: In pixels of the image, y growing downwards.
        box: The part of the image that the picture shows.
        color: Of the line.
        width: Of the line, in pixels of the picture.
        point_sign: CROSS, CROSSHAIR or CIRCLE: how points look.
    """
    pen = ImageDraw.Draw(picture)
    for part in _parts(_moved(geometry, box, picture.size)):
        if isinstance(part, shapely.Polygon):
            for ring in (part.exterior, *part.interiors):
                pen.line(_points(ring), fill=color, width=width, joint="curve")
        elif isinstance(part, shapely.Point):
            _draw_point(pen, (part.x, part.y), max(picture.size), color, width, point_sign)
        else:
            pen.line(_points(part), fill=color, width=width, joint="curve")


def _draw_point(
    pen: ImageDraw.ImageDraw, at: tuple[float, float], length: int, color: Color, width: int, sign: str
) -> None:
    x, y = at
    arm = length / 2 if sign == "CROSSHAIR" else max(1.0, length * _CROSS_SHARE)
    if sign == "CIRCLE":
        pen.ellipse((x - arm, y - arm, x + arm, y + arm), outline=color, width=width)
        return
    pen.line([(x - arm, y), (x + arm, y)], fill=color, width=width)
    pen.line([(x, y - arm), (x, y + arm)], fill=color, width=width)


def _moved(geometry: BaseGeometry, box: Box, size: tuple[int, int]) -> BaseGeometry:
    scale = np.array([size[0] / box.width, size[1] / box.height])
    origin = np.array([box.left, box.top])
    return shapely.transform(geometry, lambda points: (points - origin) * scale)


def _parts(geometry: BaseGeometry) -> Iterator[BaseGeometry]:
    for part in getattr(geometry, "geoms", (geometry,)):
        if not part.is_empty:
            yield part


def _points(line: BaseGeometry) -> Flat:
    return [(float(x), float(y)) for x, y in shapely.get_coordinates(line)]
