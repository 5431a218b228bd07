"""AbstractImageCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, nullable, number, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            uploaded_file=value
            if type(value := take("uploadedFile", UNSET)) is int or value is None
            else optional(value, "uploadedFile", lambda value: nullable(value, integer)),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str or value is None
            else optional(value, "originalFilename", lambda value: nullable(value, text)),
            width=value
            if type(value := take("width", UNSET)) is int or value is None
            else optional(value, "width", lambda value: nullable(value, integer)),
            height=value
            if type(value := take("height", UNSET)) is int or value is None
            else optional(value, "height", lambda value: nullable(value, integer)),
            depth=value
            if type(value := take("depth", UNSET)) is int or value is None
            else optional(value, "depth", lambda value: nullable(value, integer)),
            duration=value
            if type(value := take("duration", UNSET)) is int or value is None
            else optional(value, "duration", lambda value: nullable(value, integer)),
            channels=value
            if type(value := take("channels", UNSET)) is int or value is None
            else optional(value, "channels", lambda value: nullable(value, integer)),
            physical_size_x=value
            if type(value := take("physicalSizeX", UNSET)) is float or type(value) is int or value is None
            else optional(value, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=value
            if type(value := take("physicalSizeY", UNSET)) is float or type(value) is int or value is None
            else optional(value, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=value
            if type(value := take("physicalSizeZ", UNSET)) is float or type(value) is int or value is None
            else optional(value, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=value
            if type(value := take("fps", UNSET)) is float or type(value) is int or value is None
            else optional(value, "fps", lambda value: nullable(value, number)),
            magnification=value
            if type(value := take("magnification", UNSET)) is int or value is None
            else optional(value, "magnification", lambda value: nullable(value, integer)),
            tile_size=value
            if type(value := take("tileSize", UNSET)) is int or value is None
            else optional(value, "tileSize", lambda value: nullable(value, integer)),
            bit_per_sample=value
            if type(value := take("bitPerSample", UNSET)) is int or value is None
            else optional(value, "bitPerSample", lambda value: nullable(value, integer)),
            sample_per_pixel=value
            if type(value := take("samplePerPixel", UNSET)) is int or value is None
            else optional(value, "samplePerPixel", lambda value: nullable(value, integer)),
            colorspace=value
            if type(value := take("colorspace", UNSET)) is str or value is None
            else optional(value, "colorspace", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.uploaded_file) is not ABSENT:
            data["uploadedFile"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.width) is not ABSENT:
            data["width"] = value
        if (value := self.height) is not ABSENT:
            data["height"] = value
        if (value := self.depth) is not ABSENT:
            data["depth"] = value
        if (value := self.duration) is not ABSENT:
            data["duration"] = value
        if (value := self.channels) is not ABSENT:
            data["channels"] = value
        if (value := self.physical_size_x) is not ABSENT:
            data["physicalSizeX"] = value
        if (value := self.physical_size_y) is not ABSENT:
            data["physicalSizeY"] = value
        if (value := self.physical_size_z) is not ABSENT:
            data["physicalSizeZ"] = value
        if (value := self.fps) is not ABSENT:
            data["fps"] = value
        if (value := self.magnification) is not ABSENT:
            data["magnification"] = value
        if (value := self.tile_size) is not ABSENT:
            data["tileSize"] = value
        if (value := self.bit_per_sample) is not ABSENT:
            data["bitPerSample"] = value
        if (value := self.sample_per_pixel) is not ABSENT:
            data["samplePerPixel"] = value
        if (value := self.colorspace) is not ABSENT:
            data["colorspace"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AbstractImageCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.abstract_image_create import QUICK

        return QUICK
