"""What saving and reading objects in bulk costs over the engines of the wire they stand on."""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING

import httpx2

from bench.figure import Figure, cpu_s, ratio
from cytomine import Cytomine
from cytomine.models import Annotation, AnnotationCollection
from cytomine_api.api.annotation import create_annotation, list_annotations
from cytomine_wire import Creation, Listing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from cytomine_wire import Client

CHUNK = 100
IMAGE = 12
SHAPE = "POLYGON ((" + ", ".join(f"{n} {n * n % 1000}.25" for n in range(20)) + ", 0 0.25))"


def figures(*, is_quick: bool = False) -> Iterator[Figure]:
    """Yield the figures of saves, then those of listings."""
    rounds = 3 if is_quick else 5
    number = 2_000 if is_quick else 10_000
    bodies = [
        {"location": SHAPE.replace("5.25", f"{n}.5"), "image": IMAGE, "term": [3]} for n in range(number)
    ]
    with Cytomine(
        "https://cytomine.example", "public", "private", transport=_answering(number)
    ) as connection:
        yield Figure(
            "objects made and saved, over create_many of bodies",
            ratio(lambda: _save(bodies), lambda: _create(connection.client, bodies), cpu_s, rounds),
            4,
        )
        yield Figure(
            "iterate over a listing, over its rows as decoded JSON",
            ratio(_iterate, lambda: _rows(connection.client), cpu_s, rounds),
            1.5,
        )


def _answering(number: int) -> httpx2.MockTransport:
    """Return a transport that creates whatever it is sent, and lists as many annotations as were created."""
    ids = count(1)
    row = json.dumps({"id": 0, "created": "1700000000000", "image": IMAGE, "location": SHAPE, "term": [3]})

    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path.endswith("current.json"):
            return httpx2.Response(200, content=b'{"id": 75, "username": "jdoe"}')
        if request.method == "POST":
            told = ",".join(str(next(ids)) for _ in range(request.content.count(b'"location"')))
            done = {"data": {"message": f"userannotations {told} added"}, "status": 200}
            return httpx2.Response(200, content=json.dumps(done).encode())
        most, offset = int(request.url.params["max"]), int(request.url.params["offset"])
        shown = range(offset, min(offset + most, number))
        rows = ",".join(row.replace('"id": 0', f'"id": {n + 1}', 1) for n in shown)
        page = f'{{"collection": [{rows}], "size": {number}, "offset": {offset}, "perPage": {len(shown)}}}'
        return httpx2.Response(200, content=page.encode())

    return httpx2.MockTransport(answer)


def _save(bodies: list[dict[str, object]]) -> None:
    collection = AnnotationCollection()
    collection.extend(Annotation(**body) for body in bodies)  # type: ignore[arg-type]  # fields by name
    collection.save(chunk=CHUNK, progress=False)


def _create(client: Client, bodies: list[dict[str, object]]) -> None:
    client.create_many(Creation(create_annotation.request([]), bodies, max_entries=CHUNK))


def _iterate() -> int:
    found = AnnotationCollection(project=1, showWKT=True).iterate(CHUNK)
    return sum(len(each.location) for each in found)


def _rows(client: Client) -> int:
    listing = Listing(list_annotations.request(project=1, show_wkt=True), page_size=CHUNK)
    return sum(len(row["location"]) for row in client.rows(listing))
