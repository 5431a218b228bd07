"""Deletion as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class Deletion:
    """Names and types of Deletion on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    CLASSNAME: str
    action: str
    data: str | None
    serviceName: str | None
    type: str
    user: int
