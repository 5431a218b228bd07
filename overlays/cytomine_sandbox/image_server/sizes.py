"""How large a picture is, and which part of the image it shows."""

from __future__ import annotations

import math
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
        return _rounded(box.width / tier.factor, box.height / tier.factor)
    if form.height is not None:
        height = _pixels(form.height, box.height)
        return _rounded(height * box.width / box.height, height)
    if form.width is not None:
        width = _pixels(form.width, box.width)
        return _rounded(width, width * box.height / box.width)
    wanted = default if form.length is None else form.length
    if wanted is None:
        raise bad_request(
            "Impossible to determine output dimensions. Height, width and length cannot all be unset."
        )
    longest = max(box.width, box.height)
    ratio = _pixels(wanted, longest) / longest
    return _rounded(box.width * ratio, box.height * ratio)


def _pixels(side: float, full: float) -> float:
    return side if isinstance(side, int) else side * full


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
    ratio = LIMIT / longest
    safe = _rounded(size[0] * ratio, size[1] * ratio)
    told = (
        f"request_width={size[0]},request_height={size[1]},safe_width={safe[0]},safe_height={safe[1]},"
        f"ratio={ratio}"
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
    box = Box(region.left, region.top, region.width, region.height).scaled(tier.factor)
    if box.left + box.width > facts.width or box.top + box.height > facts.height:
        raise bad_request(f"Some coordinates of region {_told(box)}  are out of bounds.")
    return box


def _reference(region: WindowRegion | WindowTileIndex | WindowTileCoord, pyramid: Sequence[Tier]) -> int:
    if region.reference_tier_index is not None:
        return region.reference_tier_index
    return 0 if region.tier_index_type is TierKind.LEVEL else pyramid[0].zoom


def _told(box: Box) -> str:
    top, left, width, height = (float(value) for value in (box.top, box.left, box.width, box.height))
    return (
        f"Region @ downsample (1.0/1.0) (Top: {top} / Bottom: {top + height} / Left: {left} / "
        f"Right: {left + width} / Width: {width} / Height: {height})"
    )


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
    """Return the part of an image around a shape, of whole pixels.

    Args:
        bounds: Of the shape: left, top, right and bottom.
        factor: On width and height, about the middle.
        facts: Of the image; a part that crosses its border is moved inside.
        is_square: The shorter side becomes as long as the longer one.
    """
    left, top, right, bottom = bounds
    width, height = right - left, bottom - top
    if is_square:
        width = height = max(width, height)
    width, height = width * factor, height * factor
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    columns = min(facts.width, max(1, round(width)))
    rows = min(facts.height, max(1, round(height)))
    x = min(max(0, math.floor(middle_x - width / 2)), facts.width - columns)
    y = min(max(0, math.floor(middle_y - height / 2)), facts.height - rows)
    return Box(x, y, columns, rows)
