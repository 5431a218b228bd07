"""DatasetImportFaults as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class DatasetImportFaults:
    """Names and types of DatasetImportFaults on the wire; nothing else."""
