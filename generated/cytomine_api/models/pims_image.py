"""PimsImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, nullable, number, record, required, text


@define(kw_only=True)
class PimsImage:
    """The main facts about an image, as its file says.

    Attributes:
        original_format: Id of the format.
        width: Columns at full resolution, in pixels.
        height: Rows at full resolution, in pixels.
        depth: Number of focal planes.
        duration: Number of points in time.
        physical_size_x: Width of a pixel in micrometres.
        physical_size_y: Height of a pixel in micrometres.
        physical_size_z: Distance of focal planes in micrometres.
        frame_rate: Points in time a second.
        n_channels: Channels with samples counted one by one.
        n_concrete_channels: Channels as they are stored.
        n_samples: Samples of a stored channel, 3 for colours.
        n_planes: Stored channels times depth times duration.
        are_rgb_planes: Stored channels have more than one sample.
        n_distinct_channels: Channels that are worth being shown alone.
        acquired_at: When it was taken, where the file tells.
        description: Free text of the file, possibly empty.
        pixel_type: How a sample is stored.
        significant_bits: Bits of a sample that carry something.
        bits: Bits in which a sample is stored.
    """

    original_format: str
    width: int
    height: int
    depth: int
    duration: int
    physical_size_x: float | None
    physical_size_y: float | None
    physical_size_z: float | None
    frame_rate: float | None
    n_channels: int
    n_concrete_channels: int
    n_samples: int
    n_planes: int
    are_rgb_planes: bool
    n_distinct_channels: int
    acquired_at: str | None
    description: str | None
    pixel_type: str
    significant_bits: int
    bits: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            original_format=required(rest, "original_format", text),
            width=required(rest, "width", integer),
            height=required(rest, "height", integer),
            depth=required(rest, "depth", integer),
            duration=required(rest, "duration", integer),
            physical_size_x=required(rest, "physical_size_x", lambda value: nullable(value, number)),
            physical_size_y=required(rest, "physical_size_y", lambda value: nullable(value, number)),
            physical_size_z=required(rest, "physical_size_z", lambda value: nullable(value, number)),
            frame_rate=required(rest, "frame_rate", lambda value: nullable(value, number)),
            n_channels=required(rest, "n_channels", integer),
            n_concrete_channels=required(rest, "n_concrete_channels", integer),
            n_samples=required(rest, "n_samples", integer),
            n_planes=required(rest, "n_planes", integer),
            are_rgb_planes=required(rest, "are_rgb_planes", boolean),
            n_distinct_channels=required(rest, "n_distinct_channels", integer),
            acquired_at=required(rest, "acquired_at", lambda value: nullable(value, text)),
            description=required(rest, "description", lambda value: nullable(value, text)),
            pixel_type=required(rest, "pixel_type", text),
            significant_bits=required(rest, "significant_bits", integer),
            bits=required(rest, "bits", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["original_format"] = self.original_format
        data["width"] = self.width
        data["height"] = self.height
        data["depth"] = self.depth
        data["duration"] = self.duration
        data["physical_size_x"] = self.physical_size_x
        data["physical_size_y"] = self.physical_size_y
        data["physical_size_z"] = self.physical_size_z
        data["frame_rate"] = self.frame_rate
        data["n_channels"] = self.n_channels
        data["n_concrete_channels"] = self.n_concrete_channels
        data["n_samples"] = self.n_samples
        data["n_planes"] = self.n_planes
        data["are_rgb_planes"] = self.are_rgb_planes
        data["n_distinct_channels"] = self.n_distinct_channels
        data["acquired_at"] = self.acquired_at
        data["description"] = self.description
        data["pixel_type"] = self.pixel_type
        data["significant_bits"] = self.significant_bits
        data["bits"] = self.bits
        data.update(self.additional_properties)
        return data
