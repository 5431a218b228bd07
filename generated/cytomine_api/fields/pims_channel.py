"""PimsChannel as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsChannel:
    """Names and types of PimsChannel on the wire; nothing else."""

    index: int
    suggested_name: str | None
    emission_wavelength: float | None
    excitation_wavelength: float | None
    color: str | None
