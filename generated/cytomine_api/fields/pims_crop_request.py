"""PimsCropRequest as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsCropRequest:
    """Names and types of PimsCropRequest on the wire; nothing else."""

    annotations: dict[str, Any] | list[dict[str, Any]]
    context_factor: float | None
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
    background_transparency: int | None
