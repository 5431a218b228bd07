"""UploadFileError as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UploadFileError:
    """Names and types of UploadFileError on the wire; nothing else."""

    size: int
    error: str
