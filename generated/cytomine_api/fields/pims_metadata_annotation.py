"""PimsMetadataAnnotation as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsMetadataAnnotation:
    """Names and types of PimsMetadataAnnotation on the wire; nothing else."""

    geometry: str
    terms: list[str]
    properties: dict[str, Any]
    channels: list[int]
    z_slices: list[int]
    timepoints: list[int]
