"""StorageMemberChangeData as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class StorageMemberChangeData:
    """Names and types of StorageMemberChangeData on the wire; nothing else."""

    message: str
