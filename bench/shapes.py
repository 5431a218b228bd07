"""Shapes of a collection, as an array and as GeoJSON, over the way of the existing client.

That client has no shapes: a script decodes the page, gets an object with an attribute a key, and reads the
text of each with shapely. So both sides begin with the bytes of a page, and end with the same.
"""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Any

import shapely

from bench._annotations import page
from bench.figure import Figure, cpu_s, ratio
from cytomine._core.rows import read_page
from cytomine.models import AnnotationCollection
from cytomine_wire import Request, Response

if TYPE_CHECKING:
    from collections.abc import Iterator

_ROWS = 100_000


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Yield how many times faster both are."""
    payload = page(10_000 if is_quick else _ROWS)
    rounds = 3 if is_quick else 5
    for name, ours, theirs, least in (
        ("geometries of a collection, existing way over ours", _our_shapes, _their_shapes, 5),
        ("GeoJSON text of a collection, existing way over ours", _our_geojson, _their_geojson, 15),
    ):
        value = ratio(partial(theirs, payload), partial(ours, payload), cpu_s, rounds)
        yield Figure(name, value, least, is_least=True)


class _Attributes:
    """An object with an attribute a key, each set by name."""

    def __init__(self, row: dict[str, Any]) -> None:
        for key, value in row.items():
            name = key.removeprefix("id_")
            if name in {"uri", "class"}:
                name += "_"
            if not name.startswith("_"):
                setattr(self, name, value)


def _their_objects(payload: bytes) -> list[Any]:
    return [_Attributes(row) for row in json.loads(payload)["collection"]]


def _their_shapes(payload: bytes) -> list[Any]:
    return [shapely.from_wkt(each.location) for each in _their_objects(payload)]


def _their_geojson(payload: bytes) -> str:
    features = [
        {
            "type": "Feature",
            "id": each.id,
            "geometry": shapely.geometry.mapping(shapely.from_wkt(each.location)),
            "properties": {"image": each.image, "project": each.project, "terms": each.term},
        }
        for each in _their_objects(payload)
    ]
    return json.dumps({"type": "FeatureCollection", "features": features})


def _our_collection(payload: bytes) -> AnnotationCollection:
    held = AnnotationCollection()
    reply = Response(200, {"content-type": "application/json"}, payload, Request("GET", "/"))
    held._hold(read_page(reply, lambda each: each.json()).collection, append=False)  # noqa: SLF001 - as `fetch` does
    return held


def _our_shapes(payload: bytes) -> Any:
    return _our_collection(payload).geometries()


def _our_geojson(payload: bytes) -> str:
    return _our_collection(payload).to_geojson()
