"""MemberActivitySummary as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class MemberActivitySummary:
    """Names and types of MemberActivitySummary on the wire; nothing else."""

    firstConnection: int | None
    lastConnection: int | None
    totalAnnotations: int
    totalConnections: int
    totalConsultations: int
    totalAnnotationSelections: int
