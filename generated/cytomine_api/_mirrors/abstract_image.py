"""AbstractImage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.abstract_image import AbstractImage


class AbstractImageMirror(
    Mirror,
    rename={
        "class_": "class",
        "uploaded_file": "uploadedFile",
        "original_filename": "originalFilename",
        "content_type": "contentType",
        "extrinsic_channels": "extrinsicChannels",
        "apparent_channels": "apparentChannels",
        "physical_size_x": "physicalSizeX",
        "physical_size_y": "physicalSizeY",
        "physical_size_z": "physicalSizeZ",
        "tile_size": "tileSize",
        "is_virtual": "isVirtual",
        "bit_per_sample": "bitPerSample",
        "sample_per_pixel": "samplePerPixel",
        "macro_url": "macroURL",
        "in_project": "inProject",
    },
):
    """What is exactly as the document says, and nothing else."""

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
    thumb: str
    preview: str
    macro_url: str | None
    in_project: bool


def build_abstract_image(row: Any) -> AbstractImage:
    """Return the model of a mirror."""
    self = new(AbstractImage)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.uploaded_file = row.uploaded_file
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.path = row.path
    self.content_type = row.content_type
    self.width = row.width
    self.height = row.height
    self.depth = row.depth
    self.duration = row.duration
    self.channels = row.channels
    self.extrinsic_channels = row.extrinsic_channels
    self.apparent_channels = row.apparent_channels
    self.dimensions = row.dimensions
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
    self.thumb = row.thumb
    self.preview = row.preview
    self.macro_url = row.macro_url
    self.in_project = row.in_project
    self.additional_properties = {}
    return self


def reflect_abstract_image(model: Any) -> AbstractImageMirror:
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
                model.uploaded_file,
                model.original_filename,
                model.filename,
                model.path,
                model.content_type,
                model.width,
                model.height,
                model.depth,
                model.duration,
                model.channels,
                model.extrinsic_channels,
                model.apparent_channels,
                model.dimensions,
                model.magnification,
                model.zoom,
                model.tile_size,
                model.is_virtual,
                model.bit_per_sample,
                model.sample_per_pixel,
                model.colorspace,
                model.thumb,
                model.preview,
                model.macro_url,
                model.in_project,
            )
        )
        or not are_numbers((model.physical_size_x, model.physical_size_y, model.physical_size_z, model.fps))
    ):
        raise RefusedError
    return AbstractImageMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.uploaded_file,
        model.original_filename,
        model.filename,
        model.path,
        model.content_type,
        model.width,
        model.height,
        model.depth,
        model.duration,
        model.channels,
        model.extrinsic_channels,
        model.apparent_channels,
        model.dimensions,
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
        model.thumb,
        model.preview,
        model.macro_url,
        model.in_project,
    )


QUICK = Quick(AbstractImageMirror, build_abstract_image, reflect_abstract_image)
