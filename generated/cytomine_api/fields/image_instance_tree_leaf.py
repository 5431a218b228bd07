"""ImageInstanceTreeLeaf as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImageInstanceTreeLeaf:
    """Names and types of ImageInstanceTreeLeaf on the wire; nothing else."""

    id: int
    key: int
    title: str | None
    isFolder: bool
    children: list[dict[str, Any]]
