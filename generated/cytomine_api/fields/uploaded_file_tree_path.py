"""UploadedFileTreePath as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UploadedFileTreePath:
    """Names and types of UploadedFileTreePath on the wire; nothing else."""

    type: str
    value: str
    null: bool
