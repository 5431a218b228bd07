"""What the existing client does with the same page; run by its own interpreter, without this project.

Prints the least processor seconds of building the objects of a page, of their geometries, and of GeoJSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import shapely.wkt
from shapely.geometry import mapping

if TYPE_CHECKING:
    from collections.abc import Callable

from cytomine.models import AnnotationCollection


def least(work: Callable[[], object], rounds: int) -> float:
    """The least processor time of some rounds, in seconds."""
    taken = []
    for _ in range(rounds):
        before = time.process_time()
        work()
        taken.append(time.process_time() - before)
    return min(taken)


def main(path: str, rounds: int) -> None:
    """Measure, and print."""
    page = Path(path).read_bytes()
    rows = AnnotationCollection().populate(json.loads(page))

    def features() -> str:
        made = [
            {
                "type": "Feature",
                "id": each.id,
                "geometry": mapping(shapely.wkt.loads(each.location)),
                "properties": {"terms": each.term, "image": each.image, "user": each.user},
            }
            for each in rows
        ]
        return json.dumps({"type": "FeatureCollection", "features": made})

    found = {
        "objects": least(lambda: AnnotationCollection().populate(json.loads(page)), rounds),
        "geometries": least(lambda: [shapely.wkt.loads(each.location) for each in rows], rounds),
        "geojson": least(features, 1),
    }
    print(json.dumps(found))


main(sys.argv[1], int(sys.argv[2]))
