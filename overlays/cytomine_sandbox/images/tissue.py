"""A piece of tissue that never was: where its glands, cells and lesions lie, drawn from a seed.

Coordinates are pixels, x to the right and y downwards from the top left corner, as in the picture. The
outline is lopsided and each lesion lies on a side of its own: a picture turned or mirrored is seen to be so.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
import shapely
from attrs import frozen
from shapely import Polygon

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    Points = NDArray[np.float64]

_OUTLINE_POINTS: Final = 160


@cache
def _circle(points: int) -> Points:
    turn = np.linspace(0.0, 2 * np.pi, points, endpoint=False)
    return np.column_stack((np.cos(turn), np.sin(turn)))


@frozen
class Recipe:
    """What a kind of tissue looks like; lengths in pixels.

    Attributes:
        gland_radius: Of a gland on average.
        lumen: Share of a gland's radius that is empty.
        spacing: Between the middles of neighbouring glands, in radii.
        fibre_angle: Direction in which the stroma runs, in radians.
        nuclei_apart: Distance between nuclei along the wall of a gland.
    """

    gland_radius: float = 62.0
    lumen: float = 0.55
    spacing: float = 2.1
    fibre_angle: float = 0.5
    nuclei_apart: float = 11.0


@frozen
class Gland:
    """A gland: its wall and the lumen within, both closed polygons of shape (n, 2)."""

    wall: Points
    lumen: Points
    is_tumor: bool


@frozen
class Nucleus:
    """The nucleus of a cell: an ellipse.

    Attributes:
        x: Of its middle.
        y: Of its middle.
        length: Half of the long axis.
        width: Half of the short axis.
        angle: Of the long axis, in radians, clockwise from the x axis as y points down.
        density: How much stain it takes; 1 is usual.
        kind: `epithelium`, `tumor`, `stroma` or `lymphocyte`.
    """

    x: float
    y: float
    length: float
    width: float
    angle: float
    density: float
    kind: str

    def outline(self, points: int = 12, grow: float = 1.0) -> Points:
        """Return points on the ellipse, of shape (points, 2), its axes lengthened by a factor."""
        cos, sin = np.cos(self.angle), np.sin(self.angle)
        axes = (
            (self.length * grow * cos, self.length * grow * sin),
            (-self.width * grow * sin, self.width * grow * cos),
        )
        outline: Points = _circle(points) @ np.array(axes)
        outline += (self.x, self.y)
        return outline


@frozen
class Tissue:
    """A piece of tissue.

    Attributes:
        width: Of the picture.
        height: Of the picture.
        recipe: What it was made by.
        outline: Where tissue ends and glass begins.
        glands: From the back to the front.
        nuclei: Of all cells.
        tumor: Outline of the lesion with crowded glands.
        necrosis: Outline of the dead patch.
        inflammation: Outlines of crowds of lymphocytes.
    """

    width: int
    height: int
    recipe: Recipe
    outline: Points
    glands: tuple[Gland, ...]
    nuclei: tuple[Nucleus, ...]
    tumor: Points
    necrosis: Points
    inflammation: tuple[Points, ...]


def grow_tissue(seed: int, width: int = 2048, height: int = 1536, recipe: Recipe | None = None) -> Tissue:
    """Return a piece of tissue; the same for the same arguments."""
    return _Garden(np.random.default_rng(seed), width, height, recipe or Recipe()).grow()


class _Garden:
    """Grows one piece of tissue, drawing from one generator in a fixed order."""

    def __init__(self, random: np.random.Generator, width: int, height: int, recipe: Recipe) -> None:
        self.random = random
        self.width, self.height = width, height
        self.recipe = recipe

    def grow(self) -> Tissue:
        unit = min(self.width, self.height)
        outline = self._blob(
            0.52 * self.width, 0.5 * self.height, 0.40 * self.width, 0.40 * self.height, 0.10
        )
        tumor = self._blob(0.30 * self.width, 0.36 * self.height, 0.25 * unit, 0.19 * unit, 0.14)
        necrosis = self._blob(0.77 * self.width, 0.69 * self.height, 0.15 * unit, 0.11 * unit, 0.2)
        crowds = tuple(
            self._blob(x * self.width, y * self.height, 0.05 * unit, 0.04 * unit, 0.2)
            for x, y in ((0.62, 0.2), (0.47, 0.8), (0.84, 0.4))
        )
        land, lesion, dead, *crowded = map(_region, (outline, tumor, necrosis, *crowds))
        glands = tuple(self._glands(land, lesion, (dead, *crowded)))
        nuclei = (
            *(nucleus for gland in glands for nucleus in self._wall_nuclei(gland)),
            *self._stromal_nuclei(land, glands, dead),
            *(nucleus for crowd in crowded for nucleus in self._lymphocytes(crowd)),
        )
        return Tissue(self.width, self.height, self.recipe, outline, glands, nuclei, tumor, necrosis, crowds)

    def _blob(self, x: float, y: float, radius_x: float, radius_y: float, rough: float) -> Points:
        """Return an irregular closed outline around a point."""
        turn = np.linspace(0.0, 2 * np.pi, _OUTLINE_POINTS, endpoint=False)
        radius = np.ones_like(turn)
        for wave in range(2, 9):
            amount, phase = self.random.normal(0.0, rough / wave), self.random.uniform(0, 2 * np.pi)
            radius += amount * np.cos(wave * turn + phase)
        points = np.column_stack((x + radius_x * radius * np.cos(turn), y + radius_y * radius * np.sin(turn)))
        return np.clip(points, (2.0, 2.0), (self.width - 2.0, self.height - 2.0))

    def _glands(self, land: Polygon, tumor: Polygon, kept_free: tuple[Polygon, ...]) -> Iterator[Gland]:
        recipe = self.recipe
        taken: list[tuple[float, float, float]] = []
        for x, y in self._scattered(recipe.gland_radius * recipe.spacing):
            radius = recipe.gland_radius * self.random.uniform(0.65, 1.2)
            if self._is_free(land, (tumor, *kept_free), x, y, radius) and _is_apart(taken, x, y, radius):
                taken.append((x, y, radius))
                yield self._gland(x, y, radius, recipe.lumen, is_tumor=False)
        for x, y in self._scattered(recipe.gland_radius * 0.8):
            radius = recipe.gland_radius * self.random.uniform(0.3, 0.5)
            if _holds(tumor, x, y) and _is_apart(taken, x, y, radius):
                taken.append((x, y, radius))
                yield self._gland(x, y, radius, recipe.lumen * 0.45, is_tumor=True)

    def _is_free(
        self, land: Polygon, kept_free: tuple[Polygon, ...], x: float, y: float, radius: float
    ) -> bool:
        corners = [(x + radius * dx, y + radius * dy) for dx in (-1, 1) for dy in (-1, 1)]
        return all(_holds(land, *corner) for corner in corners) and not any(
            _holds(patch, *corner) for patch in kept_free for corner in [*corners, (x, y)]
        )

    def _gland(self, x: float, y: float, radius: float, lumen: float, *, is_tumor: bool) -> Gland:
        turn = np.linspace(0.0, 2 * np.pi, 36, endpoint=False)
        stretch, lean = self.random.uniform(0.75, 1.3), self.random.uniform(0, np.pi)
        shape = np.sqrt((np.cos(turn - lean) * stretch) ** 2 + (np.sin(turn - lean) / stretch) ** 2)
        folds = np.ones_like(turn)
        for wave in (3, 5, 7):
            amount, phase = self.random.normal(0.0, 0.24 / wave), self.random.uniform(0, 2 * np.pi)
            folds += amount * np.cos(wave * turn + phase)
        wall = radius * shape * (0.5 + 0.5 * folds)
        inner = radius * shape * lumen * folds**2
        direction = np.column_stack((np.cos(turn), np.sin(turn)))
        middle = np.array((x, y))
        return Gland(middle + wall[:, None] * direction, middle + inner[:, None] * direction, is_tumor)

    def _wall_nuclei(self, gland: Gland) -> Iterator[Nucleus]:
        middle = gland.wall.mean(axis=0)
        steps = np.linalg.norm(np.roll(gland.wall, -1, axis=0) - gland.wall, axis=1)
        apart = self.recipe.nuclei_apart * (1.15 if gland.is_tumor else 1.0)
        for ring in (0.88, 0.66) if gland.is_tumor else (0.87,):
            count = max(6, int(steps.sum() * ring / apart))
            for at in np.linspace(0, len(steps), count, endpoint=False) + self.random.uniform(0, 1):
                corner = gland.wall[int(at) % len(steps)]
                following = gland.wall[(int(at) + 1) % len(steps)]
                point = corner + (following - corner) * (at % 1.0)
                x, y = middle + (point - middle) * ring + self.random.normal(0, 1.1, 2)
                outward = np.arctan2(*(point - middle)[::-1]) + self.random.normal(0, 0.25)
                size = self.random.uniform(0.85, 1.25) * (1.25 if gland.is_tumor else 1.0)
                kind = "tumor" if gland.is_tumor else "epithelium"
                yield Nucleus(x, y, 5.6 * size, 3.9 * size, outward, self.random.uniform(0.75, 1.25), kind)

    def _stromal_nuclei(
        self, land: Polygon, glands: tuple[Gland, ...], necrosis: Polygon
    ) -> Iterator[Nucleus]:
        middles = np.array([gland.wall.mean(axis=0) for gland in glands])
        reach = np.array(
            [np.linalg.norm(gland.wall - gland.wall.mean(axis=0), axis=1).max() for gland in glands]
        )
        for x, y in self._scattered(34.0):
            chance = 0.12 if _holds(necrosis, x, y) else 0.8
            if self.random.random() > chance or not _holds(land, x, y):
                continue
            if (np.hypot(middles[:, 0] - x, middles[:, 1] - y) < reach + 3).any():
                continue
            angle = self.recipe.fibre_angle + self.random.normal(0, 0.35)
            yield Nucleus(
                x, y, self.random.uniform(6, 10), self.random.uniform(1.6, 2.6), angle, 0.9, "stroma"
            )

    def _lymphocytes(self, crowd: Polygon) -> Iterator[Nucleus]:
        for x, y in self._scattered(11.0, crowd.bounds):
            if _holds(crowd, x, y):
                size = self.random.uniform(3.3, 4.2)
                yield Nucleus(x, y, size, size * 0.93, 0.0, self.random.uniform(1.1, 1.4), "lymphocyte")

    def _scattered(
        self, apart: float, box: tuple[float, float, float, float] | None = None
    ) -> Iterator[tuple[float, float]]:
        """Yield points of a hexagonal grid, each moved at random by up to a third of the distance."""
        left, top, right, bottom = box or (0.0, 0.0, float(self.width), float(self.height))
        rows = np.arange(top, bottom, apart * 0.87)
        for row, y in enumerate(rows):
            columns = np.arange(left + (row % 2) * apart / 2, right, apart)
            moved = self.random.uniform(-apart / 3, apart / 3, (len(columns), 2))
            for x, (dx, dy) in zip(columns, moved, strict=True):
                yield float(x + dx), float(y + dy)


def _region(outline: Points) -> Polygon:
    """Return what an outline encloses, made ready to be asked for many points."""
    region = Polygon(outline)
    shapely.prepare(region)
    return region


def _holds(region: Polygon, x: float, y: float) -> bool:
    return bool(shapely.contains_xy(region, x, y))


def _is_apart(taken: list[tuple[float, float, float]], x: float, y: float, radius: float) -> bool:
    """Tell whether a circle leaves room to all those there are."""
    return all(np.hypot(x - x0, y - y0) > 1.05 * (radius + radius0) for x0, y0, radius0 in taken)
