"""Shapes: text on the wire, shapely here; and the one place that knows which way the axes point.

A server writes shapes as WKT in pixels of the full image, its origin the lower left corner, y growing
upwards. Arrays, windows and GeoJSON viewers of images count rows from the top. `flipped` turns one into the
other.
"""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from cytomine._core import extras

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from shapely.geometry.base import BaseGeometry

_EXTRA: Final = "geometry"
_NUMBER: Final = r"-?\d+\.?\d*(?:[eE][+-]?\d+)?"
_POINT: Final = re.compile(rf"(?:^|[(,])\s*({_NUMBER})\s+({_NUMBER})")


def parse(wkt: str) -> BaseGeometry:
    """Return a shape from WKT, in the frame it is written in; needs the extra `geometry`.

    Raises:
        ValueError: The text is no WKT.
    """
    try:
        shape: BaseGeometry = extras.needed("shapely", _EXTRA).from_wkt(wkt)
    except Exception as error:
        if type(error).__module__.startswith("shapely"):
            raise ValueError(f"This is no shape: {wkt[:80]!r}") from error
        raise
    return shape


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
    transform = extras.needed("shapely", _EXTRA).transform

    def turned(points: Any) -> Any:
        points[:, 1] = height - points[:, 1]
        return points

    turned_shape: BaseGeometry = transform(shape, turned)
    return turned_shape


def feature(annotation: Any, terms: Mapping[int, str], height: int | None) -> dict[str, Any]:
    """Return an annotation as a GeoJSON feature; with a height its y axis points down."""
    shape = parse(annotation.location)
    if height is not None:
        shape = flipped(shape, height)
    geometry = json.loads(extras.needed("shapely", _EXTRA).to_geojson(shape))
    ids = annotation.__dict__.get("term") or []
    properties = {
        name: annotation.__dict__.get(name)
        for name in ("image", "slice", "project", "user")
        if annotation.__dict__.get(name) is not None
    }
    properties["terms"] = [terms.get(each, each) for each in ids]
    return {
        "type": "Feature",
        "id": annotation.__dict__.get("id"),
        "geometry": geometry,
        "properties": properties,
    }


def read_features(
    value: str | Mapping[str, Any], terms: Mapping[str, int], height: int | None
) -> Iterable[tuple[str, list[int]]]:
    """Yield WKT and ids of terms of each feature.

    Raises:
        ValueError: It is no GeoJSON, or a term has no id.
    """
    data = json.loads(value) if isinstance(value, str) else value
    features = data.get("features", [data] if data.get("type") == "Feature" else None)
    if not isinstance(features, list):
        raise ValueError("This is no GeoJSON of features.")  # noqa: TRY004 - a text of the wrong content
    shapely = extras.needed("shapely", _EXTRA)
    for each in features:
        shape = shapely.from_geojson(json.dumps(each["geometry"]))
        if height is not None:
            shape = flipped(shape, height)
        named = (each.get("properties") or {}).get("terms") or []
        unknown = [name for name in named if not isinstance(name, int) and name not in terms]
        if unknown:
            raise ValueError(f"No id is given for the terms {', '.join(map(repr, unknown))}.")
        yield shape.wkt, [name if isinstance(name, int) else terms[name] for name in named]
