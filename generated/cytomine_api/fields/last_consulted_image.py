"""LastConsultedImage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class LastConsultedImage:
    """Names and types of LastConsultedImage on the wire; nothing else."""

    user: int
    created: int
    image: int
    imageName: str
