"""AbstractImageCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, nullable, number, optional, record, text


@define(kw_only=True)
class AbstractImageCreate:
    """An abstract image to be made. Sizes are 1 or more.

    Attributes:
        uploaded_file: Id of the file that holds the pixels; without one the image is out of reach for
            ever.
        original_filename: As the file is called; not blank.
        width: Pixels along x, at full resolution.
        height: Pixels along y, at full resolution.
        depth: Focal planes (Z).
        duration: Timepoints (T).
        channels: Planes stored for channels (C); an image with red, green and blue interleaved counts
            1.
        physical_size_x: Width of a pixel in micrometres.
        physical_size_y: Height of a pixel in micrometres.
        physical_size_z: Micrometres from one focal plane to the next.
        fps: Timepoints in a second.
        magnification: Power of the objective, as in 40x.
        tile_size: Side of a tile in pixels.
        bit_per_sample: 8 or 16, mostly.
        sample_per_pixel: 3 for red, green and blue, 1 for grey.
        colorspace: Free text; usually not known.
    """

    uploaded_file: int | None | Unset = UNSET
    original_filename: str | None | Unset = UNSET
    width: int | None | Unset = UNSET
    height: int | None | Unset = UNSET
    depth: int | None | Unset = UNSET
    duration: int | None | Unset = UNSET
    channels: int | None | Unset = UNSET
    physical_size_x: float | None | Unset = UNSET
    physical_size_y: float | None | Unset = UNSET
    physical_size_z: float | None | Unset = UNSET
    fps: float | None | Unset = UNSET
    magnification: int | None | Unset = UNSET
    tile_size: int | None | Unset = UNSET
    bit_per_sample: int | None | Unset = UNSET
    sample_per_pixel: int | None | Unset = UNSET
    colorspace: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            uploaded_file=optional(rest, "uploadedFile", lambda value: nullable(value, integer)),
            original_filename=optional(rest, "originalFilename", lambda value: nullable(value, text)),
            width=optional(rest, "width", lambda value: nullable(value, integer)),
            height=optional(rest, "height", lambda value: nullable(value, integer)),
            depth=optional(rest, "depth", lambda value: nullable(value, integer)),
            duration=optional(rest, "duration", lambda value: nullable(value, integer)),
            channels=optional(rest, "channels", lambda value: nullable(value, integer)),
            physical_size_x=optional(rest, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=optional(rest, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=optional(rest, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=optional(rest, "fps", lambda value: nullable(value, number)),
            magnification=optional(rest, "magnification", lambda value: nullable(value, integer)),
            tile_size=optional(rest, "tileSize", lambda value: nullable(value, integer)),
            bit_per_sample=optional(rest, "bitPerSample", lambda value: nullable(value, integer)),
            sample_per_pixel=optional(rest, "samplePerPixel", lambda value: nullable(value, integer)),
            colorspace=optional(rest, "colorspace", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.uploaded_file is not UNSET:
            data["uploadedFile"] = self.uploaded_file
        if self.original_filename is not UNSET:
            data["originalFilename"] = self.original_filename
        if self.width is not UNSET:
            data["width"] = self.width
        if self.height is not UNSET:
            data["height"] = self.height
        if self.depth is not UNSET:
            data["depth"] = self.depth
        if self.duration is not UNSET:
            data["duration"] = self.duration
        if self.channels is not UNSET:
            data["channels"] = self.channels
        if self.physical_size_x is not UNSET:
            data["physicalSizeX"] = self.physical_size_x
        if self.physical_size_y is not UNSET:
            data["physicalSizeY"] = self.physical_size_y
        if self.physical_size_z is not UNSET:
            data["physicalSizeZ"] = self.physical_size_z
        if self.fps is not UNSET:
            data["fps"] = self.fps
        if self.magnification is not UNSET:
            data["magnification"] = self.magnification
        if self.tile_size is not UNSET:
            data["tileSize"] = self.tile_size
        if self.bit_per_sample is not UNSET:
            data["bitPerSample"] = self.bit_per_sample
        if self.sample_per_pixel is not UNSET:
            data["samplePerPixel"] = self.sample_per_pixel
        if self.colorspace is not UNSET:
            data["colorspace"] = self.colorspace
        data.update(self.additional_properties)
        return data
