"""ErrorValues as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class ErrorValues:
    """Names and types of ErrorValues on the wire; nothing else."""

    projectNames: list[str] | None
    imageNames: list[str | None] | None
    userAssociatedTermsCount: int | None
    reviewedAssociatedTermsCount: int | None
