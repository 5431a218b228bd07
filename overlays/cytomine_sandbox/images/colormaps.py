"""Colour maps: tables of 256 colours by name, drawn between a few colours of each map."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from attrs import frozen
from PIL import ImageColor

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Table = NDArray[np.float64]

INVERTED: Final = "!"
DEFAULT: Final = "DEFAULT"
NONE: Final = "NONE"
_SIZE: Final = 256
_LISTED: Final = "QUALITATIVE"
# Each map by its kind: the colours at equal distances along it; those of qualitative maps are steps.
_KINDS: Final = {
    "PERCEPTUAL_UNIFORM": """
        VIRIDIS 440154 482878 3e4989 31688e 26828e 1f9e89 35b779 6ece58 b5de2b fde725
        PLASMA 0d0887 46039f 7201a8 9c179e bd3786 d8576b ed7953 fb9f3a fdca26 f0f921
        INFERNO 000004 1b0c41 4a0c6b 781c6d a52c60 cf4446 ed6925 fb9b06 f7d13d fcffa4
        MAGMA 000004 180f3d 440f76 721f81 9e2f7f cd4071 f1605d fd9668 feca8d fcfdbf
        CIVIDIS 00224e 123570 3b496c 575d6d 707173 8a8678 a59c74 c3b369 e1cc55 fee838""",
    "SEQUENTIAL": """
        GREYS ffffff f0f0f0 d9d9d9 bdbdbd 969696 737373 525252 252525 000000
        PURPLES fcfbfd efedf5 dadaeb bcbddc 9e9ac8 807dba 6a51a3 54278f 3f007d
        BLUES f7fbff deebf7 c6dbef 9ecae1 6baed6 4292c6 2171b5 08519c 08306b
        GREENS f7fcf5 e5f5e0 c7e9c0 a1d99b 74c476 41ab5d 238b45 006d2c 00441b
        ORANGES fff5eb fee6ce fdd0a2 fdae6b fd8d3c f16913 d94801 a63603 7f2704
        REDS fff5f0 fee0d2 fcbba1 fc9272 fb6a4a ef3b2c cb181d a50f15 67000d
        YLORBR ffffe5 fff7bc fee391 fec44f fe9929 ec7014 cc4c02 993404 662506
        YLORRD ffffcc ffeda0 fed976 feb24c fd8d3c fc4e2a e31a1c bd0026 800026
        ORRD fff7ec fee8c8 fdd49e fdbb84 fc8d59 ef6548 d7301f b30000 7f0000
        PURD f7f4f9 e7e1ef d4b9da c994c7 df65b0 e7298a ce1256 980043 67001f
        RDPU fff7f3 fde0dd fcc5c0 fa9fb5 f768a1 dd3497 ae017e 7a0177 49006a
        BUPU f7fcfd e0ecf4 bfd3e6 9ebcda 8c96c6 8c6bb1 88419d 810f7c 4d004b
        GNBU f7fcf0 e0f3db ccebc5 a8ddb5 7bccc4 4eb3d3 2b8cbe 0868ac 084081
        PUBU fff7fb ece7f2 d0d1e6 a6bddb 74a9cf 3690c0 0570b0 045a8d 023858
        YLGNBU ffffd9 edf8b1 c7e9b4 7fcdbb 41b6c4 1d91c0 225ea8 253494 081d58
        PUBUGN fff7fb ece2f0 d0d1e6 a6bddb 67a9cf 3690c0 02818a 016c59 014636
        BUGN f7fcfd e5f5f9 ccece6 99d8c9 66c2a4 41ae76 238b45 006d2c 00441b
        YLGN ffffe5 f7fcb9 d9f0a3 addd8e 78c679 41ab5d 238443 006837 004529
        BINARY ffffff 000000
        GIST_YARG ffffff 000000
        GIST_GRAY 000000 ffffff
        BONE 000000 1c1c27 38384e 545474 707c90 8c9bac a8bac4 cddbdb ffffff
        SPRING ff00ff ffff00
        SUMMER 008066 ffff66
        AUTUMN ff0000 ffff00
        WINTER 0000ff 00ff80
        COOL 00ffff ff00ff
        WISTIA e4ff7a ffe81a ffbd00 ffa000 fc7f00
        HOT 0a0000 5e0000 b30000 ff0700 ff5c00 ffb000 ffff09 ffff84 ffffff
        AFMHOT 000000 400000 800000 c04000 ff8000 ffc040 ffff80 ffffc0 ffffff
        GIST_HEAT 000000 600000 c00000 ff4000 ff8000 ffc080 ffffff
        COPPER 000000 271911 4f3220 764b30 9e6440 c57d50 ed9660 ffaf70 ffc77f
        HEATMAP 0000ff 00ffff 00ff00 ffff00 ff0000""",
    "DIVERGING": """
        PIYG 8e0152 c51b7d de77ae f1b6da fde0ef f7f7f7 e6f5d0 b8e186 7fbc41 4d9221 276419
        PRGN 40004b 762a83 9970ab c2a5cf e7d4e8 f7f7f7 d9f0d3 a6dba0 5aae61 1b7837 00441b
        BRBG 543005 8c510a bf812d dfc27d f6e8c3 f5f5f5 c7eae5 80cdc1 35978f 01665e 003c30
        PUOR 7f3b08 b35806 e08214 fdb863 fee0b6 f7f7f7 d8daeb b2abd2 8073ac 542788 2d004b
        RDGY 67001f b2182b d6604d f4a582 fddbc7 ffffff e0e0e0 bababa 878787 4d4d4d 1a1a1a
        RDBU 67001f b2182b d6604d f4a582 fddbc7 f7f7f7 d1e5f0 92c5de 4393c3 2166ac 053061
        RDYLBU a50026 d73027 f46d43 fdae61 fee090 ffffbf e0f3f8 abd9e9 74add1 4575b4 313695
        RDYLGN a50026 d73027 f46d43 fdae61 fee08b ffffbf d9ef8b a6d96a 66bd63 1a9850 006837
        SPECTRAL 9e0142 d53e4f f46d43 fdae61 fee08b ffffbf e6f598 abdda4 66c2a5 3288bd 5e4fa2
        COOLWARM 3b4cc0 6282ea 8db0fe b8d0f9 dddddd f5c4ad f49a7b de604d b40426
        BWR 0000ff ffffff ff0000
        SEISMIC 00004c 0000ff ffffff ff0000 800000""",
    "CYCLIC": """
        TWILIGHT e2d9e2 9ebbc9 6785be 5e43a5 421257 2f1436 591e4f 95344e b86857 cfb0a3 e2d9e2
        TWILIGHT_SHIFTED 2f1436 421257 5e43a5 6785be 9ebbc9 e2d9e2 cfb0a3 b86857 95344e 591e4f 2f1436
        HSV ff0000 ffff00 00ff00 00ffff 0000ff ff00ff ff0000""",
    "QUALITATIVE": """
        PASTEL1 fbb4ae b3cde3 ccebc5 decbe4 fed9a6 ffffcc e5d8bd fddaec f2f2f2
        PASTEL2 b3e2cd fdcdac cbd5e8 f4cae4 e6f5c9 fff2ae f1e2cc cccccc
        PAIRED a6cee3 1f78b4 b2df8a 33a02c fb9a99 e31a1c fdbf6f ff7f00 cab2d6 6a3d9a ffff99 b15928
        ACCENT 7fc97f beaed4 fdc086 ffff99 386cb0 f0027f bf5b17 666666
        DARK2 1b9e77 d95f02 7570b3 e7298a 66a61e e6ab02 a6761d 666666
        SET1 e41a1c 377eb8 4daf4a 984ea3 ff7f00 ffff33 a65628 f781bf 999999
        SET2 66c2a5 fc8d62 8da0cb e78ac3 a6d854 ffd92f e5c494 b3b3b3
        SET3 8dd3c7 ffffb3 bebada fb8072 80b1d3 fdb462 b3de69 fccde5 d9d9d9 bc80bd ccebc5 ffed6f
        TAB10 1f77b4 ff7f0e 2ca02c d62728 9467bd 8c564b e377c2 7f7f7f bcbd22 17becf
        TAB20 1f77b4 aec7e8 ff7f0e ffbb78 2ca02c 98df8a d62728 ff9896 9467bd c5b0d5 8c564b c49c94
        TAB20B 393b79 5254a3 6b6ecf 9c9ede 637939 8ca252 b5cf6b cedb9c 8c6d31 bd9e39 e7ba52 e7cb94
        TAB20C 3182bd 6baed6 9ecae1 c6dbef e6550d fd8d3c fdae6b fdd0a2 31a354 74c476 a1d99b c7e9c0""",
    "MISCELLANEOUS": """
        FLAG ff0000 ffffff 0000ff 000000 ff0000 ffffff 0000ff 000000 ff0000 ffffff 0000ff 000000
        PRISM ff0000 ffff00 00ff00 0000ff ff0000 ffff00 00ff00 0000ff ff0000 ffff00 00ff00 0000ff
        OCEAN 008000 004020 000040 006080 80bfbf ffffff
        GIST_EARTH 000000 15347a 2f7a7d 46975a 84a94f b8a85b c5946b e0c5b2 fdfafa
        TERRAIN 333399 0099ff 00cc66 ffff99 805d54 ffffff
        GIST_STERN 000000 ff4040 404080 8080ff c0c081 ffffff
        GNUPLOT 000000 5a03b4 8006ff 9c1bb4 b44100 ca7f00 dddb00 ffff00
        GNUPLOT2 000000 0000ff 4800ff c729d6 ff6995 ffa956 ffe916 ffffff
        CMRMAP 000000 262680 4d26bf 9a3380 ff4026 e68000 e6bf1a e6e680 ffffff
        CUBEHELIX 000000 1a1d3b 16534c 50762e b87952 d295c7 c2d2f2 ffffff
        BRG 0000ff ff0000 00ff00
        GIST_RAINBOW ff0029 ffdd00 7cff00 00ff5f 00b8ff 2a00ff ff00bf
        RAINBOW 8000ff 2c7ef7 2adddd 80ffb4 d4dd80 ff7e41 ff0000
        JET 000080 0000ff 0080ff 00ffff 80ff80 ffff00 ff8000 ff0000 800000
        TURBO 30123b 4662d7 35abf8 1ae4b6 72fe5e c8ef34 faba39 f66b19 ca2a04 7a0403
        NIPY_SPECTRAL 000000 770088 0000dd 0099dd 00aa88 00bb00 00ff00 eeee00 ff9900 dd0000 cccccc
        GIST_NCAR 000080 00caff 00f93b 7ade00 d6ff2c ffd800 ff3f00 ee5bfe fef8fe""",
}


@frozen
class Colormap:
    """A colour map that can be asked for by its id."""

    id: str
    kind: str
    colors: tuple[str, ...]

    @property
    def name(self) -> str:
        """Return how the image server shows it: words with capitals."""
        return self.id.removeprefix(INVERTED).replace("_", " ").title() + (
            " (Inverted)" if self.id.startswith(INVERTED) else ""
        )

    @property
    def table(self) -> Table:
        """Array (256, 3) of red, green and blue, 0 to 255."""
        colors = np.array([ImageColor.getrgb(f"#{color}") for color in self.colors], float)
        if self.kind == _LISTED:
            return colors[np.arange(_SIZE) * len(colors) // _SIZE]
        places = np.linspace(0, len(colors) - 1, _SIZE)
        known = np.arange(len(colors))
        return np.column_stack([np.interp(places, known, colors[:, n]) for n in range(3)])

    @property
    def inverted(self) -> Colormap:
        """Return the same map from its end."""
        return Colormap(INVERTED + self.id, self.kind, self.colors[::-1])


def _read() -> dict[str, Colormap]:
    lines = ((kind, line.split()) for kind, text in _KINDS.items() for line in text.strip().splitlines())
    return {words[0]: Colormap(words[0], kind, tuple(words[1:])) for kind, words in lines}


COLORMAPS: Final = _read()
"""The maps by their ids, in the order of the image server."""


def find_colormap(name: str) -> Colormap | None:
    """Return the map of an id, `!` in front for the inverted one; None when there is none."""
    found = COLORMAPS.get(name.removeprefix(INVERTED))
    return found.inverted if found and name.startswith(INVERTED) else found


def read_color(text: str) -> tuple[int, int, int] | None:
    """Return red, green and blue of a CSS colour or of 0xRRGGBB; None when it is none."""
    try:
        found = ImageColor.getrgb(text.lower().replace("0x", "#", 1) if text[:2].lower() == "0x" else text)
    except ValueError:
        return None
    return found[0], found[1], found[2]


def color_table(color: tuple[int, int, int]) -> Table:
    """Return the table of a map from black to a colour."""
    table: Table = np.linspace(0.0, 1.0, _SIZE)[:, None] * np.array(color, float)
    return table
