"""ImageConsultationSummary as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageConsultationSummary:
    """Names and types of ImageConsultationSummary on the wire; nothing else."""

    project: int
    user: int
    image: int
    time: int
    countCreatedAnnotations: int
    first: int
    last: int
    frequency: int
    imageName: str
    imageThumb: str | None
