"""Tissue as it looks stained with haematoxylin and eosin under a microscope."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from cytomine_sandbox.images.tissue import Points, Tissue

    Layer: TypeAlias = NDArray[np.float32]
    Shapes: TypeAlias = Iterable[tuple[Points, int]]

_HAEMATOXYLIN: Final = np.array((0.650, 0.704, 0.286), dtype=np.float32)
_EOSIN: Final = np.array((0.105, 0.945, 0.310), dtype=np.float32)
"""How much red, green and blue the stains take away, as unit vectors."""

_GLASS: Final = np.array((243, 242, 245), dtype=np.float32)
_NUCLEUS_DENSITY: Final = {"epithelium": 1.15, "tumor": 1.3, "stroma": 0.95, "lymphocyte": 1.6}


def stain(tissue: Tissue, seed: int) -> NDArray[np.uint8]:
    """Return the picture of a piece of tissue: array (height, width, 3), RGB, row 0 at the top.

    The same for the same tissue and seed; the seed draws the grain of the stains.
    """
    painter = _Painter(tissue, np.random.default_rng(seed))
    haematoxylin, eosin = painter.densities()
    picture = np.empty((tissue.height, tissue.width, 3), dtype=np.uint8)
    for band in range(3):
        light = _GLASS[band] * np.exp(-(haematoxylin * _HAEMATOXYLIN[band] + eosin * _EOSIN[band]))
        picture[:, :, band] = np.clip(light, 0, 255)
    return picture


class _Painter:
    """Lays the stains on, layer by layer; a layer is an array (height, width) of float32."""

    def __init__(self, tissue: Tissue, random: np.random.Generator) -> None:
        self.tissue = tissue
        self.random = random
        self.size = (tissue.width, tissue.height)

    def densities(self) -> tuple[Layer, Layer]:
        """Return how dense haematoxylin and eosin lie on each pixel."""
        tissue = self.tissue
        clouds, fibres, grain = self._noise(96), self._fibres(), self._noise(3)
        eosin = 0.38 + 0.11 * fibres + 0.09 * clouds
        haematoxylin = 0.07 + 0.03 * clouds + 0.03 * grain
        haematoxylin += self._soft_mask([(tissue.tumor, 100)], 18) / 1000
        necrosis = self._soft_mask([(tissue.necrosis, 100)], 12) / 100
        eosin += necrosis * (0.16 + 0.15 * grain)
        haematoxylin += necrosis * (0.06 + 0.12 * np.clip(grain, 0, 1))
        haematoxylin += self._soft_mask([(crowd, 100) for crowd in tissue.inflammation], 8) / 650
        self._paint_glands(haematoxylin, eosin, clouds)
        nuclei = self._nuclei()
        haematoxylin += nuclei * (1.0 + 0.28 * grain)
        eosin *= 1.0 - 0.35 * np.clip(nuclei, 0, 1)
        cover = self._mask([(tissue.outline, 100)], soft=2.0) / 100 * (1.0 - self._tears())
        noise_of_light = 0.010 * self.random.standard_normal(cover.shape, dtype=np.float32)
        return cover * np.clip(haematoxylin, 0, None) + noise_of_light, cover * np.clip(eosin, 0, None)

    def _paint_glands(self, haematoxylin: Layer, eosin: Layer, clouds: Layer) -> None:
        glands = self.tissue.glands
        walls = self._mask([(gland.wall, 100) for gland in glands], soft=1.0) / 100
        lumens = self._mask([(gland.lumen, 100) for gland in glands], soft=1.2) / 100
        rims = self._lines([gland.wall for gland in glands]) / 100
        haematoxylin += walls * (0.16 + 0.05 * clouds)
        eosin *= 1.0 - 0.30 * walls
        eosin += 0.14 * rims
        haematoxylin *= 1.0 - lumens
        eosin *= 1.0 - 0.93 * lumens

    def _nuclei(self) -> Layer:
        shapes: list[tuple[Points, int]] = []
        for nucleus in self.tissue.nuclei:
            density = 100 * _NUCLEUS_DENSITY[nucleus.kind] * nucleus.density
            outline = nucleus.outline()
            middle = np.array((nucleus.x, nucleus.y))
            shapes += (
                (outline, min(255, round(density * 1.08))),
                (middle + 0.72 * (outline - middle), min(255, round(density * 0.84))),
            )
        return self._mask(shapes, soft=0.9) / np.float32(100)

    def _tears(self) -> Layer:
        """Clefts where the section came apart, all but lost in the light that shines through."""
        streaks = self._streaks(260, 14, self.tissue.recipe.fibre_angle + 0.2)
        tears: Layer = np.clip((streaks - 1.75) * 5.0, 0.0, 1.0)
        return tears

    def _fibres(self) -> Layer:
        angle = self.tissue.recipe.fibre_angle
        return 0.6 * self._streaks(80, 6, angle) + 0.4 * self._streaks(38, 4, angle + 0.3)

    def _streaks(self, length: int, width: int, angle: float) -> Layer:
        """Return smooth noise drawn out along a direction, which bends a little over the picture."""
        across, down = (side // 2 for side in self.size)
        reach = int(np.hypot(across, down)) + 120
        coarse = self.random.standard_normal((2 * reach // width, 2 * reach // length), dtype=np.float32)
        field = Image.fromarray(coarse).resize((reach, reach), Image.Resampling.BICUBIC)
        turned = field.rotate(-np.degrees(angle), Image.Resampling.BILINEAR)
        left, top = (reach - across) // 2, (reach - down) // 2
        corners = (
            left,
            top,
            left + 45,
            top + down,
            left + across,
            top + down - 60,
            left + across - 20,
            top + 30,
        )
        bent = turned.transform((across, down), Image.Transform.QUAD, corners, Image.Resampling.BILINEAR)
        return self._enlarged(bent)

    def _noise(self, grain: int) -> Layer:
        """Return smooth noise of mean 0 and deviation about 1, its lumps as wide as the grain."""
        width, height = (side // grain + 2 for side in self.size)
        coarse = self.random.standard_normal((height, width), dtype=np.float32)
        return self._enlarged(Image.fromarray(coarse))

    def _enlarged(self, layer: Image.Image) -> Layer:
        return np.asarray(layer.resize(self.size, Image.Resampling.BILINEAR), dtype=np.float32)

    def _mask(self, shapes: Shapes, soft: float) -> Layer:
        """Return polygons, each filled with its number from 0 to 255, the edges blurred by `soft` pixels."""
        layer = self._filled(shapes, self.size, 1.0)
        return np.asarray(layer.filter(ImageFilter.BoxBlur(soft)), dtype=np.float32)

    def _soft_mask(self, shapes: Shapes, soft: float) -> Layer:
        """Return the same for wide blurs: drawn at an eighth of the size."""
        layer = self._filled(shapes, (self.size[0] // 8, self.size[1] // 8), 1 / 8)
        return self._enlarged(layer.filter(ImageFilter.GaussianBlur(soft / 8)))

    @staticmethod
    def _filled(shapes: Shapes, size: tuple[int, int], scale: float) -> Image.Image:
        layer = Image.new("L", size)
        draw = ImageDraw.Draw(layer)
        for outline, value in shapes:
            draw.polygon((outline * scale).ravel().tolist(), fill=value)
        return layer

    def _lines(self, outlines: Iterable[Points]) -> Layer:
        layer = Image.new("L", self.size)
        draw = ImageDraw.Draw(layer)
        for outline in outlines:
            draw.line([*outline.ravel().tolist(), *outline[0]], fill=100, width=3)
        return np.asarray(layer.filter(ImageFilter.BoxBlur(1.2)), dtype=np.float32)
