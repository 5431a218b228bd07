"""AbstractImageCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.abstract_image_create import AbstractImageCreate


class AbstractImageCreateMirror(
    Mirror,
    rename={
        "uploaded_file": "uploadedFile",
        "original_filename": "originalFilename",
        "physical_size_x": "physicalSizeX",
        "physical_size_y": "physicalSizeY",
        "physical_size_z": "physicalSizeZ",
        "tile_size": "tileSize",
        "bit_per_sample": "bitPerSample",
        "sample_per_pixel": "samplePerPixel",
    },
):
    """What is exactly as the document says, and nothing else."""

    uploaded_file: int | None = ABSENT
    original_filename: str | None = ABSENT
    width: int | None = ABSENT
    height: int | None = ABSENT
    depth: int | None = ABSENT
    duration: int | None = ABSENT
    channels: int | None = ABSENT
    physical_size_x: int | float | None = ABSENT
    physical_size_y: int | float | None = ABSENT
    physical_size_z: int | float | None = ABSENT
    fps: int | float | None = ABSENT
    magnification: int | None = ABSENT
    tile_size: int | None = ABSENT
    bit_per_sample: int | None = ABSENT
    sample_per_pixel: int | None = ABSENT
    colorspace: str | None = ABSENT


def build_abstract_image_create(row: Any) -> AbstractImageCreate:
    """Return the model of a mirror."""
    self = new(AbstractImageCreate)
    self.uploaded_file = row.uploaded_file
    self.original_filename = row.original_filename
    self.width = row.width
    self.height = row.height
    self.depth = row.depth
    self.duration = row.duration
    self.channels = row.channels
    self.physical_size_x = row.physical_size_x
    self.physical_size_y = row.physical_size_y
    self.physical_size_z = row.physical_size_z
    self.fps = row.fps
    self.magnification = row.magnification
    self.tile_size = row.tile_size
    self.bit_per_sample = row.bit_per_sample
    self.sample_per_pixel = row.sample_per_pixel
    self.colorspace = row.colorspace
    self.additional_properties = {}
    return self


def reflect_abstract_image_create(model: Any) -> AbstractImageCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.uploaded_file,
                model.original_filename,
                model.width,
                model.height,
                model.depth,
                model.duration,
                model.channels,
                model.magnification,
                model.tile_size,
                model.bit_per_sample,
                model.sample_per_pixel,
                model.colorspace,
            )
        )
        or not are_numbers((model.physical_size_x, model.physical_size_y, model.physical_size_z, model.fps))
    ):
        raise RefusedError
    return AbstractImageCreateMirror(
        model.uploaded_file,
        model.original_filename,
        model.width,
        model.height,
        model.depth,
        model.duration,
        model.channels,
        model.physical_size_x,
        model.physical_size_y,
        model.physical_size_z,
        model.fps,
        model.magnification,
        model.tile_size,
        model.bit_per_sample,
        model.sample_per_pixel,
        model.colorspace,
    )


QUICK = Quick(AbstractImageCreateMirror, build_abstract_image_create, reflect_abstract_image_create)
