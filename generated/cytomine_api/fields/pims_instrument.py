"""PimsInstrument as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsInstrument:
    """Names and types of PimsInstrument on the wire; nothing else."""

    microscope: dict[str, Any]
    objective: dict[str, Any]
