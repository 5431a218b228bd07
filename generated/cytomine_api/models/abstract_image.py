"""AbstractImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, integer, null, nullable, number, record, required, text


@define(kw_only=True)
class AbstractImage:
    """An image as it was read from a file, before and beside its use in projects.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        uploaded_file: Id of the file that holds the pixels.
        original_filename: As the file was called when uploaded.
        filename: Same as originalFilename.
        path: Place of the file below the root of the image server, by which that server knows it.
        content_type: Name of the format in the image server, no media type.
        width: Pixels along x, at full resolution.
        height: Pixels along y, at full resolution.
        depth: Focal planes (Z).
        duration: Timepoints (T).
        channels: Planes stored for channels (C); an image with red, green and blue interleaved counts
            1.
        extrinsic_channels: Always null; image instances have it.
        apparent_channels: Always null, left over.
        dimensions: XY, followed by C, Z and T where there is more than one.
        physical_size_x: Width of a pixel in micrometres.
        physical_size_y: Height of a pixel in micrometres.
        physical_size_z: Micrometres from one focal plane to the next.
        fps: Timepoints in a second.
        magnification: Power of the objective, as in 40x.
        zoom: Halvings until the image fits one tile; 0 when it does, 1 when its size is unknown.
        tile_size: Side of a tile in pixels.
        is_virtual: Its planes are files of their own, joined to a stack.
        bit_per_sample: 8 or 16, mostly.
        sample_per_pixel: 3 for red, green and blue, 1 for grey.
        colorspace: Free text; usually not known.
        thumb: Address of a PNG of at most 512 pixels a side; it wants the token in its query.
        preview: Address of a PNG of at most 1024 pixels a side; it wants the token in its query.
        macro_url: Address of the overview of the whole slide; null for formats that have none.
        in_project: True only in listings asked for with a project, for images that are in it.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploaded_file: int | None
    original_filename: str | None
    filename: str | None
    path: str | None
    content_type: str | None
    width: int | None
    height: int | None
    depth: int | None
    duration: int | None
    channels: int | None
    extrinsic_channels: None
    apparent_channels: None
    dimensions: str
    physical_size_x: float | None
    physical_size_y: float | None
    physical_size_z: float | None
    fps: float | None
    magnification: int | None
    zoom: int
    tile_size: int | None
    is_virtual: bool
    bit_per_sample: int | None
    sample_per_pixel: int | None
    colorspace: str | None
    thumb: str
    preview: str
    macro_url: str | None
    in_project: bool
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            class_=required(rest, "class", text),
            id=required(rest, "id", integer),
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            uploaded_file=required(rest, "uploadedFile", lambda value: nullable(value, integer)),
            original_filename=required(rest, "originalFilename", lambda value: nullable(value, text)),
            filename=required(rest, "filename", lambda value: nullable(value, text)),
            path=required(rest, "path", lambda value: nullable(value, text)),
            content_type=required(rest, "contentType", lambda value: nullable(value, text)),
            width=required(rest, "width", lambda value: nullable(value, integer)),
            height=required(rest, "height", lambda value: nullable(value, integer)),
            depth=required(rest, "depth", lambda value: nullable(value, integer)),
            duration=required(rest, "duration", lambda value: nullable(value, integer)),
            channels=required(rest, "channels", lambda value: nullable(value, integer)),
            extrinsic_channels=required(rest, "extrinsicChannels", null),
            apparent_channels=required(rest, "apparentChannels", null),
            dimensions=required(rest, "dimensions", text),
            physical_size_x=required(rest, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=required(rest, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=required(rest, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=required(rest, "fps", lambda value: nullable(value, number)),
            magnification=required(rest, "magnification", lambda value: nullable(value, integer)),
            zoom=required(rest, "zoom", integer),
            tile_size=required(rest, "tileSize", lambda value: nullable(value, integer)),
            is_virtual=required(rest, "isVirtual", boolean),
            bit_per_sample=required(rest, "bitPerSample", lambda value: nullable(value, integer)),
            sample_per_pixel=required(rest, "samplePerPixel", lambda value: nullable(value, integer)),
            colorspace=required(rest, "colorspace", lambda value: nullable(value, text)),
            thumb=required(rest, "thumb", text),
            preview=required(rest, "preview", text),
            macro_url=required(rest, "macroURL", lambda value: nullable(value, text)),
            in_project=required(rest, "inProject", boolean),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
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
        data["extrinsicChannels"] = self.extrinsic_channels
        data["apparentChannels"] = self.apparent_channels
        data["dimensions"] = self.dimensions
        data["physicalSizeX"] = self.physical_size_x
        data["physicalSizeY"] = self.physical_size_y
        data["physicalSizeZ"] = self.physical_size_z
        data["fps"] = self.fps
        data["magnification"] = self.magnification
        data["zoom"] = self.zoom
        data["tileSize"] = self.tile_size
        data["isVirtual"] = self.is_virtual
        data["bitPerSample"] = self.bit_per_sample
        data["samplePerPixel"] = self.sample_per_pixel
        data["colorspace"] = self.colorspace
        data["thumb"] = self.thumb
        data["preview"] = self.preview
        data["macroURL"] = self.macro_url
        data["inProject"] = self.in_project
        data.update(self.additional_properties)
        return data
