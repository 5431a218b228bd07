"""Groups of annotations instead of single ones, for views from far away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import shapely

from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.engine.errors import PageError, WrongArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray
    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

CENTRES: Final = 1
HULLS: Final = 2
PLAIN: Final = 3

_MOST: Final = 5
_ROUNDS: Final = 50
_RULES: Final = ((1.0, 2_000), (0.75, 10_000), (0.5, 100_000))
"""Share of the width of the image that is seen, and annotations on the slice from which hulls are sent."""


def choose_mode(
    session: Session,
    values: dict[str, str],
    number: Callable[[str], int | None],
    ids: Callable[[str], list[int] | None],
) -> int:
    """Return the form of a view whose client leaves it to the server.

    Raises:
        WrongArgumentError: The box or the slice is missing.
    """
    box = values.get("bbox")
    if not box:
        raise WrongArgumentError("If you want to use kmeans, you must provide image bbox:null")
    found = number("slice")
    places = [found] if found is not None else ids("slices")
    if not places:
        raise WrongArgumentError("If you want to use kmeans, you must provide slice Id")
    row = session.one(
        """SELECT a.width FROM slice_instance s JOIN image_instance i ON i.id = s.image
           JOIN abstract_image a ON a.id = i.base_image WHERE s.id = ?""",
        places[0],
    )
    min_x, _, max_x, _ = geometry.read_area(box).bounds
    share = (max_x - min_x) / row["width"] if row and row["width"] else 0
    # Without a user the server asks its index for reviewed annotations.
    user = number("user")
    counted = session.one(
        """SELECT sum(CASE WHEN ?1 IS NULL THEN reviewed_annotations WHEN user = ?1 THEN annotations END)
           AS size FROM annotation_index WHERE slice = ?2""",
        user,
        places[0],
    )
    count = (counted["size"] or 0) if counted else 0
    is_far = any(share >= least and count >= many for least, many in _RULES)
    return HULLS if is_far else PLAIN


def cluster(rows: Sequence[Row], mode: int) -> list[Wire]:
    """Return at most five clusters of annotations, as centre points or convex hulls.

    Raises:
        PageError: There are annotations, but fewer than clusters.
    """
    if not rows:
        return []
    if len(rows) < _MOST:
        raise PageError(reason="fewer annotations than clusters")
    points = np.array([(row["x"], row["y"]) for row in rows])
    labels = _k_means(points)
    counts = np.bincount(labels)
    clusters: list[Wire] = []
    for label in np.flatnonzero(counts):
        inside = labels == label
        shape: BaseGeometry
        if mode == CENTRES:
            shape = shapely.Point(*points[inside].mean(axis=0))
        else:
            texts = [row["location"] for row, is_in in zip(rows, inside, strict=True) if is_in]
            shape = shapely.GeometryCollection(list(shapely.from_wkt(texts))).convex_hull
        clusters.append(
            {
                "id": len(clusters),
                "location": _tight(geometry.to_wkt(shape)),
                "term": [],
                "count": int(counts[label]),
                "ratio": float(counts[label] / counts.max()),
            }
        )
    return clusters


def _k_means(points: NDArray[np.float64]) -> NDArray[np.intp]:
    """Return the cluster of each point, from starts spread along the points in order."""
    distinct = np.unique(points, axis=0)
    starts = np.linspace(0, len(distinct) - 1, min(_MOST, len(distinct))).astype(int)
    centres = distinct[starts]
    labels = np.zeros(len(points), dtype=np.intp)
    for turn in range(_ROUNDS):
        distances = ((points[:, None, :] - centres[None, :, :]) ** 2).sum(axis=2)
        found = distances.argmin(axis=1)
        if turn and np.array_equal(found, labels):
            break
        labels = found
        for label in np.unique(labels):
            centres[label] = points[labels == label].mean(axis=0)
    return labels


def _tight(wkt: str) -> str:
    """Return WKT as the database writes it, without blanks after the type and commas."""
    return wkt.replace(" (", "(").replace(", ", ",")
