"""Which of the annotations that were sent are stored, where the reply did not say."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Shape: TypeAlias = tuple[str, tuple[float, ...]]

_NUMBER: Final = re.compile(r"-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?")


def match_stored(
    sent: Sequence[tuple[int, str]], stored: Sequence[tuple[int, str, int]]
) -> dict[int, int | None]:
    """Return ids of what was stored, None for what was not, nothing where it is unclear; by place in `sent`.

    Equal shapes are taken in their order. A shape the server changed, as one that reached outside the image,
    matches nothing: while such rows are left over on an image, what is unmatched there stays unclear.

    Args:
        sent: Image and WKT of each annotation.
        stored: Image, WKT and id of each that was stored since.
    """
    free: dict[tuple[int, Shape], list[int]] = defaultdict(list)
    for image, wkt, identifier in sorted(stored, key=lambda row: row[2]):
        free[image, shape(wkt)].append(identifier)
    found: dict[int, int | None] = {}
    for place, (image, wkt) in enumerate(sent):
        if ids := free.get((image, shape(wkt))):
            found[place] = ids.pop(0)
    unclear = {image for (image, _), ids in free.items() if ids}
    for place, (image, _) in enumerate(sent):
        if place not in found and image not in unclear:
            found[place] = None
    return found


def shape(wkt: str) -> Shape:
    """Return what makes two texts the same shape: the kind, and coordinates to a hundredth of a pixel."""
    kind = wkt.lstrip().partition("(")[0].strip().upper()
    return kind, tuple(round(float(number), 2) for number in _NUMBER.findall(wkt))
