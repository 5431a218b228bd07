"""ImageInstance. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    ShapeError,
    Unset,
    boolean,
    integer,
    null,
    nullable,
    number,
    record,
    text,
)


@define(kw_only=True)
class ImageInstance:
    """An image in a project. Calibration is its own where it has been set, else that of the abstract
    image: sending back what was read makes it its own.

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
    full_path: None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        take = rest.pop
        at = ""
        try:
            return cls(
                class_=text(take(at := "class")),
                id=integer(take(at := "id")),
                created=nullable(take(at := "created"), text),
                updated=nullable(take(at := "updated"), text),
                base_image=integer(take(at := "baseImage")),
                project=integer(take(at := "project")),
                user=integer(take(at := "user")),
                instance_filename=nullable(take(at := "instanceFilename"), text),
                original_filename=nullable(take(at := "originalFilename"), text),
                filename=nullable(take(at := "filename"), text),
                blinded_name=nullable(take(at := "blindedName"), text),
                path=nullable(take(at := "path"), text),
                content_type=nullable(take(at := "contentType"), text),
                width=nullable(take(at := "width"), integer),
                height=nullable(take(at := "height"), integer),
                depth=nullable(take(at := "depth"), integer),
                duration=nullable(take(at := "duration"), integer),
                channels=nullable(take(at := "channels"), integer),
                extrinsic_channels=nullable(take(at := "extrinsicChannels"), integer),
                physical_size_x=nullable(take(at := "physicalSizeX"), number),
                physical_size_y=nullable(take(at := "physicalSizeY"), number),
                physical_size_z=nullable(take(at := "physicalSizeZ"), number),
                fps=nullable(take(at := "fps"), number),
                magnification=nullable(take(at := "magnification"), integer),
                zoom=integer(take(at := "zoom")),
                tile_size=nullable(take(at := "tileSize"), integer),
                is_virtual=boolean(take(at := "isVirtual")),
                bit_per_sample=nullable(take(at := "bitPerSample"), integer),
                sample_per_pixel=nullable(take(at := "samplePerPixel"), integer),
                colorspace=nullable(take(at := "colorspace"), text),
                review_start=nullable(take(at := "reviewStart"), text),
                review_stop=nullable(take(at := "reviewStop"), text),
                review_user=nullable(take(at := "reviewUser"), integer),
                reviewed=boolean(take(at := "reviewed")),
                in_review=boolean(take(at := "inReview")),
                number_of_annotations=integer(take(at := "numberOfAnnotations")),
                number_of_job_annotations=integer(take(at := "numberOfJobAnnotations")),
                number_of_reviewed_annotations=integer(take(at := "numberOfReviewedAnnotations")),
                thumb=text(take(at := "thumb")),
                preview=text(take(at := "preview")),
                macro_url=nullable(take(at := "macroURL"), text),
                full_path=null(take(at)) if (at := "fullPath") in rest else UNSET,
                additional_properties=rest,
            )
        except ShapeError as error:
            raise error.below(at) from None
        except KeyError:
            raise ShapeError("a value", "nothing").below(at) from None

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
        if self.full_path is not UNSET:
            data["fullPath"] = self.full_path
        data.update(self.additional_properties)
        return data
