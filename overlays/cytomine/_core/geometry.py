"""Shapes: text on the wire, shapely here, GeoJSON elsewhere."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any, Final

import msgspec

from cytomine._core import extras
from cytomine._core.frame import Frame
from cytomine._core.wkt import ShapeRow, as_geojson, polygons

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
    plain = polygons(texts)
    if plain is not None:
        return plain
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


def feature_collection(rows: Sequence[ShapeRow], terms: Mapping[int, str], frame: Frame | None) -> str:
    """Return annotations as the text of a GeoJSON feature collection.

    Args:
        rows: What is told of them.
        terms: Names of terms by id.
        frame: What the coordinates shall be in; None leaves them as servers write them.
    """
    locations = [row.location for row in rows]
    moved: list[str | None] = as_geojson(locations) if frame is None else [None] * len(rows)
    rest = [place for place, text in enumerate(moved) if text is None]
    for place, text in zip(rest, _by_shapely([locations[place] for place in rest], frame), strict=True):
        moved[place] = text
    found = _joined(rows, moved, terms)
    try:
        msgspec.json.decode(found, type=msgspec.Raw)
    except msgspec.DecodeError:  # numbers that JSON does not know, such as `1.` or NaN
        found = _joined(rows, _by_shapely(locations, frame), terms)
    return found


def _by_shapely(locations: Sequence[str | None], frame: Frame | None) -> list[str | None]:
    """Return the GeoJSON of shapes in a frame, None where there is no shape."""
    if not locations:
        return []
    shapes = parse_all(locations)
    if frame is not None:
        shapes = frame.checked().from_server(shapes)
    found: list[str | None] = list(extras.needed("shapely", _EXTRA).to_geojson(shapes))
    return found


def _joined(rows: Sequence[ShapeRow], shapes: Sequence[str | None], terms: Mapping[int, str]) -> str:
    told: dict[Any, str] = {}
    features = []
    for row, shape in zip(rows, shapes, strict=True):
        key = (row.image, row.slice, row.project, row.user, row.term)
        properties = told.get(key)
        if properties is None:  # many annotations have the same
            properties = told[key] = f',"properties":{_properties(key, terms)},"geometry":'
        features.append(f'{{"type":"Feature","id":{row.id}{properties}{shape or "null"}}}')
    return f'{{"type":"FeatureCollection","features":[{",".join(features)}]}}'.replace(
        '"id":None,', '"id":null,'
    )


def _properties(key: tuple[Any, ...], terms: Mapping[int, str]) -> str:
    properties = {name: value for name, value in zip(_TOLD, key, strict=False) if value is not None}
    properties["terms"] = [terms.get(each, each) for each in key[-1] or ()]
    return msgspec.json.encode(properties).decode()


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
