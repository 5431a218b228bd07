"""ChannelHistogramBounds as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.channel_histogram_bounds import ChannelHistogramBounds


class ChannelHistogramBoundsMirror(Mirror, rename={"apparent_channel": "apparentChannel"}):
    """What is exactly as the document says, and nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    apparent_channel: int
    sample: int
    color: str | None


def build_channel_histogram_bounds(row: Any) -> ChannelHistogramBounds:
    """Return the model of a mirror."""
    self = new(ChannelHistogramBounds)
    self.type = row.type
    self.minimum = row.minimum
    self.maximum = row.maximum
    self.channel = row.channel
    self.apparent_channel = row.apparent_channel
    self.sample = row.sample
    self.color = row.color
    self.additional_properties = {}
    return self


def reflect_channel_histogram_bounds(model: Any) -> ChannelHistogramBoundsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.type,
            model.minimum,
            model.maximum,
            model.channel,
            model.apparent_channel,
            model.sample,
            model.color,
        )
    ):
        raise RefusedError
    return ChannelHistogramBoundsMirror(
        model.type,
        model.minimum,
        model.maximum,
        model.channel,
        model.apparent_channel,
        model.sample,
        model.color,
    )


QUICK = Quick(ChannelHistogramBoundsMirror, build_channel_histogram_bounds, reflect_channel_histogram_bounds)
