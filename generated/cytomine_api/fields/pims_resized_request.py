"""PimsResizedRequest as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsResizedRequest:
    """Names and types of PimsResizedRequest on the wire; nothing else."""

    height: float | None
    width: float | None
    length: float | None
    zoom: int | None
    level: int | None
    channels: list[int | str] | None
    z_slices: int | None
    timepoints: int | None
    c_reduction: str | None
    min_intensities: int | str | list[int | str] | None
    max_intensities: int | str | list[int | str] | None
    colormaps: str | list[str] | None
    filters: str | list[str] | None
    gammas: float | list[float] | None
    threshold: float | None
    bits: int | str | None
    colorspace: str | None
