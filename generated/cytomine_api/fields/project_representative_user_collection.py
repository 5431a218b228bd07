"""ProjectRepresentativeUserCollection as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ProjectRepresentativeUserCollection:
    """Names and types of ProjectRepresentativeUserCollection on the wire; nothing else."""

    offset: int
    perPage: int
    size: int
    totalPages: int
    collection: list[dict[str, Any]]
