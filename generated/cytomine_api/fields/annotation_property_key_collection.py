"""AnnotationPropertyKeyCollection as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class AnnotationPropertyKeyCollection:
    """Names and types of AnnotationPropertyKeyCollection on the wire; nothing else."""

    offset: int
    perPage: int
    size: int
    totalPages: int
    collection: list[dict[str, Any] | str]
