"""UploadedFileTreeNode as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class UploadedFileTreeNode:
    """Names and types of UploadedFileTreeNode on the wire; nothing else."""

    id: int
    created: int | None
    originalFilename: str
    contentType: str
    lTree: dict[str, Any]
    parent: int | None
    size: int
    status: int
    image: int | None
    slices: list[int]
    companionFile: int | None
    thumbURL: str | None
    isArchive: bool
    macroURL: str | None
