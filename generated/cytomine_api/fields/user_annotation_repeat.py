"""UserAnnotationRepeat as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UserAnnotationRepeat:
    """Names and types of UserAnnotationRepeat on the wire; nothing else."""

    repeat: int
    slice: int
