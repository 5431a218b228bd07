"""What follows from the size of an image: dimensions, zoom levels, addresses of its pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Row

_WITH_MACRO: Final = {None, "SVS", "NDPI", "VMS", "SCN", "MRXS", "BIF", "VENTANA", "PHILIPS"}


def dimensions(row: Row) -> str:
    """Return XY and a letter for every further axis that is longer than one."""
    axes = (("C", "channels"), ("Z", "depth"), ("T", "duration"))
    return "XY" + "".join(letter for letter, column in axes if (row[column] or 1) > 1)


def zoom(row: Row) -> int:
    """Return how often an image is halved until it fits one tile; 1 when its size is unknown."""
    if row["width"] is None or row["height"] is None:
        return 1
    longest, tile, levels = max(row["width"], row["height"]), row["tile_size"], 0
    while longest > tile:
        longest, levels = longest / 2, levels + 1
    return levels


def addresses(server: str, kind: str, row: Row) -> dict[str, Any]:
    """Return the addresses of thumb, preview and macro of an abstract image or image instance."""
    base = f"{server}/api/{kind}/{row['id']}"
    has_macro = row["content_type"] in _WITH_MACRO
    return {
        "thumb": f"{base}/thumb.png?maxSize=512",
        "preview": f"{base}/thumb.png?maxSize=1024",
        "macroURL": f"{base}/associated/macro.png?maxWidth=512" if has_macro else None,
    }
