"""SoftwareProjectCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class SoftwareProjectCreate:
    """Names and types of SoftwareProjectCreate on the wire; nothing else."""

    software: int
    project: int
