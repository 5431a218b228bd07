"""ProjectConnectionCreate as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectConnectionCreate:
    """Names and types of ProjectConnectionCreate on the wire; nothing else."""

    os: str | None
    browser: str | None
    browserVersion: str | None
