"""ImageGroupMember as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageGroupMember:
    """Names and types of ImageGroupMember on the wire; nothing else."""

    id: int
    instanceFilename: str
    thumb: str
    width: int
    height: int
