"""PimsImage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_image import PimsImage


class PimsImageMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    original_format: str
    width: int
    height: int
    depth: int
    duration: int
    physical_size_x: int | float | None
    physical_size_y: int | float | None
    physical_size_z: int | float | None
    frame_rate: int | float | None
    n_channels: int
    n_concrete_channels: int
    n_samples: int
    n_planes: int
    are_rgb_planes: bool
    n_distinct_channels: int
    acquired_at: str | None
    description: str | None
    pixel_type: str
    significant_bits: int
    bits: int


def build_pims_image(row: Any) -> PimsImage:
    """Return the model of a mirror."""
    self = new(PimsImage)
    self.original_format = row.original_format
    self.width = row.width
    self.height = row.height
    self.depth = row.depth
    self.duration = row.duration
    self.physical_size_x = row.physical_size_x
    self.physical_size_y = row.physical_size_y
    self.physical_size_z = row.physical_size_z
    self.frame_rate = row.frame_rate
    self.n_channels = row.n_channels
    self.n_concrete_channels = row.n_concrete_channels
    self.n_samples = row.n_samples
    self.n_planes = row.n_planes
    self.are_rgb_planes = row.are_rgb_planes
    self.n_distinct_channels = row.n_distinct_channels
    self.acquired_at = row.acquired_at
    self.description = row.description
    self.pixel_type = row.pixel_type
    self.significant_bits = row.significant_bits
    self.bits = row.bits
    self.additional_properties = {}
    return self


def reflect_pims_image(model: Any) -> PimsImageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.original_format,
                model.width,
                model.height,
                model.depth,
                model.duration,
                model.n_channels,
                model.n_concrete_channels,
                model.n_samples,
                model.n_planes,
                model.are_rgb_planes,
                model.n_distinct_channels,
                model.acquired_at,
                model.description,
                model.pixel_type,
                model.significant_bits,
                model.bits,
            )
        )
        or not are_numbers(
            (model.physical_size_x, model.physical_size_y, model.physical_size_z, model.frame_rate)
        )
    ):
        raise RefusedError
    return PimsImageMirror(
        model.original_format,
        model.width,
        model.height,
        model.depth,
        model.duration,
        model.physical_size_x,
        model.physical_size_y,
        model.physical_size_z,
        model.frame_rate,
        model.n_channels,
        model.n_concrete_channels,
        model.n_samples,
        model.n_planes,
        model.are_rgb_planes,
        model.n_distinct_channels,
        model.acquired_at,
        model.description,
        model.pixel_type,
        model.significant_bits,
        model.bits,
    )


QUICK = Quick(PimsImageMirror, build_pims_image, reflect_pims_image)
