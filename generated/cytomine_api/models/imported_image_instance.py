"""ImportedImageInstance. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import boolean, encode, integer, null, nullable, number, record, required, text

from cytomine_api.models.empty_object import EmptyObject


@define(kw_only=True)
class ImportedImageInstance:
    """The image instance as the image server knows it: as `ImageInstance`, but `class` is called `class_`,
    and with keys of the image server's own that are always empty.

    Attributes:
        class_: Full name of the class in the server.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. Null once an update
            left it out of its body.
        updated: When the object was last saved, also by its creation; milliseconds since 1970 (UTC) as
            text.
        deleted: A key that some versions of the image server fill and this one does not.
        base_image: Id of the abstract image behind it.
        project: Id of the project it was added to.
        user: Who uploaded it.
        name: A key that some versions of the image server fill and this one does not.
        instance_filename: As it is called in the project.
        original_filename: As the file was called when uploaded.
        filename: Same as originalFilename.
        filenames: A key that some versions of the image server fill and this one does not.
        blinded_name: Id of the abstract image as text, in a blind project.
        path: Place below the root of the image server.
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
        review_start: A key that some versions of the image server fill and this one does not.
        review_stop: A key that some versions of the image server fill and this one does not.
        review_user: A key that some versions of the image server fill and this one does not.
        reviewed: Always false, as the image is new.
        in_review: Always false, as the image is new.
        number_of_annotations: User annotations on it, those found in the file.
        number_of_job_annotations: Always 0.
        number_of_reviewed_annotations: Always 0, as the image is new.
        thumb: Address of a PNG of at most 512 pixels a side; it wants the token in its query.
        preview: Address of a PNG of at most 1024 pixels a side; it wants the token in its query.
        macro_url: Address of the overview of the whole slide; null for formats that have none.
        x: A key that some versions of the image server fill and this one does not.
        y: A key that some versions of the image server fill and this one does not.
        w: A key that some versions of the image server fill and this one does not.
        h: A key that some versions of the image server fill and this one does not.
        image_servers: A key that some versions of the image server fill and this one does not.
        query_parameters: A key that some versions of the image server fill and this one does not.
        reference_slice: A key that some versions of the image server fill and this one does not.
    """

    class_: str
    id: int
    created: str | None
    updated: str | None
    deleted: None
    base_image: int
    project: int
    user: int
    name: None
    instance_filename: str | None
    original_filename: str | None
    filename: str | None
    filenames: None
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
    review_start: None
    review_stop: None
    review_user: None
    reviewed: bool
    in_review: bool
    number_of_annotations: int
    number_of_job_annotations: int
    number_of_reviewed_annotations: int
    thumb: str
    preview: str
    macro_url: str | None
    x: None
    y: None
    w: None
    h: None
    image_servers: None
    query_parameters: EmptyObject
    reference_slice: None
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
            created=required(rest, "created", lambda value: nullable(value, text)),
            updated=required(rest, "updated", lambda value: nullable(value, text)),
            deleted=required(rest, "deleted", null),
            base_image=required(rest, "baseImage", integer),
            project=required(rest, "project", integer),
            user=required(rest, "user", integer),
            name=required(rest, "name", null),
            instance_filename=required(rest, "instanceFilename", lambda value: nullable(value, text)),
            original_filename=required(rest, "originalFilename", lambda value: nullable(value, text)),
            filename=required(rest, "filename", lambda value: nullable(value, text)),
            filenames=required(rest, "filenames", null),
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
            review_start=required(rest, "reviewStart", null),
            review_stop=required(rest, "reviewStop", null),
            review_user=required(rest, "reviewUser", null),
            reviewed=required(rest, "reviewed", boolean),
            in_review=required(rest, "inReview", boolean),
            number_of_annotations=required(rest, "numberOfAnnotations", integer),
            number_of_job_annotations=required(rest, "numberOfJobAnnotations", integer),
            number_of_reviewed_annotations=required(rest, "numberOfReviewedAnnotations", integer),
            thumb=required(rest, "thumb", text),
            preview=required(rest, "preview", text),
            macro_url=required(rest, "macroURL", lambda value: nullable(value, text)),
            x=required(rest, "x", null),
            y=required(rest, "y", null),
            w=required(rest, "w", null),
            h=required(rest, "h", null),
            image_servers=required(rest, "_image_servers", null),
            query_parameters=required(rest, "_query_parameters", EmptyObject.from_dict),
            reference_slice=required(rest, "_reference_slice", null),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["class_"] = self.class_
        data["id"] = self.id
        data["created"] = self.created
        data["updated"] = self.updated
        data["deleted"] = self.deleted
        data["baseImage"] = self.base_image
        data["project"] = self.project
        data["user"] = self.user
        data["name"] = self.name
        data["instanceFilename"] = self.instance_filename
        data["originalFilename"] = self.original_filename
        data["filename"] = self.filename
        data["filenames"] = self.filenames
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
        data["x"] = self.x
        data["y"] = self.y
        data["w"] = self.w
        data["h"] = self.h
        data["_image_servers"] = self.image_servers
        data["_query_parameters"] = encode(self.query_parameters)
        data["_reference_slice"] = self.reference_slice
        data.update(self.additional_properties)
        return data
