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

Shape: TypeAlias = tuple[str, tuple[float, ...]]
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
            if len(sent[0][1]) >= 2 * _MANY_POINTS:
                found[_begin(sent)].append(sent)
        return found

    def likeness(self, body: Body) -> Hashable:
        """Return how the shape begins, and how many points it has."""
        text = str(body.get("location"))
        begin = tuple(round(float(each[0]), 2) for each in islice(_NUMBER.finditer(text), _FEW))
        return text.count(","), begin, _terms(body)


def shape(wkt: str) -> Shape:
    """Return what makes two texts the same shape: the kind, and coordinates to a hundredth of a pixel."""
    kind = wkt.lstrip().partition("(")[0].strip().upper()
    return kind, tuple(round(float(number), 2) for number in _NUMBER.findall(wkt))


def _begin(key: Key) -> Hashable:
    (kind, numbers), terms = key
    return kind, numbers[:2], terms


def is_part(stored: Shape, sent: Shape) -> bool:
    """Whether all points of a shape are points of another one, in their order, up to the last."""
    numbers = iter(zip(sent[1][::2], sent[1][1::2], strict=False))
    points = list(zip(stored[1][::2], stored[1][1::2], strict=False))
    return sent[1][-2:] == stored[1][-2:] and all(point in numbers for point in points)


def _terms(values: Body) -> tuple[str, ...]:
    terms = values.get("term") or values.get("terms") or ()
    return tuple(sorted(map(str, terms if isinstance(terms, (list, tuple)) else [terms])))
