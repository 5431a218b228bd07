"""PimsFormat as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsFormat:
    """Names and types of PimsFormat on the wire; nothing else."""

    id: str
    name: str
    remarks: str | None
    convertible: bool
    readable: bool
    writable: bool
    importable: bool
    plugin: str | None
