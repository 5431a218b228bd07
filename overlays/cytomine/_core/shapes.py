"""Shapes before they are sent, and after they were stored: what a server would refuse, cut or change.

Servers refuse some shapes, cut others at the border of the image, and simplify those of 100 points and more,
and in bulk they do not say so.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, overload

from cytomine._core import extras
from cytomine._core.frame import share_outside
from cytomine._core.geometry import parse

if TYPE_CHECKING:
    from typing import TypeAlias

    from shapely.geometry.base import BaseGeometry

    Size: TypeAlias = tuple[int, int]
    Mode: TypeAlias = Literal["fix", "skip", "raise"]
    Action: TypeAlias = Literal["kept", "fixed", "skipped"]

_EXTRA: Final = "geometry"
_TAKEN: Final = frozenset({"Point", "MultiPoint", "LineString", "LinearRing", "Polygon", "MultiPolygon"})
_SHOWN: Final = 5


class ShapeError(ValueError):
    """Shapes that a server would refuse or change; none was sent.

    Attributes:
        report: What is wrong with which.
    """

    def __init__(self, report: ShapeReport) -> None:
        super().__init__(str(report))
        self.report = report


class ShapeWarning(UserWarning):
    """Shapes were mended or left out before they were sent, or stored otherwise than they were sent."""


class ShapeOutcome(NamedTuple):
    """What became of one shape.

    Attributes:
        item: The annotation.
        action: `kept`, it was fine; `fixed`; `skipped`, it cannot be sent.
        problems: What was wrong; empty when it was fine.
        wkt: The shape as it is sent; empty when it is not.
        iou: How alike the sent and the stored shape are, intersection over union, 1 when they are the same;
            None where that was not looked at.
    """

    item: Any
    action: Action
    problems: tuple[str, ...]
    wkt: str
    iou: float | None = None


class ShapeReport(Sequence[ShapeOutcome]):
    """What became of the shapes of annotations, in their order; prints as a summary."""

    def __init__(self, outcomes: Sequence[ShapeOutcome]) -> None:
        self._outcomes = tuple(outcomes)

    @overload
    def __getitem__(self, index: int) -> ShapeOutcome: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[ShapeOutcome, ...]: ...
    def __getitem__(self, index: int | slice) -> ShapeOutcome | tuple[ShapeOutcome, ...]:
        return self._outcomes[index]

    def __len__(self) -> int:
        return len(self._outcomes)

    def of(self, *actions: Action) -> list[ShapeOutcome]:
        """Return the outcomes with these actions."""
        return [each for each in self._outcomes if each.action in actions]

    @property
    def faulty(self) -> list[ShapeOutcome]:
        """Those that were fixed or skipped."""
        return self.of("fixed", "skipped")

    def changed(self, below: float = 0.999) -> list[ShapeOutcome]:
        """Return those that the server stored otherwise: intersection over union is below."""
        return [each for each in self._outcomes if each.iou is not None and each.iou < below]

    def __str__(self) -> str:
        counts = Counter[str](each.action for each in self._outcomes)
        told = ", ".join(f"{counts[each]} {each}" for each in ("kept", "fixed", "skipped") if counts[each])
        lines = [f"{len(self)} shapes: {told or 'none'}"]
        lines += [
            f"  {place}: {each.action}: {'; '.join(each.problems)}"
            for place, each in enumerate(self._outcomes)
            if each.problems
        ][:_SHOWN]
        changed = self.changed()
        if changed:
            lowest = min(each.iou for each in changed if each.iou is not None)
            lines.append(f"  {len(changed)} stored otherwise, the least alike with IoU {lowest:.3f}")
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"<ShapeReport {str(self).splitlines()[0]}>"


def problems(shape: BaseGeometry | str | None, size: Size | None = None) -> list[str]:
    """Return what a server would refuse or change in a shape, in words; empty when it is fine.

    Args:
        shape: As servers write it, a shape or its WKT.
        size: Width and height of the image; without them its border is not looked at.

    Raises:
        ImportError: shapely is missing; the message says how to install it.
    """
    read = _read(shape)
    return [read] if isinstance(read, str) else _wrong(read, size)


def fixed(shape: BaseGeometry | str | None, size: Size | None = None) -> BaseGeometry | None:
    """Return a shape without what a server would refuse or cut; None where nothing can be made of it.

    Crossings are resolved, parts without area and third coordinates left out, what is outside is cut off.

    Args:
        shape: As servers write it, a shape or its WKT.
        size: Width and height of the image; without them nothing is cut off.
    """
    shapely = extras.needed("shapely", _EXTRA)
    read = _read(shape)
    if isinstance(read, str) or not _is_finite(read):
        return None
    if not _wrong(read, size):
        return read
    made = shapely.force_2d(read)
    if made.geom_type == "MultiLineString":
        made = shapely.line_merge(made)
    if not made.is_valid:
        made = shapely.make_valid(made)
    if size is not None:
        made = made.intersection(shapely.box(0, 0, *size))
    made = _one_kind(made)
    is_less = shapely.get_dimensions(made) < shapely.get_dimensions(read)
    return None if is_less or _wrong(made, size) else made


def check(item: Any, size: Size | None, mode: Mode) -> ShapeOutcome:
    """Return what becomes of the shape of an annotation; `raise` and `skip` differ only in what follows."""
    location = item.__dict__.get("location")
    found = tuple(problems(location, size))
    if not found:
        return ShapeOutcome(item, "kept", (), location)
    better = fixed(location, size) if mode == "fix" else None
    if better is None:
        return ShapeOutcome(item, "skipped", found, "")
    return ShapeOutcome(item, "fixed", found, better.wkt)


def likeness(first: BaseGeometry, second: BaseGeometry) -> float:
    """Return intersection over union of two shapes; lines and points are taken half a pixel thick."""
    shapely = extras.needed("shapely", _EXTRA)
    if shapely.equals_exact(first, second):
        return 1.0
    pair = [shape if shape.area > 0 else shape.buffer(0.5) for shape in (first, second)]
    pair = [shape if shape.is_valid else shapely.make_valid(shape) for shape in pair]
    union = pair[0].union(pair[1]).area
    return float(pair[0].intersection(pair[1]).area / union) if union > 0 else 0.0


def _read(shape: BaseGeometry | str | None) -> BaseGeometry | str:
    """Return a shape, or why there is none."""
    if shape is None or shape == "":
        return "there is no shape"
    if not isinstance(shape, str):
        return shape
    try:
        return parse(shape)
    except ValueError as error:
        return f"unreadable: {error.__cause__ or error}"


def _wrong(shape: BaseGeometry, size: Size | None) -> list[str]:
    """Return what is wrong with a shape that could be read."""
    shapely = extras.needed("shapely", _EXTRA)
    if shape.is_empty:
        return ["empty"]
    if not _is_finite(shape):
        return ["a coordinate is no finite number"]
    found = []
    if shape.has_z:
        found.append("a third coordinate, which servers drop")
    if shape.geom_type not in _TAKEN:
        found.append(f"servers take no {shape.geom_type}")
    if not shape.is_valid:
        found.append(f"not valid: {shapely.is_valid_reason(shape)}")
    if shape.geom_type.endswith("Polygon") and shape.area == 0:
        found.append("no area")
    left, low, right, high = shape.bounds
    if shape.geom_type in {"Polygon", "MultiPolygon"} and min(right - left, high - low) < 1:
        found.append("narrower than a pixel")
    if size is not None and (outside := share_outside(shape, *size)) > 0:
        found.append("outside the image" if outside == 1 else f"{max(outside, 0.001):.1%} outside the image")
    return found


def _is_finite(shape: BaseGeometry) -> bool:
    coordinates = extras.needed("shapely", _EXTRA).get_coordinates(shape, include_z=shape.has_z)
    return all(math.isfinite(value) for value in coordinates.ravel())


def _one_kind(shape: Any) -> Any:
    """Return the parts of a mixed shape that have the most dimensions, as one shape."""
    shapely = extras.needed("shapely", _EXTRA)
    if shape.geom_type != "GeometryCollection":
        return shape
    parts = [part for each in shape.geoms for part in getattr(each, "geoms", [each])]
    areas = [part for part in parts if part.geom_type == "Polygon"]
    if areas:
        return shapely.union_all(areas)
    lines = [part for part in parts if part.geom_type == "LineString"]
    return shapely.line_merge(shapely.union_all(lines)) if lines else shapely.union_all(parts)
