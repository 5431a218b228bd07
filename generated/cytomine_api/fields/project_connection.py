"""ProjectConnection as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ProjectConnection:
    """Names and types of ProjectConnection on the wire; nothing else."""

    class_: str
    id: int
    created: str
    updated: None
    user: int
    project: int
    time: int | None
    os: str | None
    browser: str | None
    browserVersion: str | None
    countViewedImages: int | None
    countCreatedAnnotations: int | None
