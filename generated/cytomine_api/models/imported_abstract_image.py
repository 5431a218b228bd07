"""ImportedAbstractImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    integer,
    nullable,
    number,
    optional,
    record,
    required,
    text,
)


@define(kw_only=True)
class ImportedAbstractImage:
    """The abstract image as the image server knows it: as `AbstractImage`, but `class` is called `class_`,
    and what is null is left out.

    Attributes:
        class_: Full name of the class in the server.
        id: Identifier over all classes of the server.
        created: When it was made; milliseconds since 1970 (UTC) as text.
        updated: When it was last saved; milliseconds since 1970 (UTC) as text.
        uploaded_file: Id of the file that holds the pixels.
        original_filename: As the file was called when uploaded.
        filename: Same as originalFilename.
        path: Place below the root of the image server.
        content_type: Name of the format in the image server, no media type.
        width: Pixels along x, at full resolution.
        height: Pixels along y, at full resolution.
        depth: Focal planes (Z).
        duration: Timepoints (T).
        channels: Planes stored for channels (C); an image with red, green and blue interleaved counts
            1.
        dimensions: XY, followed by C, Z and T where there is more than one.
        zoom: Halvings until the image fits one tile; 0 when it does, 1 when its size is unknown.
        tile_size: Side of a tile in pixels.
        is_virtual: Its planes are files of their own, joined to a stack.
        bit_per_sample: 8 or 16, mostly.
        sample_per_pixel: 3 for red, green and blue, 1 for grey.
        thumb: Address of a PNG of at most 512 pixels a side; it wants the token in its query.
        preview: Address of a PNG of at most 1024 pixels a side; it wants the token in its query.
        in_project: Always false here.
        physical_size_x: Width of a pixel in micrometres.
        physical_size_y: Height of a pixel in micrometres.
        physical_size_z: Micrometres from one focal plane to the next.
        fps: Timepoints in a second.
        magnification: Power of the objective, as in 40x.
        colorspace: Free text; usually not known.
    """

    class_: str
    id: int
    created: str
    updated: str
    uploaded_file: int
    original_filename: str
    filename: str
    path: str
    content_type: str
    width: int | None
    height: int | None
    depth: int | None
    duration: int | None
    channels: int | None
    dimensions: str
    zoom: int
    tile_size: int | None
    is_virtual: bool
    bit_per_sample: int | None
    sample_per_pixel: int | None
    thumb: str
    preview: str
    in_project: bool
    physical_size_x: float | None | Unset = UNSET
    physical_size_y: float | None | Unset = UNSET
    physical_size_z: float | None | Unset = UNSET
    fps: float | None | Unset = UNSET
    magnification: int | None | Unset = UNSET
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
            class_=required(rest, "class_", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", text),
            updated=required(rest, "updated", text),
            uploaded_file=required(rest, "uploadedFile", integer),
            original_filename=required(rest, "originalFilename", text),
            filename=required(rest, "filename", text),
            path=required(rest, "path", text),
            content_type=required(rest, "contentType", text),
            width=required(rest, "width", lambda value: nullable(value, integer)),
            height=required(rest, "height", lambda value: nullable(value, integer)),
            depth=required(rest, "depth", lambda value: nullable(value, integer)),
            duration=required(rest, "duration", lambda value: nullable(value, integer)),
            channels=required(rest, "channels", lambda value: nullable(value, integer)),
            dimensions=required(rest, "dimensions", text),
            zoom=required(rest, "zoom", integer),
            tile_size=required(rest, "tileSize", lambda value: nullable(value, integer)),
            is_virtual=required(rest, "isVirtual", boolean),
            bit_per_sample=required(rest, "bitPerSample", lambda value: nullable(value, integer)),
            sample_per_pixel=required(rest, "samplePerPixel", lambda value: nullable(value, integer)),
            thumb=required(rest, "thumb", text),
            preview=required(rest, "preview", text),
            in_project=required(rest, "inProject", boolean),
            physical_size_x=optional(rest, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=optional(rest, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=optional(rest, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=optional(rest, "fps", lambda value: nullable(value, number)),
            magnification=optional(rest, "magnification", lambda value: nullable(value, integer)),
            colorspace=optional(rest, "colorspace", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class_"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["uploadedFile"] = self.uploaded_file
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["path"] = self.path
        data["contentType"] = self.content_type
        data["width"] = self.width
        data["height"] = self.height
        data["depth"] = self.depth
        data["duration"] = self.duration
        data["channels"] = self.channels
        data["dimensions"] = self.dimensions
        data["zoom"] = self.zoom
        data["tileSize"] = self.tile_size
        data["isVirtual"] = self.is_virtual
        data["bitPerSample"] = self.bit_per_sample
        data["samplePerPixel"] = self.sample_per_pixel
        data["thumb"] = self.thumb
        data["preview"] = self.preview
        data["inProject"] = self.in_project
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
        if self.colorspace is not UNSET:
            data["colorspace"] = self.colorspace
        data.update(self.additional_properties)
        return data
