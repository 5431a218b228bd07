"""ImageInstanceListItem. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class ImageInstanceListItem:
    """An image in a listing.

    Attributes:
        class_: Full name of the class in the server; routes that attach tags, properties and the like
            ask for it.
        id: Identifier over all classes of the server.
        created: When the object was made: milliseconds since 1970 (UTC) as text. An update may write
            any time, and none.
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
        project_blind: Always null here; other listings fill it.
        project_name: Always null here; other listings fill it.
        full_path: Only sent, and then null, to contributors of a blind project.
        image_group: Id of a group that holds it, null when none does; only with withImageGroup.
        last_activity: When the caller last opened it, in milliseconds since 1970 (UTC) as a number;
            only with withLastActivity, and only where that happened.
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
    project_blind: None
    project_name: None
    full_path: None | Unset = UNSET
    image_group: int | None | Unset = UNSET
    last_activity: int | Unset = UNSET
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
            class_=value if type(value := take("class", UNSET)) is str else required(value, "class", text),
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            created=value
            if type(value := take("created", UNSET)) is str or value is None
            else required(value, "created", lambda value: nullable(value, text)),
            updated=value
            if type(value := take("updated", UNSET)) is str or value is None
            else required(value, "updated", lambda value: nullable(value, text)),
            base_image=value
            if type(value := take("baseImage", UNSET)) is int
            else required(value, "baseImage", integer),
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            instance_filename=value
            if type(value := take("instanceFilename", UNSET)) is str or value is None
            else required(value, "instanceFilename", lambda value: nullable(value, text)),
            original_filename=value
            if type(value := take("originalFilename", UNSET)) is str or value is None
            else required(value, "originalFilename", lambda value: nullable(value, text)),
            filename=value
            if type(value := take("filename", UNSET)) is str or value is None
            else required(value, "filename", lambda value: nullable(value, text)),
            blinded_name=value
            if type(value := take("blindedName", UNSET)) is str or value is None
            else required(value, "blindedName", lambda value: nullable(value, text)),
            path=value
            if type(value := take("path", UNSET)) is str or value is None
            else required(value, "path", lambda value: nullable(value, text)),
            content_type=value
            if type(value := take("contentType", UNSET)) is str or value is None
            else required(value, "contentType", lambda value: nullable(value, text)),
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
            extrinsic_channels=value
            if type(value := take("extrinsicChannels", UNSET)) is int or value is None
            else required(value, "extrinsicChannels", lambda value: nullable(value, integer)),
            physical_size_x=value
            if type(value := take("physicalSizeX", UNSET)) is float or type(value) is int or value is None
            else required(value, "physicalSizeX", lambda value: nullable(value, number)),
            physical_size_y=value
            if type(value := take("physicalSizeY", UNSET)) is float or type(value) is int or value is None
            else required(value, "physicalSizeY", lambda value: nullable(value, number)),
            physical_size_z=value
            if type(value := take("physicalSizeZ", UNSET)) is float or type(value) is int or value is None
            else required(value, "physicalSizeZ", lambda value: nullable(value, number)),
            fps=value
            if type(value := take("fps", UNSET)) is float or type(value) is int or value is None
            else required(value, "fps", lambda value: nullable(value, number)),
            magnification=value
            if type(value := take("magnification", UNSET)) is int or value is None
            else required(value, "magnification", lambda value: nullable(value, integer)),
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
            colorspace=value
            if type(value := take("colorspace", UNSET)) is str or value is None
            else required(value, "colorspace", lambda value: nullable(value, text)),
            review_start=value
            if type(value := take("reviewStart", UNSET)) is str or value is None
            else required(value, "reviewStart", lambda value: nullable(value, text)),
            review_stop=value
            if type(value := take("reviewStop", UNSET)) is str or value is None
            else required(value, "reviewStop", lambda value: nullable(value, text)),
            review_user=value
            if type(value := take("reviewUser", UNSET)) is int or value is None
            else required(value, "reviewUser", lambda value: nullable(value, integer)),
            reviewed=value
            if type(value := take("reviewed", UNSET)) is bool
            else required(value, "reviewed", boolean),
            in_review=value
            if type(value := take("inReview", UNSET)) is bool
            else required(value, "inReview", boolean),
            number_of_annotations=value
            if type(value := take("numberOfAnnotations", UNSET)) is int
            else required(value, "numberOfAnnotations", integer),
            number_of_job_annotations=value
            if type(value := take("numberOfJobAnnotations", UNSET)) is int
            else required(value, "numberOfJobAnnotations", integer),
            number_of_reviewed_annotations=value
            if type(value := take("numberOfReviewedAnnotations", UNSET)) is int
            else required(value, "numberOfReviewedAnnotations", integer),
            thumb=value if type(value := take("thumb", UNSET)) is str else required(value, "thumb", text),
            preview=value
            if type(value := take("preview", UNSET)) is str
            else required(value, "preview", text),
            macro_url=value
            if type(value := take("macroURL", UNSET)) is str or value is None
            else required(value, "macroURL", lambda value: nullable(value, text)),
            project_blind=value
            if (value := take("projectBlind", UNSET)) is None
            else required(value, "projectBlind", null),
            project_name=value
            if (value := take("projectName", UNSET)) is None
            else required(value, "projectName", null),
            full_path=value
            if (value := take("fullPath", UNSET)) is None
            else optional(value, "fullPath", null),
            image_group=value
            if type(value := take("imageGroup", UNSET)) is int or value is None
            else optional(value, "imageGroup", lambda value: nullable(value, integer)),
            last_activity=value
            if type(value := take("lastActivity", UNSET)) is int
            else optional(value, "lastActivity", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.class_) is not ABSENT:
            data["class"] = value
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.created) is not ABSENT:
            data["created"] = value
        if (value := self.updated) is not ABSENT:
            data["updated"] = value
        if (value := self.base_image) is not ABSENT:
            data["baseImage"] = value
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.instance_filename) is not ABSENT:
            data["instanceFilename"] = value
        if (value := self.original_filename) is not ABSENT:
            data["originalFilename"] = value
        if (value := self.filename) is not ABSENT:
            data["filename"] = value
        if (value := self.blinded_name) is not ABSENT:
            data["blindedName"] = value
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
        if (value := self.extrinsic_channels) is not ABSENT:
            data["extrinsicChannels"] = value
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
        if (value := self.colorspace) is not ABSENT:
            data["colorspace"] = value
        if (value := self.review_start) is not ABSENT:
            data["reviewStart"] = value
        if (value := self.review_stop) is not ABSENT:
            data["reviewStop"] = value
        if (value := self.review_user) is not ABSENT:
            data["reviewUser"] = value
        if (value := self.reviewed) is not ABSENT:
            data["reviewed"] = value
        if (value := self.in_review) is not ABSENT:
            data["inReview"] = value
        if (value := self.number_of_annotations) is not ABSENT:
            data["numberOfAnnotations"] = value
        if (value := self.number_of_job_annotations) is not ABSENT:
            data["numberOfJobAnnotations"] = value
        if (value := self.number_of_reviewed_annotations) is not ABSENT:
            data["numberOfReviewedAnnotations"] = value
        if (value := self.thumb) is not ABSENT:
            data["thumb"] = value
        if (value := self.preview) is not ABSENT:
            data["preview"] = value
        if (value := self.macro_url) is not ABSENT:
            data["macroURL"] = value
        if (value := self.project_blind) is not ABSENT:
            data["projectBlind"] = value
        if (value := self.project_name) is not ABSENT:
            data["projectName"] = value
        if (value := self.full_path) is not ABSENT:
            data["fullPath"] = value
        if (value := self.image_group) is not ABSENT:
            data["imageGroup"] = value
        if (value := self.last_activity) is not ABSENT:
            data["lastActivity"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ImageInstanceListItem]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.image_instance_list_item import QUICK

        return QUICK
