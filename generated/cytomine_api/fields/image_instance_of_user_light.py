"""ImageInstanceOfUserLight as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageInstanceOfUserLight:
    """Names and types of ImageInstanceOfUserLight on the wire; nothing else."""

    id: int
    project: int
    projectName: str
    blindedName: int | None
    instanceFilename: str | None
