"""DatasetImportFailure as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class DatasetImportFailure:
    """Names and types of DatasetImportFailure on the wire; nothing else."""

    file: str
    error: str
