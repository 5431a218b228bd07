"""ImageInstance as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.image_instance import ImageInstance


class ImageInstanceMirror(
    Mirror,
    rename={
        "class_": "class",
        "base_image": "baseImage",
        "instance_filename": "instanceFilename",
        "original_filename": "originalFilename",
        "blinded_name": "blindedName",
        "content_type": "contentType",
        "extrinsic_channels": "extrinsicChannels",
        "physical_size_x": "physicalSizeX",
        "physical_size_y": "physicalSizeY",
        "physical_size_z": "physicalSizeZ",
        "tile_size": "tileSize",
        "is_virtual": "isVirtual",
        "bit_per_sample": "bitPerSample",
        "sample_per_pixel": "samplePerPixel",
        "review_start": "reviewStart",
        "review_stop": "reviewStop",
        "review_user": "reviewUser",
        "in_review": "inReview",
        "number_of_annotations": "numberOfAnnotations",
        "number_of_job_annotations": "numberOfJobAnnotations",
        "number_of_reviewed_annotations": "numberOfReviewedAnnotations",
        "macro_url": "macroURL",
        "full_path": "fullPath",
    },
):
    """What is exactly as the document says, and nothing else."""

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
    physical_size_x: int | float | None
    physical_size_y: int | float | None
    physical_size_z: int | float | None
    fps: int | float | None
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
    full_path: None = ABSENT


def build_image_instance(row: Any) -> ImageInstance:
    """Return the model of a mirror."""
    self = new(ImageInstance)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.base_image = row.base_image
    self.project = row.project
    self.user = row.user
    self.instance_filename = row.instance_filename
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.blinded_name = row.blinded_name
    self.path = row.path
    self.content_type = row.content_type
    self.width = row.width
    self.height = row.height
    self.depth = row.depth
    self.duration = row.duration
    self.channels = row.channels
    self.extrinsic_channels = row.extrinsic_channels
    self.physical_size_x = row.physical_size_x
    self.physical_size_y = row.physical_size_y
    self.physical_size_z = row.physical_size_z
    self.fps = row.fps
    self.magnification = row.magnification
    self.zoom = row.zoom
    self.tile_size = row.tile_size
    self.is_virtual = row.is_virtual
    self.bit_per_sample = row.bit_per_sample
    self.sample_per_pixel = row.sample_per_pixel
    self.colorspace = row.colorspace
    self.review_start = row.review_start
    self.review_stop = row.review_stop
    self.review_user = row.review_user
    self.reviewed = row.reviewed
    self.in_review = row.in_review
    self.number_of_annotations = row.number_of_annotations
    self.number_of_job_annotations = row.number_of_job_annotations
    self.number_of_reviewed_annotations = row.number_of_reviewed_annotations
    self.thumb = row.thumb
    self.preview = row.preview
    self.macro_url = row.macro_url
    self.full_path = row.full_path
    self.additional_properties = {}
    return self


def reflect_image_instance(model: Any) -> ImageInstanceMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.class_,
                model.id,
                model.created,
                model.updated,
                model.base_image,
                model.project,
                model.user,
                model.instance_filename,
                model.original_filename,
                model.filename,
                model.blinded_name,
                model.path,
                model.content_type,
                model.width,
                model.height,
                model.depth,
                model.duration,
                model.channels,
                model.extrinsic_channels,
                model.magnification,
                model.zoom,
                model.tile_size,
                model.is_virtual,
                model.bit_per_sample,
                model.sample_per_pixel,
                model.colorspace,
                model.review_start,
                model.review_stop,
                model.review_user,
                model.reviewed,
                model.in_review,
                model.number_of_annotations,
                model.number_of_job_annotations,
                model.number_of_reviewed_annotations,
                model.thumb,
                model.preview,
                model.macro_url,
                model.full_path,
            )
        )
        or not are_numbers((model.physical_size_x, model.physical_size_y, model.physical_size_z, model.fps))
    ):
        raise RefusedError
    return ImageInstanceMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.base_image,
        model.project,
        model.user,
        model.instance_filename,
        model.original_filename,
        model.filename,
        model.blinded_name,
        model.path,
        model.content_type,
        model.width,
        model.height,
        model.depth,
        model.duration,
        model.channels,
        model.extrinsic_channels,
        model.physical_size_x,
        model.physical_size_y,
        model.physical_size_z,
        model.fps,
        model.magnification,
        model.zoom,
        model.tile_size,
        model.is_virtual,
        model.bit_per_sample,
        model.sample_per_pixel,
        model.colorspace,
        model.review_start,
        model.review_stop,
        model.review_user,
        model.reviewed,
        model.in_review,
        model.number_of_annotations,
        model.number_of_job_annotations,
        model.number_of_reviewed_annotations,
        model.thumb,
        model.preview,
        model.macro_url,
        model.full_path,
    )


QUICK = Quick(ImageInstanceMirror, build_image_instance, reflect_image_instance)
