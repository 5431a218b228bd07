"""WKT as servers write it, as GeoJSON by moving letters: numbers are not read, so that none is changed.

Only plain shapes go this way; what it does not know is left to shapely, which knows all of WKT and takes ten
times as long.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

if TYPE_CHECKING:
    from collections.abc import Sequence

_END: Final = "\n"
_NUMBERS: Final = b"0123456789.-"
_MANY: Final = 1 << 62


class _Kind(NamedTuple):
    """A kind of shapes.

    Attributes:
        wkt: Its name in WKT.
        geojson: Its name in GeoJSON.
        depth: How many brackets its points stand in.
        least: How many points a part has at least.
        is_closed: Whether the first point of a part is the last one too.
    """

    wkt: str
    geojson: str
    depth: int
    least: int
    is_closed: bool = False

    @property
    def brackets(self) -> int:
        """How many brackets its points stand in as GeoJSON, where each point has a pair of its own."""
        return self.depth + (self.least > 1)

    def shapes(self, parts: Sequence[str]) -> list[str | None]:
        """Return shapes of one part each, of points as `_points` gives them; None where they are no part."""
        before = f'{{"type":"{self.geojson}","coordinates":{"[" * self.brackets}'
        after = f"{']' * self.brackets}}}"
        least = self.least - 1
        if self.is_closed:
            return [
                f"{before}{part}{after}"
                if part.endswith(f"[{part.partition(']')[0]}") and part.count("[") >= least
                else None
                for part in parts
            ]
        most = _MANY if least else 0
        return [f"{before}{part}{after}" if least <= part.count("[") <= most else None for part in parts]


_KINDS: Final = (
    _Kind("POINT", "Point", 1, 1),
    _Kind("LINESTRING", "LineString", 1, 2),
    _Kind("POLYGON", "Polygon", 2, 4, is_closed=True),
    _Kind("MULTILINESTRING", "MultiLineString", 2, 2),
    _Kind("MULTIPOLYGON", "MultiPolygon", 3, 4, is_closed=True),
)
_NAMED: Final = {(kind.wkt, kind.depth): kind for kind in _KINDS}
_OF_ONE_PART: Final = re.compile(r"([A-Z]+) ?(\(+) \)+")
_OF_PARTS: Final = {
    2: re.compile(r"([A-Z]+) ?\(\( \)(?:, ?\( \))*\)"),
    3: re.compile(r"([A-Z]+) ?\(\(\( \)(?:, ?\( \))*\)(?:, ?\(\( \)(?:, ?\( \))*\))*\)"),
}
_PART: Final = re.compile(r"\(([^()]*)\)")


def as_geojson(texts: Sequence[str]) -> list[str | None]:
    """Return the GeoJSON of shapes, each with its numbers as they stand; None for what is not plain.

    Args:
        texts: WKT.
    """
    joined = _END.join(texts)
    if joined.count(_END) != len(texts) - 1:
        return [None] * len(texts)
    comma = ", " if ", " in joined else ","
    skeletons = _skeletons(joined, comma)
    if len(kinds := set(skeletons)) == 1:
        return _alike(kinds.pop(), texts, joined, comma)
    places: dict[str, list[int]] = defaultdict(list)
    for place, skeleton in enumerate(skeletons):
        places[skeleton].append(place)
    found: list[str | None] = [None] * len(texts)
    for skeleton, those in places.items():
        alike = [texts[place] for place in those]
        moved = _alike(skeleton, alike, _END.join(alike), comma)
        for place, text in zip(those, moved, strict=True):
            found[place] = text
    return found


def _skeletons(joined: str, comma: str) -> list[str]:
    """Return what is left of each text without numbers, and without what is between two points.

    A point of two numbers leaves the space between them, so that a part of such points is left as `( )`.
    """
    left = joined.encode(errors="surrogatepass").translate(None, _NUMBERS).replace(f" {comma}".encode(), b"")
    return left.decode(errors="surrogatepass").split(_END)


def _alike(skeleton: str, texts: Sequence[str], joined: str, comma: str) -> list[str | None]:
    """Return the GeoJSON of texts of one skeleton."""
    found = _OF_ONE_PART.fullmatch(skeleton)
    if found and (kind := _NAMED.get((found[1], len(found[2])))) is not None:
        return _of_one_part(kind, skeleton.partition("( ")[0] + "(", texts, joined, comma)
    for depth, form in _OF_PARTS.items():
        found = form.fullmatch(skeleton)
        if found and (kind := _NAMED.get((found[1], depth))) is not None:
            return [_of_parts(kind, text) for text in texts]
    return [None] * len(texts)


def _of_one_part(
    kind: _Kind, opening: str, texts: Sequence[str], joined: str, comma: str
) -> list[str | None]:
    if not joined.startswith(opening):  # a digit within the name
        return [None] * len(texts)
    between = f"{')' * kind.depth}{_END}{opening}"
    parts = _points(joined[len(opening) : -kind.depth], comma).split(_points(between, comma))
    if len(parts) != len(texts) or not _is_json(f"[[{'],['.join(parts)}]]"):
        return [_of_parts(kind, text) for text in texts]
    return kind.shapes(parts)


def _of_parts(kind: _Kind, text: str) -> str | None:
    body = text.removeprefix(kind.wkt).replace(" (", "(").replace(", ", ",")
    if not body.startswith("(") or None in kind.shapes([_points(part) for part in _PART.findall(body)]):
        return None
    around = 1 + kind.brackets - kind.depth
    moved = _PART.sub(lambda part: f"{'[' * around}{_points(part[1])}{']' * around}", body)
    moved = moved.replace("(", "[").replace(")", "]")
    return f'{{"type":"{kind.geojson}","coordinates":{moved}}}' if _is_json(moved) else None


def _points(parts: str, comma: str = ",") -> str:
    """Return points as GeoJSON, but for the brackets around the first and the last."""
    return parts.replace(comma, "],[").replace(" ", ",")


def _is_json(text: str) -> bool:
    """Whether it is JSON: WKT knows numbers that JSON does not, such as `1.`."""
    try:
        msgspec.json.decode(text, type=msgspec.Raw)
    except msgspec.DecodeError:
        return False
    return True
