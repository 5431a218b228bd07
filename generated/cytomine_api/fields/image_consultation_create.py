"""ImageConsultationCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageConsultationCreate:
    """Names and types of ImageConsultationCreate on the wire; nothing else."""

    mode: str | None
