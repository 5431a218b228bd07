"""PimsImage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsImage:
    """Names and types of PimsImage on the wire; nothing else."""

    original_format: str
    width: int
    height: int
    depth: int
    duration: int
    physical_size_x: float | None
    physical_size_y: float | None
    physical_size_z: float | None
    frame_rate: float | None
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
