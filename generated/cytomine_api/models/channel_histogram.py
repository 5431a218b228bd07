"""ChannelHistogram. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, nullable, record, required, text


@define(kw_only=True)
class ChannelHistogram:
    """Counts of pixels of a channel by intensity.

    Attributes:
        type: How it was computed, from a part of the pixels (FAST) or from all of them.
        minimum: Lowest intensity that occurs.
        maximum: Highest intensity that occurs.
        channel: Index of the stored channel, as in slices.
        apparent_channel: Index over all samples of all channels, as the image server counts and tiles
            take it.
        sample: Index within the stored channel: 0 to 2 for red, green and blue.
        color: HTML colour in which it is shown.
        first_bin: Index of the first bin that is not empty, where the counts begin.
        last_bin: Index of the last bin that is not empty, where the counts end.
        n_bins: Bins of the whole range of values, those without a count included.
        histogram: Pixels in each bin from firstBin to lastBin, as an estimate for the whole image.
    """

    type: str
    minimum: int
    maximum: int
    channel: int
    apparent_channel: int
    sample: int
    color: str | None
    first_bin: int
    last_bin: int
    n_bins: int
    histogram: list[int]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            type=required(rest, "type", text),
            minimum=required(rest, "minimum", integer),
            maximum=required(rest, "maximum", integer),
            channel=required(rest, "channel", integer),
            apparent_channel=required(rest, "apparentChannel", integer),
            sample=required(rest, "sample", integer),
            color=required(rest, "color", lambda value: nullable(value, text)),
            first_bin=required(rest, "firstBin", integer),
            last_bin=required(rest, "lastBin", integer),
            n_bins=required(rest, "nBins", integer),
            histogram=required(rest, "histogram", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["type"] = self.type
        data["minimum"] = self.minimum
        data["maximum"] = self.maximum
        data["channel"] = self.channel
        data["apparentChannel"] = self.apparent_channel
        data["sample"] = self.sample
        data["color"] = self.color
        data["firstBin"] = self.first_bin
        data["lastBin"] = self.last_bin
        data["nBins"] = self.n_bins
        data["histogram"] = self.histogram
        data.update(self.additional_properties)
        return data
