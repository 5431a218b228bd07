"""ImageInstanceTree as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageInstanceTree:
    """Names and types of ImageInstanceTree on the wire; nothing else."""

    id: int
    key: int
    name: str
    title: str
    isFolder: bool
    hideCheckbox: bool
    size: int
    children: list[dict[str, Any]]
    instanceFilename: None | None
    originalFilename: None | None
    filename: None | None
    path: None | None
    fullPath: None | None
