"""ServerStatistics as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ServerStatistics:
    """Names and types of ServerStatistics on the wire; nothing else."""

    users: int
    projects: int
    images: int
    abstractImages: int
    userAnnotations: int
    jobAnnotations: int
    terms: int
    ontologies: int
