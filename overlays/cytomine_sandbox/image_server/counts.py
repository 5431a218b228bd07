"""Histograms of images, channels and planes, in the words of the image server."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from cytomine_sandbox.image_server.refusals import bad_request
from cytomine_sandbox.image_server.selection import default_color, select_channels
from cytomine_sandbox.images.histograms import Histogram, count

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_sandbox.images.source import ImageSource

    Wire = dict[str, Any]


def of_image(source: ImageSource, bins: int | None, *, is_full: bool = False) -> Wire:
    """Return the histogram over all channels.

    Args:
        source: The image.
        bins: How many there are over the full range; None for lowest and highest intensity alone.
        is_full: Empty bins at both ends are kept.

    Raises:
        ImageServerError: The number of bins is no power of two.
    """
    facts = source.facts
    _refuse_bins(bins)
    found = [
        count(source, channel, range(facts.depth), range(facts.duration))
        for channel in select_channels(None, facts)
    ]
    merged = Histogram(np.sum([item.counts for item in found], axis=0), found[0].is_complete)
    return _told(merged, bins, is_full=is_full)


def of_channels(
    source: ImageSource, bins: int | None, channels: Any = None, *, is_full: bool = False
) -> list[Wire]:
    """Return the histogram of each channel, samples counted, over all planes; see `of_image`."""
    facts = source.facts
    _refuse_bins(bins)
    return [
        _channel(source, channel)
        | _told(count(source, channel, range(facts.depth), range(facts.duration)), bins, is_full=is_full)
        for channel in select_channels(channels, facts)
    ]


def of_plane(
    source: ImageSource,
    bins: int | None,
    place: tuple[int, int],
    channels: Sequence[int | str] | None = None,
    *,
    is_full: bool = False,
) -> list[Wire]:
    """Return the histogram of each channel in a plane; `place` is focal plane and time point.

    Raises:
        ImageServerError: There is no such plane or channel, or the number of bins is no power of two.
    """
    facts = source.facts
    _refuse_bins(bins)
    depth, time = place
    for name, number, length in (("z_slices", depth, facts.depth), ("timepoints", time, facts.duration)):
        if not 0 <= number < length:
            raise bad_request(f"No valid indexes for {name}")
    return [
        _channel(source, channel)
        | {"z_slice": depth, "timepoint": time}
        | _told(count(source, channel, [depth], [time]), bins, is_full=is_full)
        for channel in select_channels(channels, facts)
    ]


def _refuse_bins(bins: int | None) -> None:
    if bins is not None and (bins < 1 or bins & (bins - 1)):
        raise bad_request(f"{bins} is not a power of 2.")


def _channel(source: ImageSource, channel: int) -> Wire:
    concrete, sample = divmod(channel, source.facts.samples_per_pixel)
    color = default_color(channel, source.facts)
    return {
        "channel": channel,
        "concrete_channel": concrete,
        "sample": sample,
        "color": None if color is None else short_hex(color),
    }


def short_hex(color: tuple[int, int, int]) -> str:
    """Return a colour as #rgb where that says all, else as #rrggbb."""
    digits = "".join(f"{value:02x}" for value in color)
    return f"#{digits[::2]}" if digits[::2] == digits[1::2] else f"#{digits}"


def _told(histogram: Histogram, bins: int | None, *, is_full: bool) -> Wire:
    bounds = {
        "type": "COMPLETE" if histogram.is_complete else "FAST",
        "minimum": histogram.minimum,
        "maximum": histogram.maximum,
    }
    if bins is None:
        return bounds
    binned = histogram.binned(bins)
    filled = np.flatnonzero(binned)
    first, last = (int(filled[0]), int(filled[-1])) if len(filled) else (0, len(binned) - 1)
    shown = binned if is_full else binned[first : last + 1]
    return bounds | {
        "first_bin": first,
        "last_bin": last,
        "n_bins": len(binned),
        "histogram": shown.tolist(),
    }
