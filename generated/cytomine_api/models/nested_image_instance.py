"""NestedImageInstance. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    boolean,
    integer,
    null,
    nullable,
    number,
    optional,
    record,
    required,
    text,
)


@define(kw_only=True)
class NestedImageInstance:
    """A region of an image, listed as an image of its own.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        base_image: Id of the abstract image behind it.
        project: Id of the project that holds it.
        user: Who added it to the project.
        instance_filename: As it is called in the project; in a blind project the id of the abstract
            image, null to contributors.
        original_filename: As the file was called when uploaded; hidden in blind projects like the name
            in the project.
        filename: As the file was called when uploaded; null to contributors of a blind project.
        blinded_name: Id of the abstract image as text, in a blind project.
        path: Place of the file below the root of the image server; null to contributors of a blind
            project.
        content_type: Name of the format in the image server, no media type.
        width: Pixels along x, at full resolution.
        height: Pixels along y, at full resolution.
        depth: Focal planes (Z).
        duration: Timepoints (T).
        channels: Planes stored for channels (C); an image with red, green and blue interleaved counts
            1.
        extrinsic_channels: Channels as seen, that is, times the samples of a pixel.
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
        review_start: When its review began; milliseconds since 1970 (UTC) as text.
        review_stop: When its review ended, as above; in listings a copy of reviewStart.
        review_user: Who reviews it, or did.
        reviewed: Its review has ended.
        in_review: Its review goes on.
        number_of_annotations: User annotations on it, counted by the server.
        number_of_job_annotations: Annotations made by software; 0, left over from servers that ran it.
        number_of_reviewed_annotations: Annotations on it that a reviewer validated, counted by the
            server.
        thumb: Address of a PNG of at most 512 pixels a side; it wants the token in its query.
        preview: Address of a PNG of at most 1024 pixels a side; it wants the token in its query.
        macro_url: Address of the overview of the whole slide; null for formats that have none.
        parent: Id of the image instance it is a region of.
        x: Pixels from the left border of that image to its own.
        y: Pixels from the top border of that image to its own.
        full_path: Only sent, and then null, to contributors of a blind project.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    base_image: int
    project: int
    user: int
    instance_filename: str | None
    original_filename: str | None
    filename: str | None
    blinded_name: str | None
    path: str | None
    content_type: str | None
    width: int | None
    height: int | None
    depth: int | None
    duration: int | None
    channels: int | None
    extrinsic_channels: int | None
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
    review_start: str | None
    review_stop: str | None
    review_user: int | None
    reviewed: bool
    in_review: bool
    number_of_annotations: int
    number_of_job_annotations: int
    number_of_reviewed_annotations: int
    thumb: str
    preview: str
    macro_url: str | None
    parent: int
    x: int
    y: int
    full_path: None | Unset = UNSET
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
            base_image=required(rest, "baseImage", integer),
            project=required(rest, "project", integer),
            user=required(rest, "user", integer),
            instance_filename=required(rest, "instanceFilename", lambda value: nullable(value, text)),
            original_filename=required(rest, "originalFilename", lambda value: nullable(value, text)),
            filename=required(rest, "filename", lambda value: nullable(value, text)),
            blinded_name=required(rest, "blindedName", lambda value: nullable(value, text)),
            path=required(rest, "path", lambda value: nullable(value, text)),
            content_type=required(rest, "contentType", lambda value: nullable(value, text)),
            width=required(rest, "width", lambda value: nullable(value, integer)),
            height=required(rest, "height", lambda value: nullable(value, integer)),
            depth=required(rest, "depth", lambda value: nullable(value, integer)),
            duration=required(rest, "duration", lambda value: nullable(value, integer)),
            channels=required(rest, "channels", lambda value: nullable(value, integer)),
            extrinsic_channels=required(rest, "extrinsicChannels", lambda value: nullable(value, integer)),
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
            review_start=required(rest, "reviewStart", lambda value: nullable(value, text)),
            review_stop=required(rest, "reviewStop", lambda value: nullable(value, text)),
            review_user=required(rest, "reviewUser", lambda value: nullable(value, integer)),
            reviewed=required(rest, "reviewed", boolean),
            in_review=required(rest, "inReview", boolean),
            number_of_annotations=required(rest, "numberOfAnnotations", integer),
            number_of_job_annotations=required(rest, "numberOfJobAnnotations", integer),
            number_of_reviewed_annotations=required(rest, "numberOfReviewedAnnotations", integer),
            thumb=required(rest, "thumb", text),
            preview=required(rest, "preview", text),
            macro_url=required(rest, "macroURL", lambda value: nullable(value, text)),
            parent=required(rest, "parent", integer),
            x=required(rest, "x", integer),
            y=required(rest, "y", integer),
            full_path=optional(rest, "fullPath", null),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["baseImage"] = self.base_image
        data["project"] = self.project
        data["user"] = self.user
        data["instanceFilename"] = self.instance_filename
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["blindedName"] = self.blinded_name
        data["path"] = self.path
        data["contentType"] = self.content_type
        data["width"] = self.width
        data["height"] = self.height
        data["depth"] = self.depth
        data["duration"] = self.duration
        data["channels"] = self.channels
        data["extrinsicChannels"] = self.extrinsic_channels
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
        data["reviewStart"] = self.review_start
        data["reviewStop"] = self.review_stop
        data["reviewUser"] = self.review_user
        data["reviewed"] = self.reviewed
        data["inReview"] = self.in_review
        data["numberOfAnnotations"] = self.number_of_annotations
        data["numberOfJobAnnotations"] = self.number_of_job_annotations
        data["numberOfReviewedAnnotations"] = self.number_of_reviewed_annotations
        data["thumb"] = self.thumb
        data["preview"] = self.preview
        data["macroURL"] = self.macro_url
        data["parent"] = self.parent
        data["x"] = self.x
        data["y"] = self.y
        if self.full_path is not UNSET:
            data["fullPath"] = self.full_path
        data.update(self.additional_properties)
        return data
