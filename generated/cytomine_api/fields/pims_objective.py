"""PimsObjective as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsObjective:
    """Names and types of PimsObjective on the wire; nothing else."""

    nominal_magnification: float | None
    calibrated_magnification: float | None
