"""ChannelHistogramBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ChannelHistogramBounds:
    """The range of intensities of a channel.

    Attributes:
        type: How it was computed, from a part of the pixels (FAST) or from all of them.
        minimum: Lowest intensity that occurs.
        maximum: Highest intensity that occurs.
        channel: Index of the stored channel, as in slices.
        apparent_channel: Index over all samples of all channels, as the image server counts and tiles
            take it.
        sample: Index within the stored channel: 0 to 2 for red, green and blue.
        color: HTML colour in which it is shown.
    """

    type: str
    minimum: int
    maximum: int
    channel: int
    apparent_channel: int
    sample: int
    color: str | None
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
            apparent_channel=value
            if type(value := take("apparentChannel", UNSET)) is int
            else required(value, "apparentChannel", integer),
            sample=value
            if type(value := take("sample", UNSET)) is int
            else required(value, "sample", integer),
            color=value
            if type(value := take("color", UNSET)) is str or value is None
            else required(value, "color", lambda value: nullable(value, text)),
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
        if (value := self.apparent_channel) is not ABSENT:
            data["apparentChannel"] = value
        if (value := self.sample) is not ABSENT:
            data["sample"] = value
        if (value := self.color) is not ABSENT:
            data["color"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ChannelHistogramBounds]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.channel_histogram_bounds import QUICK

        return QUICK
