"""UndoneObject as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UndoneObject:
    """Names and types of UndoneObject on the wire; nothing else."""

    id: int
