"""UploadedFileCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class UploadedFileCommand:
    """Names and types of UploadedFileCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    uploadedfile: dict[str, Any]
