"""What typed models cost: over orjson with dictionaries, the garbage collector on."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import orjson

from bench._annotations import page
from bench.figure import Figure, cpu_s, ratio
from cytomine_api.api.annotation import list_annotations
from cytomine_wire.codec import to_json
from cytomine_wire.protocol import Request, Response

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bench.figure import Work

HEADERS = {"content-type": "application/json"}
UNKNOWN = b'"class":"be.', b'"fromTheFuture":1,"class":"be.'


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Yield what reading and writing a large page of annotations cost."""
    rows, rounds = (10_000, 5) if is_quick else (100_000, 9)
    content = page(rows)
    newer = content.replace(*UNKNOWN)
    request = Request("GET", "/api/annotation.json")

    def read(text: bytes) -> Work:
        return lambda: list_annotations.parse(Response(200, HEADERS, text, request))

    def compare(ours: Work, theirs: Work) -> float:
        return ratio(ours, theirs, _cpu_from_clean_s, rounds)

    gc.enable()
    name = f"{rows // 1000} k annotations of {len(content) // rows} bytes"
    yield Figure(f"{name} read, to orjson.loads", compare(read(content), lambda: orjson.loads(content)), 1.5)
    found = compare(read(newer), lambda: orjson.loads(newer))
    yield Figure(f"{name} read, each with an unknown field", found, 4)
    models = list_annotations.parse(Response(200, HEADERS, content, request))
    values = orjson.loads(content)
    if orjson.loads(to_json(models)) != values:
        raise ValueError("what was written is not what was read")
    found = compare(lambda: to_json(models), lambda: orjson.dumps(values))
    yield Figure(f"{name} written, to orjson.dumps", found, 4)


def _cpu_from_clean_s(work: Work) -> float:
    """Return the processor time of some work that finds no garbage of others."""
    gc.collect()
    return cpu_s(work)
