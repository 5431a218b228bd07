"""ImageGroupImageInstance as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageGroupImageInstance:
    """Names and types of ImageGroupImageInstance on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    group: int
    image: int
    groupName: str
