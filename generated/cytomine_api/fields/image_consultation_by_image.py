"""ImageConsultationByImage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageConsultationByImage:
    """Names and types of ImageConsultationByImage on the wire; nothing else."""

    created: int
    image: int
    user: None
    imageName: str
    time: int | None
    countCreatedAnnotations: int | None
    imageThumb: str | None
    project: int | None
