"""PimsChannelHistogram. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsChannelHistogram:
    """Counts of pixels of a channel by intensity.

    Attributes:
        type: How it was computed, from a part of the pixels (FAST) or from all of them.
        minimum: Lowest intensity that occurs.
        maximum: Highest intensity that occurs.
        channel: Its number, samples counted one by one, from 0.
        concrete_channel: Number of the stored channel.
        sample: Number within the stored channel: 0 to 2 for red, green and blue.
        color: HTML colour in which it is shown.
        first_bin: Index of the first bin that is not empty.
        last_bin: Index of the last bin that is not empty.
        n_bins: Bins of the full range, empty ones included.
        histogram: Pixels in each bin, from first_bin to last_bin; with `full_range` in all bins.
    """

    type: str
    minimum: int
    maximum: int
    channel: int
    concrete_channel: int
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
        take = rest.pop
        return cls(
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            minimum=value
            if type(value := take("minimum", UNSET)) is int
            else required(value, "minimum", integer),
            maximum=value
            if type(value := take("maximum", UNSET)) is int
            else required(value, "maximum", integer),
            channel=value
            if type(value := take("channel", UNSET)) is int
            else required(value, "channel", integer),
            concrete_channel=value
            if type(value := take("concrete_channel", UNSET)) is int
            else required(value, "concrete_channel", integer),
            sample=value
            if type(value := take("sample", UNSET)) is int
            else required(value, "sample", integer),
            color=value
            if type(value := take("color", UNSET)) is str or value is None
            else required(value, "color", lambda value: nullable(value, text)),
            first_bin=value
            if type(value := take("first_bin", UNSET)) is int
            else required(value, "first_bin", integer),
            last_bin=value
            if type(value := take("last_bin", UNSET)) is int
            else required(value, "last_bin", integer),
            n_bins=value
            if type(value := take("n_bins", UNSET)) is int
            else required(value, "n_bins", integer),
            histogram=required(take("histogram", UNSET), "histogram", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.minimum) is not ABSENT:
            data["minimum"] = value
        if (value := self.maximum) is not ABSENT:
            data["maximum"] = value
        if (value := self.channel) is not ABSENT:
            data["channel"] = value
        if (value := self.concrete_channel) is not ABSENT:
            data["concrete_channel"] = value
        if (value := self.sample) is not ABSENT:
            data["sample"] = value
        if (value := self.color) is not ABSENT:
            data["color"] = value
        if (value := self.first_bin) is not ABSENT:
            data["first_bin"] = value
        if (value := self.last_bin) is not ABSENT:
            data["last_bin"] = value
        if (value := self.n_bins) is not ABSENT:
            data["n_bins"] = value
        if (value := self.histogram) is not ABSENT:
            data["histogram"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsChannelHistogram]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_channel_histogram import QUICK

        return QUICK
