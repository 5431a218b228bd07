"""DatasetImportResult as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class DatasetImportResult:
    """Names and types of DatasetImportResult on the wire; nothing else."""

    valid_datasets: dict[str, Any]
    invalid_datasets: dict[str, Any]
