"""ImportedAbstractImage. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            class_=value if type(value := take("class_", UNSET)) is str else required(value, "class_", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str
            else required(value, "created", text),
            updated=value
            if type(value := take("updated", UNSET)) is str
            else required(value, "updated", text),
            uploaded_file=value
            if type(value := take("uploadedFile", UNSET)) is int
            else required(value, "uploadedFile", integer),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str
            else required(value, "originalFilename", text),
            filename=value
            if type(value := take("filename", UNSET)) is str
            else required(value, "filename", text),
            path=value if type(value := take("path", UNSET)) is str else required(value, "path", text),
            content_type=value
            if type(value := take("contentType", UNSET)) is str
            else required(value, "contentType", text),
            width=value
            if type(value := take("width", UNSET)) is int or value is None
            else required(value, "width", lambda value: nullable(value, integer)),
            height=value
            if type(value := take("height", UNSET)) is int or value is None
            else required(value, "height", lambda value: nullable(value, integer)),
            depth=value
            if type(value := take("depth", UNSET)) is int or value is None
            else required(value, "depth", lambda value: nullable(value, integer)),
            duration=value
            if type(value := take("duration", UNSET)) is int or value is None
            else required(value, "duration", lambda value: nullable(value, integer)),
            channels=value
            if type(value := take("channels", UNSET)) is int or value is None
            else required(value, "channels", lambda value: nullable(value, integer)),
            dimensions=value
            if type(value := take("dimensions", UNSET)) is str
            else required(value, "dimensions", text),
            zoom=value if type(value := take("zoom", UNSET)) is int else required(value, "zoom", integer),
            tile_size=value
            if type(value := take("tileSize", UNSET)) is int or value is None
            else required(value, "tileSize", lambda value: nullable(value, integer)),
            is_virtual=value
            if type(value := take("isVirtual", UNSET)) is bool
            else required(value, "isVirtual", boolean),
            bit_per_sample=value
            if type(value := take("bitPerSample", UNSET)) is int or value is None
            else required(value, "bitPerSample", lambda value: nullable(value, integer)),
            sample_per_pixel=value
            if type(value := take("samplePerPixel", UNSET)) is int or value is None
            else required(value, "samplePerPixel", lambda value: nullable(value, integer)),
            thumb=value if type(value := take("thumb", UNSET)) is str else required(value, "thumb", text),
            preview=value
            if type(value := take("preview", UNSET)) is str
            else required(value, "preview", text),
            in_project=value
            if type(value := take("inProject", UNSET)) is bool
            else required(value, "inProject", boolean),
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
            colorspace=value
            if type(value := take("colorspace", UNSET)) is str or value is None
            else optional(value, "colorspace", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class_"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.uploaded_file) is not ABSENT:
            data["uploadedFile"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.path) is not ABSENT:
            data["path"] = value
        if (value := self.content_type) is not ABSENT:
            data["contentType"] = value
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
        if (value := self.dimensions) is not ABSENT:
            data["dimensions"] = value
        if (value := self.zoom) is not ABSENT:
            data["zoom"] = value
        if (value := self.tile_size) is not ABSENT:
            data["tileSize"] = value
        if (value := self.is_virtual) is not ABSENT:
            data["isVirtual"] = value
        if (value := self.bit_per_sample) is not ABSENT:
            data["bitPerSample"] = value
        if (value := self.sample_per_pixel) is not ABSENT:
            data["samplePerPixel"] = value
        if (value := self.thumb) is not ABSENT:
            data["thumb"] = value
        if (value := self.preview) is not ABSENT:
            data["preview"] = value
        if (value := self.in_project) is not ABSENT:
            data["inProject"] = value
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
        if (value := self.colorspace) is not ABSENT:
            data["colorspace"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImportedAbstractImage]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.imported_abstract_image import QUICK

        return QUICK
