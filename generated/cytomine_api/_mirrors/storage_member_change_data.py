"""StorageMemberChangeData as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.storage_member_change_data import StorageMemberChangeData


class StorageMemberChangeDataMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    message: str


def build_storage_member_change_data(row: Any) -> StorageMemberChangeData:
    """Return the model of a mirror."""
    self = new(StorageMemberChangeData)
    self.message = row.message
    self.additional_properties = {}
    return self


def reflect_storage_member_change_data(model: Any) -> StorageMemberChangeDataMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message,)):
        raise RefusedError
    return StorageMemberChangeDataMirror(model.message)


QUICK = Quick(
    StorageMemberChangeDataMirror, build_storage_member_change_data, reflect_storage_member_change_data
)
