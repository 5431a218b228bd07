"""PimsDiskUsage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_disk_usage import PimsDiskUsage


class PimsDiskUsageMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    mount_point: str | None
    mount_available_size: int
    mount_total_size: int
    mount_used_size: int
    mount_used_size_percentage: int | float
    used_size: int
    used_size_percentage: int | float


def build_pims_disk_usage(row: Any) -> PimsDiskUsage:
    """Return the model of a mirror."""
    self = new(PimsDiskUsage)
    self.mount_point = row.mount_point
    self.mount_available_size = row.mount_available_size
    self.mount_total_size = row.mount_total_size
    self.mount_used_size = row.mount_used_size
    self.mount_used_size_percentage = row.mount_used_size_percentage
    self.used_size = row.used_size
    self.used_size_percentage = row.used_size_percentage
    self.additional_properties = {}
    return self


def reflect_pims_disk_usage(model: Any) -> PimsDiskUsageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain(
            (
                model.mount_point,
                model.mount_available_size,
                model.mount_total_size,
                model.mount_used_size,
                model.used_size,
            )
        )
        or not are_numbers((model.mount_used_size_percentage, model.used_size_percentage))
    ):
        raise RefusedError
    return PimsDiskUsageMirror(
        model.mount_point,
        model.mount_available_size,
        model.mount_total_size,
        model.mount_used_size,
        model.mount_used_size_percentage,
        model.used_size,
        model.used_size_percentage,
    )


QUICK = Quick(PimsDiskUsageMirror, build_pims_disk_usage, reflect_pims_disk_usage)
