"""ImageFormat as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ImageFormat:
    """Names and types of ImageFormat on the wire; nothing else."""

    id: str
    name: str
    remarks: str
    convertible: bool
    readable: bool
    writable: bool
    importable: bool
    plugin: str
