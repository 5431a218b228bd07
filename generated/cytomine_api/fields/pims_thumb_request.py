"""PimsThumbRequest as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsThumbRequest:
    """Names and types of PimsThumbRequest on the wire; nothing else."""

    height: float | None
    width: float | None
    length: float | None
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
    log: bool | None
    use_precomputed: bool | None
