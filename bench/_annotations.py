"""A page of annotations as the server sends it with every group of fields shown; the same in every run."""

from __future__ import annotations

import json
from random import Random
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 20250906
HOST = "https://cytomine.example.org"
MADE_MS = 1_757_150_000_000


def page(count: int) -> bytes:
    """Return the JSON of a page of so many rows, each of 1 KB on average."""
    head = {"offset": 0, "perPage": count, "size": count, "totalPages": 1}
    rows = ",".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in _rows(count))
    return f'{json.dumps(head)[:-1]},"collection":[{rows}]}}'.encode()


def _rows(count: int) -> Iterator[dict[str, Any]]:
    random = Random(SEED)
    for number in range(count):
        yield _row(random, 300_000 + 7 * number)


def _row(random: Random, id_: int) -> dict[str, Any]:
    project, image, user = 295_609, 295_725 + random.randrange(40), 75 + random.randrange(9)
    terms = random.sample(range(298_050, 298_060), random.choice((0, 1, 1, 2)))
    made = float(MADE_MS + random.randrange(10**9))
    crop = f"{HOST}/api/userannotation/{id_}/crop.png"
    x, y, shape = _shape(random)
    return {
        "class": "be.cytomine.domain.ontology.UserAnnotation",
        "id": id_,
        "created": made,
        "updated": made,
        "image": image,
        "slice": image + 1,
        "project": project,
        "user": user,
        "nbComments": random.choice((0, 0, 0, 1)),
        "countReviewedAnnotations": 0,
        "reviewed": False,
        "cropURL": crop,
        "smallCropURL": f"{crop}?maxSize=256",
        "url": crop,
        "imageURL": f"{HOST}/#/project/{project}/image/{image}/annotation/{id_}",
        "location": shape,
        "geometryCompression": 0.0,
        "area": round(random.uniform(20, 9000), 3),
        "areaUnit": "micron²",
        "perimeter": round(random.uniform(0.01, 2), 6),
        "perimeterUnit": "mm",
        "centroid": {"x": x, "y": y},
        "term": terms,
        "userByTerm": [{"id": id_ + 2, "term": term, "user": [user]} for term in terms],
        "track": [],
        "annotationTrack": [],
        "originalFilename": "biopsy-0042.ndpi",
        "instanceFilename": "biopsy-0042.ndpi",
        "channel": 0,
        "zStack": 0,
        "time": 0,
        "creator": "jdoe",
        "name": "Jeanne Doe",
    }


def _shape(random: Random) -> tuple[float, float, str]:
    """Return the middle of a quadrangle, and the quadrangle as WKT."""
    x, y = random.randrange(100, 90_000), random.randrange(100, 60_000)
    corners = [(x + random.randrange(-90, 90), y + random.randrange(-90, 90)) for _ in range(4)]
    text = ", ".join(f"{a} {b}" for a, b in [*corners, corners[0]])
    return float(x), float(y), f"POLYGON (({text}))"
