"""PimsDiskUsage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class PimsDiskUsage:
    """Names and types of PimsDiskUsage on the wire; nothing else."""

    mount_point: str | None
    mount_available_size: int
    mount_total_size: int
    mount_used_size: int
    mount_used_size_percentage: float
    used_size: int
    used_size_percentage: float
