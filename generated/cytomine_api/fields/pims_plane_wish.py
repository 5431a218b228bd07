"""PimsPlaneWish as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsPlaneWish:
    """Names and types of PimsPlaneWish on the wire; nothing else."""

    channels: list[int | str] | None
    z_slices: int | None
    timepoints: int | None
    c_reduction: str | None
