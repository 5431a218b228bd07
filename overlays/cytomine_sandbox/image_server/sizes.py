"""How large a picture is, and which part of the image it shows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.image_server.forms import Safety, TierKind, Tiers, WindowRegion, WindowTileIndex
from cytomine_sandbox.image_server.refusals import FAILURE, ImageServerError, bad_request, problem
from cytomine_sandbox.images.source import Box, Tier, normalized_pyramid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_sandbox.image_server.forms import Sizes, WindowTileCoord
    from cytomine_sandbox.images.facts import ImageFacts

LIMIT: Final = 10_000
"""Longest side of a result, in pixels."""


def whole(facts: ImageFacts) -> Box:
    """Return the part that is the whole image."""
    return Box(0, 0, facts.width, facts.height)


def find_tier(pyramid: Sequence[Tier], kind: TierKind, number: int) -> Tier:
    """Return a level of a pyramid.

    Raises:
        ImageServerError: There is none of that number.
    """
    for tier in pyramid:
        if number == (tier.level if kind is TierKind.LEVEL else tier.zoom):
            return tier
    raise bad_request(f"{kind.capitalize()} tier {number} does not exist.")


def target_size(form: Sizes, box: Box, facts: ImageFacts, default: int | None = None) -> tuple[int, int]:
    """Return width and height of a picture.

    Args:
        form: What is asked for; level wins over zoom, height over width, width over length.
        box: The part of the image to show, whose proportions are kept.
        facts: Of the image.
        default: Longest side when nothing is asked for.

    Raises:
        ImageServerError: A tier does not exist, or nothing is asked for and there is no default.
    """
    if isinstance(form, Tiers) and (form.level is not None or form.zoom is not None):
        kind = TierKind.ZOOM if form.level is None else TierKind.LEVEL
        number = form.zoom if form.level is None else form.level
        tier = find_tier(normalized_pyramid(facts.width, facts.height), kind, number or 0)
        if box == whole(facts):
            return tier.width, tier.height
        return _rounded(box.width / tier.across, box.height / tier.down)
    # Of a part that begins or ends between pixels, the whole ones count.
    width, height = max(1, int(box.width)), max(1, int(box.height))
    if form.height is not None:
        return _resized(form.height, height, width)[::-1]
    if form.width is not None:
        return _resized(form.width, width, height)
    longest = default if form.length is None else form.length
    if longest is None:
        raise bad_request(
            "Impossible to determine output dimensions. Height, width and length cannot all be unset."
        )
    return (
        _resized(longest, width, height) if box.width > box.height else _resized(longest, height, width)[::-1]
    )


def _resized(wanted: float, side: int, other: int) -> tuple[int, int]:
    """Return a side as wanted, in pixels or as a share, and the other one in proportion."""
    ratio = wanted / side if isinstance(wanted, int) else wanted
    return _rounded(wanted if isinstance(wanted, int) else ratio * side, ratio * other)


def _rounded(width: float, height: float) -> tuple[int, int]:
    return max(1, round(width)), max(1, round(height))


def limited(size: tuple[int, int], safety: Safety) -> tuple[tuple[int, int], tuple[tuple[str, str], ...]]:
    """Return a size within the limit, and the headers that tell of its reduction.

    Raises:
        ImageServerError: It is above the limit, and must not be reduced.
    """
    longest = max(size)
    is_small = size[0] * size[1] <= LIMIT**2 if safety is Safety.UNSAFE else longest <= LIMIT
    if is_small:
        return size, ()
    if safety is not Safety.SAFE_RESIZE:
        raise problem(
            400,
            "Too large image output dimensions.",
            "Requested output dimensions exceed maximum admissible size. The request has been rejected as "
            "X-Image-Size-Safety header is set to SAFE_REJECT. ",
            request_width=size[0],
            request_height=size[1],
            max_size=LIMIT,
        )
    is_wide = size[0] > size[1]
    safe = _resized(LIMIT, *size) if is_wide else _resized(LIMIT, *size[::-1])[::-1]
    told = (
        f"request_width={size[0]},request_height={size[1]},safe_width={safe[0]},safe_height={safe[1]},"
        f"ratio={safe[0] / size[0]}"
    )
    return safe, (("x-image-size-limit", told),)


def region_box(region: WindowRegion | WindowTileIndex | WindowTileCoord, facts: ImageFacts) -> Box:
    """Return the part of the image that a region means.

    Raises:
        ImageServerError: It reaches outside the image, or is given by column and row.
    """
    pyramid = normalized_pyramid(facts.width, facts.height)
    tier = find_tier(pyramid, region.tier_index_type, _reference(region, pyramid))
    if isinstance(region, WindowTileIndex):
        return indexed_tile(tier, region.ti)
    if not isinstance(region, WindowRegion):
        raise ImageServerError(FAILURE)
    part = Box(region.left, region.top, region.width, region.height)
    if part.left + part.width > tier.width or part.top + part.height > tier.height:
        raise bad_request(f"Some coordinates of region {_told(part, tier)}  are out of bounds.")
    return part.scaled(tier.across, tier.down)


def _reference(region: WindowRegion | WindowTileIndex | WindowTileCoord, pyramid: Sequence[Tier]) -> int:
    if region.reference_tier_index is not None:
        return region.reference_tier_index
    return 0 if region.tier_index_type is TierKind.LEVEL else pyramid[0].zoom


def _told(box: Box, tier: Tier) -> str:
    top, left, width, height = (float(value) for value in (box.top, box.left, box.width, box.height))
    edges = f"Top: {top} / Bottom: {top + height} / Left: {left} / Right: {left + width}"
    factors = f"{tier.across}/{tier.down}"
    return f"Region @ downsample ({factors}) ({edges} / Width: {width} / Height: {height})"


def indexed_tile(tier: Tier, number: int) -> Box:
    """Return the part of the image that the tile of a number shows.

    Raises:
        ImageServerError: There is none of that number.
    """
    if number >= tier.columns * tier.rows:
        raise problem(400, f"Tile index {number} is invalid for tier {_named(tier)}.", None)
    return tier.tile(number % tier.columns, number // tier.columns)[0]


def placed_tile(tier: Tier, column: int, row: int) -> Box:
    """Return the part of the image that the tile at a column and row shows.

    Raises:
        ImageServerError: There is none.
    """
    for number, count, axis in ((column, tier.columns, "X"), (row, tier.rows, "Y")):
        if number >= count:
            title = f"Tile coordinate {number} along {axis} axis is invalid for tier {_named(tier)}."
            raise problem(400, title, None)
    return tier.tile(column, row)[0]


def _named(tier: Tier) -> str:
    return f"<PyramidTier of zoom {tier.zoom}>"


def around(
    bounds: tuple[float, float, float, float], factor: float, facts: ImageFacts, *, is_square: bool = False
) -> Box:
    """Return the part of an image around a shape.

    Args:
        bounds: Of the shape: left, top, right and bottom.
        factor: On width and height, about the middle.
        facts: Of the image; a part that crosses its border is moved inside.
        is_square: The shorter side becomes as long as the longer one.

    Raises:
        ImageServerError: The shape is a flat line, so that there is nothing to show.
    """
    left, top, right, bottom = bounds
    width, height = (right - left) * factor, (bottom - top) * factor
    if is_square:
        width = height = max(width, height)
    if width <= 0 or height <= 0:
        raise ImageServerError(FAILURE)
    x, y = (left + right - width) / 2, (top + bottom - height) / 2
    width, height = min(width, facts.width), min(height, facts.height)
    return Box(_inside(x, width, facts.width), _inside(y, height, facts.height), width, height)


def _inside(begin: float, length: float, full: int) -> float:
    return max(0.0, min(begin, full - length))
