"""DatasetImportEntries as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class DatasetImportEntries:
    """Names and types of DatasetImportEntries on the wire; nothing else."""
