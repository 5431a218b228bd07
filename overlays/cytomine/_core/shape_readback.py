"""Which of the annotations that were sent are stored: known by image, user, time, shape and terms."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, cast

from cytomine._core import table
from cytomine._core.readback import ReadBack

if TYPE_CHECKING:
    from collections.abc import Hashable
    from typing import TypeAlias

    from cytomine._core.readback import Body
    from cytomine_wire.protocol import Request

Ring: TypeAlias = tuple[float, ...]
Shape: TypeAlias = tuple[str, tuple[Ring, ...]]
Key: TypeAlias = tuple[Shape, tuple[str, ...]]

_NUMBER: Final = re.compile(r"-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?")
_FEW: Final = 4
_MANY_POINTS: Final = 100
"""Servers take no points out of shapes with fewer."""


class AnnotationReadBack(ReadBack):
    """Looks up annotations: the server may have stored them without a word.

    Those with a track, and those beside one with a bad shape, are missing from the reply.
    """

    def listing_of(self, body: Body) -> Request | None:
        """Return the annotations of the author on the image, or the slice where no image was sent."""
        name = next((each for each in ("image", "slice") if body.get(each)), None)
        user = body.get("user") or getattr(self.connection.current_user, "id", None)
        if name is None or user is None:
            return None
        module = table.operation(table.resource(self.resource).lists[""])
        shown = {"show_basic": True, "show_meta": True, "show_wkt": True, "show_term": True}
        return module.request(**{f"{name}s": [body[name]]}, users=[user], **shown)

    def rows(self, request: Request) -> list[dict[str, Any]] | None:
        """Return the annotations that are not older than the save, where the server's time is known."""
        if self.since_s is None:
            self.send(request.with_query((("max", "1"), ("offset", "0"))))
        if self.since_s is not None:
            request = request.with_query((("afterThan", str(int(self.since_s * 1000))),))
        return super().rows(request)

    def key(self, values: Body) -> Key:
        """Return shape and terms."""
        return shape(str(values.get("location"))), _terms(values)

    def stored_key(self, row: Body) -> Key:
        """Return shape and terms as they were sent: servers take points out of shapes that have many.

        Where several shapes that were sent could have become this one, it stays what it is.
        """
        stored = self.key(row)
        if stored in self.all_keys():
            return stored
        found = [sent for sent in self._many_points.get(_begin(stored), ()) if is_part(stored[0], sent[0])]
        return found[0] if len(found) == 1 else stored

    @cached_property
    def _many_points(self) -> dict[Hashable, list[Key]]:
        """What is sent with so many points that the server takes some out, by kind, first point and terms."""
        found: dict[Hashable, list[Key]] = defaultdict(list)
        for body in self.all_keys():
            sent = cast("Key", body)
            if sum(map(len, sent[0][1])) >= 2 * _MANY_POINTS:
                found[_begin(sent)].append(sent)
        return found

    def likeness(self, body: Body) -> Hashable:
        """Return how the shape begins, and how many points it has."""
        text = str(body.get("location"))
        begin = tuple(round(float(each[0]), 2) for each in islice(_NUMBER.finditer(text), _FEW))
        return text.count(","), begin, _terms(body)


def shape(wkt: str) -> Shape:
    """Return what makes two texts the same shape: kind, rings, and coordinates to a hundredth of a pixel."""
    kind = wkt.lstrip().partition("(")[0].strip().upper()
    texts = [wkt] if kind == "MULTIPOINT" else wkt.split(")")  # some write points in brackets of their own
    rings = ([round(float(number), 2) for number in _NUMBER.findall(text)] for text in texts)
    return kind, tuple(tuple(ring) for ring in rings if ring)


def _begin(key: Key) -> Hashable:
    (kind, rings), terms = key
    return kind, rings[0][:2] if rings else (), terms


def is_part(stored: Shape, sent: Shape) -> bool:
    """Whether a shape is another one with fewer points: rings or lines may lack, none loses its ends."""
    rings = iter(sent[1])
    return all(any(_is_thinned(ring, other) for other in rings) for ring in stored[1])


def _is_thinned(stored: Ring, sent: Ring) -> bool:
    """Whether all points are points of the other, in their order, the first and the last one too."""
    points = iter(_pairs(sent))
    ends = stored[:2] == sent[:2] and stored[-2:] == sent[-2:]
    return ends and all(point in points for point in _pairs(stored))


def _pairs(ring: Ring) -> list[tuple[float, float]]:
    return list(zip(ring[::2], ring[1::2], strict=False))


def _terms(values: Body) -> tuple[str, ...]:
    terms = values.get("term") or values.get("terms") or ()
    return tuple(sorted(map(str, terms if isinstance(terms, (list, tuple)) else [terms])))
