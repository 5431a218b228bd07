"""StorageMemberChange as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    new,
    reflected,
)

from cytomine_api._mirrors.storage_member_change_data import (
    StorageMemberChangeDataMirror,
    build_storage_member_change_data,
    reflect_storage_member_change_data,
)
from cytomine_api.models.storage_member_change import StorageMemberChange
from cytomine_api.models.storage_member_change_data import StorageMemberChangeData


class StorageMemberChangeMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    data: StorageMemberChangeDataMirror


REFLECT: Reflect = {StorageMemberChangeData: reflect_storage_member_change_data}


def build_storage_member_change(row: Any) -> StorageMemberChange:
    """Return the model of a mirror."""
    self = new(StorageMemberChange)
    self.data = build_storage_member_change_data(row.data)
    self.additional_properties = {}
    return self


def reflect_storage_member_change(model: Any) -> StorageMemberChangeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return StorageMemberChangeMirror(
        reflect_storage_member_change_data(model.data)
        if type(model.data) is StorageMemberChangeData
        else reflected(model.data, REFLECT)
    )


QUICK = Quick(StorageMemberChangeMirror, build_storage_member_change, reflect_storage_member_change)
