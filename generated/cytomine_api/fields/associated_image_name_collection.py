"""AssociatedImageNameCollection as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class AssociatedImageNameCollection:
    """Names and types of AssociatedImageNameCollection on the wire; nothing else."""

    offset: int
    perPage: int
    size: int
    totalPages: int
    collection: list[str]
