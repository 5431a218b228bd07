"""UserAnnotationLight as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserAnnotationLight:
    """Names and types of UserAnnotationLight on the wire; nothing else."""

    id: int
    container: int | None
    url: str
