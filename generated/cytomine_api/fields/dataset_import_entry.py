"""DatasetImportEntry as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class DatasetImportEntry:
    """Names and types of DatasetImportEntry on the wire; nothing else."""

    uploaded_files: list[str]
    failed_files: list[dict[str, Any]]
    skipped_files: list[str]
    project_created: bool | None
