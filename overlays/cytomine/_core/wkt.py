"""WKT as servers write it, read in one go: numbers of many shapes at once, and GeoJSON by moving letters.

Only plain shapes go this way; what it does not know is left to shapely, which knows all of WKT and is
several times slower: it reads number after number.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import msgspec

from cytomine._core import extras

if TYPE_CHECKING:
    from collections.abc import Sequence

_EXTRA: Final = "geometry"
_END: Final = "\n"
_POLYGON: Final = "POLYGON (("
_KINDS: Final = {
    "LINESTRING": "LineString",
    "POLYGON": "Polygon",
    "MULTIPOLYGON": "MultiPolygon",
    "MULTILINESTRING": "MultiLineString",
}
_INNER_OPEN: Final = re.compile(r"\((?=[-\d])")
_INNER_CLOSE: Final = re.compile(r"(?<=\d)\)")
_read_numbers: Final = msgspec.json.Decoder(list[float]).decode


class ShapeRow(msgspec.Struct, gc=False):
    """What GeoJSON tells of an annotation; read from a row of a listing, all else is skipped.

    Attributes:
        id: As it is written; `null` where there is none.
    """

    id: int | str = "null"
    location: str | None = None
    term: tuple[int, ...] | None = None
    image: Any = None
    slice: Any = None
    project: Any = None
    user: Any = None


class _Located(msgspec.Struct, gc=False):
    location: str | None = None


read_row: Final = msgspec.json.Decoder(ShapeRow).decode
read_location: Final = msgspec.json.Decoder(_Located).decode


def polygons(texts: Sequence[str | None]) -> Any:
    """Return an array of polygons from texts of one ring each; None where there is another among them.

    Args:
        texts: WKT.
    """
    joined = _rings(texts)
    if joined is None:
        return None
    numpy, shapely = extras.needed("numpy", _EXTRA), extras.needed("shapely", _EXTRA)
    counts = numpy.array([ring.count(",") + 1 for ring in joined.split("\n")])
    try:
        numbers = numpy.array(_read_numbers(f"[{joined.replace(' ', ',').replace(_END, ',')}]"))
    except msgspec.DecodeError:
        return None
    if len(numbers) != 2 * counts.sum() or counts.min() < 4:
        return None
    points = numbers.reshape(-1, 2)
    ends = counts.cumsum()
    if not (points[ends - counts] == points[ends - 1]).all():
        return None
    rings = shapely.linearrings(points, indices=numpy.repeat(numpy.arange(len(counts)), counts))
    return shapely.polygons(rings)


def as_geojson(texts: Sequence[str | None]) -> list[str | None]:
    """Return the GeoJSON of shapes, numbers not looked at; None for what is not plain."""
    joined = _rings(texts)
    if joined is None:
        return [_one_as_geojson(text) if text else None for text in texts]
    moved = joined.replace(",", "],[").replace(" ", ",").split(_END)
    return [f'{{"type":"Polygon","coordinates":[[[{ring}]]]}}' for ring in moved]


def _rings(texts: Sequence[str | None]) -> str | None:
    """Return the rings of polygons that have one each, a line a ring; None where there is another shape."""
    if not texts or None in texts:
        return None
    joined = _END.join(texts)  # type: ignore[arg-type]  # there is no None among them
    if not joined.startswith(_POLYGON) or not joined.endswith("))") or joined.count(_END) != len(texts) - 1:
        return None
    rings = joined[len(_POLYGON) : -2].replace(f")){_END}{_POLYGON}", _END).replace(", ", ",")
    # What is left of another shape, or of another way to write one, are letters or brackets.
    return rings if "(" not in rings and ")" not in rings and rings.count(_END) == len(texts) - 1 else None


def _one_as_geojson(wkt: str) -> str | None:
    name, _, rest = wkt.partition("(")
    kind = _KINDS.get(name.strip())
    if kind is None or not rest.endswith(")"):
        return None
    text = f"({rest}".replace(", ", ",").replace("),(", ")|(")
    text = _INNER_CLOSE.sub("]]", _INNER_OPEN.sub("[[", text.replace(",", "],[")))
    text = text.replace(" ", ",").replace("(", "[").replace(")", "]").replace("|", ",")
    return f'{{"type":"{kind}","coordinates":{text}}}'
