"""Which channels of which plane are shown, and in which colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from pydantic import RootModel

from cytomine_sandbox.image_server.forms import (
    BitDepth,
    Channels,
    Depth,
    IntensitySelectionEnum,
)
from cytomine_sandbox.image_server.refusals import bad_request, problem, unknown_thing
from cytomine_sandbox.images import histograms
from cytomine_sandbox.images.colormaps import (
    DEFAULT,
    INVERTED,
    NONE,
    color_table,
    find_colormap,
    read_color,
)
from cytomine_sandbox.images.filters import find_filter
from cytomine_sandbox.images.rendering import Layer, Look, render

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PIL import Image

    from cytomine_sandbox.images.facts import ImageFacts
    from cytomine_sandbox.images.rendering import Table
    from cytomine_sandbox.images.source import Box, ImageSource

_RGB: Final = ((255, 0, 0), (0, 255, 0), (0, 0, 255))
_COLORED: Final = 3
_BYTE_BITS: Final = 8


def draw(
    source: ImageSource, form: Channels, box: Box, size: tuple[int, int], *, is_for_eyes: bool
) -> Image.Image:
    """Return the picture of a part of an image.

    Args:
        source: The image.
        form: Which channels, in which colours.
        box: The part.
        size: Width and height of the picture.
        is_for_eyes: Intensities of more than 8 bits are stretched when nothing else is asked for.

    Raises:
        ImageServerError: A channel, plane, colour map or filter does not exist.
        UnreadableImageError: The file is broken there.
    """
    facts = source.facts
    channels = select_channels(form.channels, facts)
    depth = _plane("z_slices", form.z_slices, facts.depth, round(facts.depth / 2))
    time = _plane("timepoints", form.timepoints, facts.duration, 0)
    filters = _values("filters", form.filters, 1)
    look = _look(form, filters[0] if filters else None, facts)
    default = IntensitySelectionEnum.AUTO_IMAGE if is_for_eyes else None
    lowest = _for_each("min_intensities", form.min_intensities, default, channels)
    highest = _for_each("max_intensities", form.max_intensities, default, channels)
    gammas = _for_each("gammas", form.gammas, 1.0, channels)
    tables = _for_each("colormaps", form.colormaps, DEFAULT, channels)
    planes: dict[int, Any] = {}
    layers = []
    for position, channel in enumerate(channels):
        concrete, sample = divmod(channel, facts.samples_per_pixel)
        if concrete not in planes:
            planes[concrete] = source.read(box, size, (concrete, depth, time))
        bounds = _Bounds(source, channel, depth, time)
        layers.append(
            Layer(
                planes[concrete][:, :, sample],
                bounds.lowest(lowest[position]),
                bounds.highest(highest[position]),
                gammas[position],
                _table(tables[position], channel, facts),
            )
        )
    return render(layers, look)


def _look(form: Channels, wanted_filter: str | None, facts: ImageFacts) -> Look:
    found = None
    if wanted_filter is not None:
        found = find_filter(wanted_filter)
        if found is None:
            raise unknown_thing("filter", wanted_filter)
    bits = colorspace = None
    if isinstance(form, Depth):
        bits = None if isinstance(form.bits, BitDepth) else form.bits
        colorspace = form.colorspace.value
    return Look(
        form.c_reduction, found, form.threshold, form.log, colorspace or "AUTO", bits, facts.bits_per_sample
    )


def select_channels(wanted: Any, facts: ImageFacts) -> list[int]:
    """Return the channels that a parameter names, all that have a colour when it is left out.

    Args:
        wanted: Numbers, and ranges such as `0:2`, which leave out their end.
        facts: Of the image.

    Raises:
        ImageServerError: None of them exists.
    """
    samples = facts.samples_per_pixel
    colored = _COLORED if samples >= _COLORED else 1
    shown = [number for number in range(facts.n_apparent_channels) if number % samples < colored]
    if wanted is None or wanted == []:
        return shown
    found: list[int] = []
    for item in wanted if isinstance(wanted, list) else [wanted]:
        found += [
            number for number in _range(item, facts.n_apparent_channels, "channels") if number not in found
        ]
    if not found:
        raise bad_request("No valid indexes for channels")
    return sorted(found)


def _range(item: int | str, count: int, name: str) -> list[int]:
    first, colon, last = str(item).strip().partition(":")
    try:
        start = int(first) if first else 0
        end = (int(last) if last else count) if colon else start + 1
    except ValueError as error:
        raise bad_request(f"{item} is not a valid index or range for {name}.") from error
    return list(range(max(start, 0), min(end, count)))


def _plane(name: str, wanted: int | None, count: int, default: int) -> int:
    if wanted is None:
        return default
    if wanted >= count:
        raise bad_request(f"No valid indexes for {name}")
    return wanted


def _values(name: str, wanted: Any, most: int) -> list[Any]:
    """Return the values of a parameter that has none, one, or one for each channel.

    Raises:
        ImageServerError: It has another number of them.
    """
    found = [] if wanted is None else wanted if isinstance(wanted, list) else [wanted]
    found = [item.root if isinstance(item, RootModel) else item for item in found]
    allowed = sorted({0, 1, most})
    if len(found) not in allowed:
        shown = ", ".join(map(str, allowed))
        title = f"{name} has a size of {len(found)} while only these sizes are allowed: {shown}"
        raise problem(400, title, None)
    return found


def _for_each(name: str, wanted: Any, default: Any, channels: Sequence[int]) -> list[Any]:
    found = _values(name, wanted, len(channels)) or [default]
    return found * len(channels) if len(found) == 1 else found


def _table(name: str, channel: int, facts: ImageFacts) -> Table | None:
    is_inverted = name.startswith(INVERTED)
    plain = name.upper().removeprefix(INVERTED)
    if plain in {DEFAULT, NONE}:
        color = default_color(channel, facts) if plain == DEFAULT else None
        table = None if color is None else color_table(color)
        if not is_inverted:
            return table
        return (color_table((255, 255, 255)) if table is None else table)[::-1]
    found = find_colormap(name.upper())
    if found is not None:
        return found.table
    color = read_color(name.removeprefix(INVERTED))
    if color is None:
        raise unknown_thing("colormap", name)
    return color_table(color)[::-1] if is_inverted else color_table(color)


def default_color(channel: int, facts: ImageFacts) -> tuple[int, int, int] | None:
    """Return the colour of a channel, samples counted; None for one that is shown in grey."""
    concrete, sample = divmod(channel, facts.samples_per_pixel)
    if facts.samples_per_pixel >= _COLORED:
        return _RGB[min(sample, 2)]
    told = facts.channels[concrete].color
    if told is not None:
        return read_color(told)
    return _RGB[concrete % len(_RGB)] if len(facts.channels) > 1 else None


class _Bounds:
    """The range of intensities of a channel that is shown."""

    def __init__(self, source: ImageSource, channel: int, depth: int, time: int) -> None:
        self._source = source
        self._channel = channel
        self._plane = depth, time

    def lowest(self, wanted: IntensitySelectionEnum | int | None) -> float:
        """Return the intensity that is shown as black."""
        if isinstance(wanted, IntensitySelectionEnum):
            return float(self._count(wanted).minimum) if self._is_stretched(wanted) else 0.0
        return float(wanted or 0)

    def highest(self, wanted: IntensitySelectionEnum | int | None) -> float:
        """Return the intensity that is shown brightest."""
        if isinstance(wanted, IntensitySelectionEnum) and self._is_stretched(wanted):
            return float(self._count(wanted).maximum)
        if wanted is None or isinstance(wanted, IntensitySelectionEnum):
            return float(2**self._source.facts.bits_per_sample - 1)
        return float(wanted)

    def _is_stretched(self, wanted: IntensitySelectionEnum) -> bool:
        return wanted.startswith("STRETCH") or self._source.facts.bits_per_sample > _BYTE_BITS

    def _count(self, wanted: IntensitySelectionEnum) -> histograms.Histogram:
        facts = self._source.facts
        depth, time = self._plane
        is_plane = wanted.endswith("PLANE")
        depths = [depth] if is_plane else range(facts.depth)
        times = [time] if is_plane else range(facts.duration)
        return histograms.count(self._source, self._channel, depths, times)
