"""PimsLookWish as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsLookWish:
    """Names and types of PimsLookWish on the wire; nothing else."""

    min_intensities: int | str | list[int | str] | None
    max_intensities: int | str | list[int | str] | None
    colormaps: str | list[str] | None
    filters: str | list[str] | None
    gammas: float | list[float] | None
    threshold: float | None
