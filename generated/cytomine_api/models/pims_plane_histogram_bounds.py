"""PimsPlaneHistogramBounds. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required, text


@define(kw_only=True)
class PimsPlaneHistogramBounds:
    """The range of intensities of a channel in one plane.

    Attributes:
        type: How it was computed, from a part of the pixels (FAST) or from all of them.
        minimum: Lowest intensity that occurs.
        maximum: Highest intensity that occurs.
        channel: Its number, samples counted one by one, from 0.
        concrete_channel: Number of the stored channel.
        sample: Number within the stored channel: 0 to 2 for red, green and blue.
        color: HTML colour in which it is shown.
        z_slice: Focal plane, counted from 0.
        timepoint: Point in time, counted from 0.
    """

    type: str
    minimum: int
    maximum: int
    channel: int
    concrete_channel: int
    sample: int
    color: str | None
    z_slice: int
    timepoint: int
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
            concrete_channel=required(rest, "concrete_channel", integer),
            sample=required(rest, "sample", integer),
            color=required(rest, "color", lambda value: nullable(value, text)),
            z_slice=required(rest, "z_slice", integer),
            timepoint=required(rest, "timepoint", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["type"] = self.type
        data["minimum"] = self.minimum
        data["maximum"] = self.maximum
        data["channel"] = self.channel
        data["concrete_channel"] = self.concrete_channel
        data["sample"] = self.sample
        data["color"] = self.color
        data["z_slice"] = self.z_slice
        data["timepoint"] = self.timepoint
        data.update(self.additional_properties)
        return data
