"""RawMetadataCollection as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class RawMetadataCollection:
    """Names and types of RawMetadataCollection on the wire; nothing else."""

    offset: int
    perPage: int
    size: int
    totalPages: int
    collection: list[dict[str, Any]]
