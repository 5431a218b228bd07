"""UploadError as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class UploadError:
    """Names and types of UploadError on the wire; nothing else."""

    status: int
    error: str
    files: list[dict[str, Any]]
