"""ImageConsultation as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageConsultation:
    """Names and types of ImageConsultation on the wire; nothing else."""

    class_: str
    id: int
    created: str
    user: int
    image: int
    imageName: str
    imageThumb: str
    mode: str | None
    project: int
    projectConnection: int | None
    time: int | None
    countCreatedAnnotations: int | None
