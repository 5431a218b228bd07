"""PimsChannelHistogramBounds as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.pims_channel_histogram_bounds import PimsChannelHistogramBounds


class PimsChannelHistogramBoundsMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    type: str
    minimum: int
    maximum: int
    channel: int
    concrete_channel: int
    sample: int
    color: str | None


def build_pims_channel_histogram_bounds(row: Any) -> PimsChannelHistogramBounds:
    """Return the model of a mirror."""
    self = new(PimsChannelHistogramBounds)
    self.type = row.type
    self.minimum = row.minimum
    self.maximum = row.maximum
    self.channel = row.channel
    self.concrete_channel = row.concrete_channel
    self.sample = row.sample
    self.color = row.color
    self.additional_properties = {}
    return self


def reflect_pims_channel_histogram_bounds(model: Any) -> PimsChannelHistogramBoundsMirror:
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
            model.concrete_channel,
            model.sample,
            model.color,
        )
    ):
        raise RefusedError
    return PimsChannelHistogramBoundsMirror(
        model.type,
        model.minimum,
        model.maximum,
        model.channel,
        model.concrete_channel,
        model.sample,
        model.color,
    )


QUICK = Quick(
    PimsChannelHistogramBoundsMirror,
    build_pims_channel_histogram_bounds,
    reflect_pims_channel_histogram_bounds,
)
