"""Annotations as GeoJSON, with their terms, and from it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec

from cytomine._core import extras
from cytomine._core.geometry import parse_all
from cytomine._core.wkt import as_geojson

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from typing import Protocol, TypeAlias

    from shapely.geometry.base import BaseGeometry

    from cytomine._core.frame import Frame

    class Labelled(Protocol):
        """What has an id and a name, as a term."""

        id: Any
        name: Any

    Terms: TypeAlias = Sequence[Labelled]
    GeoJson: TypeAlias = "str | bytes | Path | Mapping[str, Any] | Sequence[Mapping[str, Any]]"

_EXTRA: Final = "geometry"
_TOLD: Final = ("image", "slice", "project", "user")


class ShapeRow(msgspec.Struct, gc=False):
    """What GeoJSON tells of an annotation; read from a row of a listing, all else is skipped."""

    id: int | None = None
    location: str | None = None
    term: tuple[int, ...] | None = None
    image: int | None = None
    slice: int | None = None
    project: int | None = None
    user: int | None = None


class Located(msgspec.Struct, gc=False):
    """Where an annotation lies, all else skipped."""

    location: str | None = None


read_row: Final = msgspec.json.Decoder(ShapeRow).decode
read_location: Final = msgspec.json.Decoder(Located).decode


def row_of(values: Mapping[str, Any]) -> ShapeRow:
    """Return the same of the attributes of an annotation.

    Raises:
        ValueError: One is of another type, such as a term that is no id.
    """
    told = {name: values.get(name) for name in ShapeRow.__struct_fields__}
    if isinstance(told["term"], int):
        told["term"] = (told["term"],)
    try:
        return msgspec.convert(told, ShapeRow)
    except msgspec.ValidationError as error:
        raise ValueError(f"Annotation {values.get('id')} cannot be told as GeoJSON: {error}") from None


def names_by_id(terms: Terms | Mapping[int, str] | None) -> Mapping[int, str]:
    """Return names of terms by id, as given or of terms."""
    return terms if isinstance(terms, Mapping) else {each.id: each.name for each in terms or ()}


def ids_by_name(terms: Terms | Mapping[str, int] | None) -> Mapping[str, int]:
    """Return ids of terms by name, as given or of terms."""
    return terms if isinstance(terms, Mapping) else {each.name: each.id for each in terms or ()}


def feature_collection(rows: Sequence[ShapeRow], terms: Mapping[int, str], frame: Frame | None) -> str:
    """Return annotations as the text of a GeoJSON feature collection.

    Args:
        rows: What is told of them.
        terms: Names of terms by id.
        frame: What the coordinates shall be in; None leaves them as servers write them.

    Raises:
        ValueError: A location is no WKT; the message names its place.
    """
    heads, named = _Heads(), _Named(terms)
    features = [
        f'{{"type":"Feature","id":{row.id},'
        f'"properties":{{{heads[row.image, row.slice, row.project, row.user]}"terms":{named[row.term]}}},'
        f'"geometry":{shape}}}'
        for row, shape in zip(rows, _shapes([row.location for row in rows], frame), strict=True)
    ]
    text = f'{{"type":"FeatureCollection","features":[{",".join(features)}]}}'
    is_all_saved = None not in [row.id for row in rows]
    # Quotes within a name are escaped, so that no name can hold this.
    return text if is_all_saved else text.replace('"id":None,', "")


class _Heads(dict[tuple[int | None, ...], str]):
    """The properties but for the terms, as text; many annotations have the same."""

    def __missing__(self, key: tuple[int | None, ...]) -> str:
        told = zip(_TOLD, key, strict=True)
        text = self[key] = "".join(f'"{name}":{value},' for name, value in told if value is not None)
        return text


class _Named(dict[tuple[int, ...] | None, str]):
    """Lists of terms as text: their names, ids where one is missing."""

    def __init__(self, terms: Mapping[int, str]) -> None:
        super().__init__()
        self._terms = terms

    def __missing__(self, key: tuple[int, ...] | None) -> str:
        text = self[key] = msgspec.json.encode([self._terms.get(each, each) for each in key or ()]).decode()
        return text


def _shapes(locations: Sequence[str | None], frame: Frame | None) -> Sequence[str]:
    """Return shapes in a frame as GeoJSON, `null` where there is none."""
    is_whole = None not in locations
    texts = locations if is_whole else [text or "" for text in locations]
    moved: list[str | None] = as_geojson(texts) if frame is None else [None] * len(texts)  # type: ignore[arg-type]
    if None in moved:
        rest = [place for place, text in enumerate(moved) if text is None]
        for place, text in zip(rest, _by_shapely(locations, rest, frame), strict=True):
            moved[place] = text
    return moved  # type: ignore[return-value]


def _by_shapely(locations: Sequence[str | None], places: Sequence[int], frame: Frame | None) -> list[str]:
    shapes = parse_all([locations[place] or None for place in places], places)
    if frame is not None:
        shapes = frame.checked().from_server(shapes)
    return [text or "null" for text in extras.needed("shapely", _EXTRA).to_geojson(shapes)]


def read_features(
    value: GeoJson, terms: Mapping[str, int], frame: Frame | None
) -> Iterator[tuple[str, list[int]]]:
    """Yield WKT, as servers write it, and ids of terms of each feature.

    Raises:
        ValueError: It is no GeoJSON, a feature has no shape, a term has no id, or a shape lies outside the
            image of the frame.
    """
    shapely = extras.needed("shapely", _EXTRA)
    features = _features(value)
    for place, (each, shape) in enumerate(zip(features, _read_shapes(features), strict=True)):
        moved = shape if frame is None else frame.to_server(shape)
        yield shapely.to_wkt(moved, rounding_precision=-1), _term_ids(each.get("properties"), terms, place)


def _features(value: GeoJson) -> Sequence[Mapping[str, Any]]:
    """Return the features of a file, of a text, or of what was read from one; QuPath writes lists of them."""
    text = value.read_bytes() if isinstance(value, Path) else value
    data = getattr(text, "__geo_interface__", text)
    if isinstance(text, (str, bytes)):
        try:
            data = json.loads(text.removeprefix("\ufeff") if isinstance(text, str) else text)
        except ValueError as error:
            raise ValueError(f"This is no GeoJSON: {error}") from None
    if isinstance(data, Mapping):
        data = [data] if data.get("type") == "Feature" else data.get("features")
    if not isinstance(data, (list, tuple)) or not all(isinstance(each, Mapping) for each in data):
        raise ValueError("This is no GeoJSON of features.")
    return data


def _read_shapes(features: Sequence[Mapping[str, Any]]) -> Iterable[BaseGeometry]:
    """Return the shape of each feature.

    Raises:
        ValueError: One has none; the message names its place.
    """
    shapely = extras.needed("shapely", _EXTRA)
    texts = [json.dumps(each.get("geometry")) for each in features]
    try:
        shapes = shapely.from_geojson(texts)
    except shapely.GEOSException:
        shapes = [shapely.from_geojson(text, on_invalid="ignore") for text in texts]
    for place, shape in enumerate(shapes):
        if shape is None:
            raise ValueError(f"Feature {place} has no shape.")
    found: Iterable[BaseGeometry] = shapes
    return found


def _term_ids(properties: Any, terms: Mapping[str, int], place: int) -> list[int]:
    """Return ids of the terms that a feature has.

    Raises:
        ValueError: One is no id, and has none; the message names it and the place of the feature.
    """
    named = _names(properties) if isinstance(properties, Mapping) else []
    unknown = [name for name in named if not _is_id(name) and name not in terms]
    if unknown:
        known = f"known are {', '.join(map(repr, terms))}" if terms else "pass their ids by name as `terms`"
        raise ValueError(
            f"Feature {place}: no id is given for the terms {', '.join(map(repr, unknown))}; {known}."
        )
    return [name if _is_id(name) else terms[name] for name in named]


def _names(properties: Mapping[str, Any]) -> Sequence[Any]:
    """Return names and ids of terms: those in `terms`, else the class as QuPath writes it."""
    named = properties.get("terms")
    if named is None:
        named = properties.get("classification")
    if isinstance(named, Mapping):
        named = named.get("names") or named.get("name")
    if named is None or named == "":
        return []
    return named if isinstance(named, (list, tuple)) else [named]


def _is_id(name: Any) -> bool:
    return isinstance(name, int) and not isinstance(name, bool)
