"""ImportedAbstractImage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.imported_abstract_image import ImportedAbstractImage


class ImportedAbstractImageMirror(
    Mirror,
    rename={
        "uploaded_file": "uploadedFile",
        "original_filename": "originalFilename",
        "content_type": "contentType",
        "tile_size": "tileSize",
        "is_virtual": "isVirtual",
        "bit_per_sample": "bitPerSample",
        "sample_per_pixel": "samplePerPixel",
        "in_project": "inProject",
        "physical_size_x": "physicalSizeX",
        "physical_size_y": "physicalSizeY",
        "physical_size_z": "physicalSizeZ",
    },
):
    """What is exactly as the document says, and nothing else."""

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
    physical_size_x: int | float | None = ABSENT
    physical_size_y: int | float | None = ABSENT
    physical_size_z: int | float | None = ABSENT
    fps: int | float | None = ABSENT
    magnification: int | None = ABSENT
    colorspace: str | None = ABSENT


def build_imported_abstract_image(row: Any) -> ImportedAbstractImage:
    """Return the model of a mirror."""
    self = new(ImportedAbstractImage)
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
    self.dimensions = row.dimensions
    self.zoom = row.zoom
    self.tile_size = row.tile_size
    self.is_virtual = row.is_virtual
    self.bit_per_sample = row.bit_per_sample
    self.sample_per_pixel = row.sample_per_pixel
    self.thumb = row.thumb
    self.preview = row.preview
    self.in_project = row.in_project
    self.physical_size_x = row.physical_size_x
    self.physical_size_y = row.physical_size_y
    self.physical_size_z = row.physical_size_z
    self.fps = row.fps
    self.magnification = row.magnification
    self.colorspace = row.colorspace
    self.additional_properties = {}
    return self


def reflect_imported_abstract_image(model: Any) -> ImportedAbstractImageMirror:
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
                model.dimensions,
                model.zoom,
                model.tile_size,
                model.is_virtual,
                model.bit_per_sample,
                model.sample_per_pixel,
                model.thumb,
                model.preview,
                model.in_project,
                model.magnification,
                model.colorspace,
            )
        )
        or not are_numbers((model.physical_size_x, model.physical_size_y, model.physical_size_z, model.fps))
    ):
        raise RefusedError
    return ImportedAbstractImageMirror(
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
        model.dimensions,
        model.zoom,
        model.tile_size,
        model.is_virtual,
        model.bit_per_sample,
        model.sample_per_pixel,
        model.thumb,
        model.preview,
        model.in_project,
        model.physical_size_x,
        model.physical_size_y,
        model.physical_size_z,
        model.fps,
        model.magnification,
        model.colorspace,
    )


QUICK = Quick(ImportedAbstractImageMirror, build_imported_abstract_image, reflect_imported_abstract_image)
