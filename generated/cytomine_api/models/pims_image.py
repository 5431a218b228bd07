"""PimsImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, boolean, integer, nullable, number, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            original_format=value
            if type(value := take("original_format", UNSET)) is str
            else required(value, "original_format", text),
            width=value if type(value := take("width", UNSET)) is int else required(value, "width", integer),
            height=value
            if type(value := take("height", UNSET)) is int
            else required(value, "height", integer),
            depth=value if type(value := take("depth", UNSET)) is int else required(value, "depth", integer),
            duration=value
            if type(value := take("duration", UNSET)) is int
            else required(value, "duration", integer),
            physical_size_x=value
            if type(value := take("physical_size_x", UNSET)) is float or type(value) is int or value is None
            else required(value, "physical_size_x", lambda value: nullable(value, number)),
            physical_size_y=value
            if type(value := take("physical_size_y", UNSET)) is float or type(value) is int or value is None
            else required(value, "physical_size_y", lambda value: nullable(value, number)),
            physical_size_z=value
            if type(value := take("physical_size_z", UNSET)) is float or type(value) is int or value is None
            else required(value, "physical_size_z", lambda value: nullable(value, number)),
            frame_rate=value
            if type(value := take("frame_rate", UNSET)) is float or type(value) is int or value is None
            else required(value, "frame_rate", lambda value: nullable(value, number)),
            n_channels=value
            if type(value := take("n_channels", UNSET)) is int
            else required(value, "n_channels", integer),
            n_concrete_channels=value
            if type(value := take("n_concrete_channels", UNSET)) is int
            else required(value, "n_concrete_channels", integer),
            n_samples=value
            if type(value := take("n_samples", UNSET)) is int
            else required(value, "n_samples", integer),
            n_planes=value
            if type(value := take("n_planes", UNSET)) is int
            else required(value, "n_planes", integer),
            are_rgb_planes=value
            if type(value := take("are_rgb_planes", UNSET)) is bool
            else required(value, "are_rgb_planes", boolean),
            n_distinct_channels=value
            if type(value := take("n_distinct_channels", UNSET)) is int
            else required(value, "n_distinct_channels", integer),
            acquired_at=value
            if type(value := take("acquired_at", UNSET)) is str or value is None
            else required(value, "acquired_at", lambda value: nullable(value, text)),
            description=value
            if type(value := take("description", UNSET)) is str or value is None
            else required(value, "description", lambda value: nullable(value, text)),
            pixel_type=value
            if type(value := take("pixel_type", UNSET)) is str
            else required(value, "pixel_type", text),
            significant_bits=value
            if type(value := take("significant_bits", UNSET)) is int
            else required(value, "significant_bits", integer),
            bits=value if type(value := take("bits", UNSET)) is int else required(value, "bits", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.original_format) is not ABSENT:
            data["original_format"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.depth) is not ABSENT:
            data["depth"] = value
        if (value := self.duration) is not ABSENT:
            data["duration"] = value
        if (value := self.physical_size_x) is not ABSENT:
            data["physical_size_x"] = value
        if (value := self.physical_size_y) is not ABSENT:
            data["physical_size_y"] = value
        if (value := self.physical_size_z) is not ABSENT:
            data["physical_size_z"] = value
        if (value := self.frame_rate) is not ABSENT:
            data["frame_rate"] = value
        if (value := self.n_channels) is not ABSENT:
            data["n_channels"] = value
        if (value := self.n_concrete_channels) is not ABSENT:
            data["n_concrete_channels"] = value
        if (value := self.n_samples) is not ABSENT:
            data["n_samples"] = value
        if (value := self.n_planes) is not ABSENT:
            data["n_planes"] = value
        if (value := self.are_rgb_planes) is not ABSENT:
            data["are_rgb_planes"] = value
        if (value := self.n_distinct_channels) is not ABSENT:
            data["n_distinct_channels"] = value
        if (value := self.acquired_at) is not ABSENT:
            data["acquired_at"] = value
        if (value := self.description) is not ABSENT:
            data["description"] = value
        if (value := self.pixel_type) is not ABSENT:
            data["pixel_type"] = value
        if (value := self.significant_bits) is not ABSENT:
            data["significant_bits"] = value
        if (value := self.bits) is not ABSENT:
            data["bits"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsImage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_image import QUICK

        return QUICK
