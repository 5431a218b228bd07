"""UploadResult as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class UploadResult:
    """Names and types of UploadResult on the wire; nothing else."""

    status: int
    name: str
    size: str
    uploadedFile: dict[str, Any]
    images: list[dict[str, Any]]
