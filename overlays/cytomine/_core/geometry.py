"""Shapes: text on the wire, shapely here, GeoJSON elsewhere."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

from cytomine._core import extras
from cytomine._core.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from contextlib import AbstractContextManager

    from shapely.geometry.base import BaseGeometry

_EXTRA: Final = "geometry"
_NUMBER: Final = r"-?\d+\.?\d*(?:[eE][+-]?\d+)?"
_POINT: Final = re.compile(rf"(?:^|[(,])\s*({_NUMBER})\s+({_NUMBER})")
_TOLD: Final = ("image", "slice", "project", "user")


def parse(wkt: str) -> BaseGeometry:
    """Return a shape from WKT, in the frame it is written in; needs the extra `geometry`.

    Raises:
        ValueError: The text is no WKT.
    """
    try:
        with _nan_allowed():
            shape: BaseGeometry = extras.needed("shapely", _EXTRA).from_wkt(wkt)
    except Exception as error:
        if type(error).__module__.startswith("shapely"):
            raise ValueError(f"This is no shape: {wkt[:80]!r}") from error
        raise
    return shape


def parse_all(texts: Sequence[str | None]) -> Any:
    """Return an array of shapes from many texts of WKT, None where there is none, in one go.

    Raises:
        ValueError: A text is no WKT; the message names its place.
    """
    shapely = extras.needed("shapely", _EXTRA)
    with _nan_allowed():
        try:
            return shapely.from_wkt(list(texts))
        except shapely.GEOSException:
            for place, text in enumerate(texts):
                try:
                    shapely.from_wkt(text)
                except shapely.GEOSException as error:
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


def feature_collection(
    rows: Sequence[Mapping[str, Any]], terms: Mapping[int, str], frame: Frame | None
) -> str:
    """Return annotations as the text of a GeoJSON feature collection.

    Args:
        rows: Attributes of annotations.
        terms: Names of terms by id.
        frame: What the coordinates shall be in; None leaves them as servers write them.
    """
    shapely = extras.needed("shapely", _EXTRA)
    shapes = parse_all([row.get("location") for row in rows])
    if frame is not None:
        shapes = frame.checked().from_server(shapes)
    texts = shapely.to_geojson(shapes)
    encode = json.dumps
    features = []
    for row, text in zip(rows, texts, strict=True):
        properties = {name: value for name in _TOLD if (value := row.get(name)) is not None}
        properties["terms"] = [terms.get(each, each) for each in row.get("term") or ()]
        features.append(
            f'{{"type": "Feature", "id": {encode(row.get("id"))}, "geometry": {text or "null"}, '
            f'"properties": {encode(properties)}}}'
        )
    return f'{{"type": "FeatureCollection", "features": [{", ".join(features)}]}}'


def read_features(
    value: str | Mapping[str, Any], terms: Mapping[str, int], frame: Frame | None
) -> Iterable[tuple[str, list[int]]]:
    """Yield WKT, as servers write it, and ids of terms of each feature.

    Names of terms are taken from the property `terms`, else from `classification`, as QuPath writes it.

    Raises:
        ValueError: It is no GeoJSON, a feature has no shape, a term has no id, or a shape lies outside the
            image of the frame.
    """
    try:
        data = json.loads(value) if isinstance(value, str) else value
    except ValueError as error:
        raise ValueError(f"This is no GeoJSON: {error}") from None
    features = data.get("features", [data] if data.get("type") == "Feature" else None) if data else None
    if not isinstance(features, list):
        raise ValueError("This is no GeoJSON of features.")  # noqa: TRY004 - a text of the wrong content
    shapely = extras.needed("shapely", _EXTRA)
    for place, each in enumerate(features):
        try:
            shape = shapely.from_geojson(json.dumps(each["geometry"]))
        except (KeyError, TypeError, shapely.GEOSException) as error:
            raise ValueError(f"Feature {place} has no shape.") from error
        if shape is None:
            raise ValueError(f"Feature {place} has no shape.")
        if frame is not None:
            shape = frame.to_server(shape)
        yield shape.wkt, _term_ids(each.get("properties") or {}, terms)


def _term_ids(properties: Mapping[str, Any], terms: Mapping[str, int]) -> list[int]:
    named = properties.get("terms")
    if named is None:
        classified = properties.get("classification")
        named = [classified["name"]] if isinstance(classified, dict) and classified.get("name") else []
    unknown = [name for name in named if not isinstance(name, int) and name not in terms]
    if unknown:
        raise ValueError(f"No id is given for the terms {', '.join(map(repr, unknown))}.")
    return [name if isinstance(name, int) else terms[name] for name in named]
