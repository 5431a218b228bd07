"""StorageUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.storage_update import StorageUpdate


class StorageUpdateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    name: str
    user: int
    created: str | int | None = ABSENT


def build_storage_update(row: Any) -> StorageUpdate:
    """Return the model of a mirror."""
    self = new(StorageUpdate)
    self.id = row.id
    self.name = row.name
    self.user = row.user
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_storage_update(model: Any) -> StorageUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.name, model.user, model.created)):
        raise RefusedError
    return StorageUpdateMirror(model.id, model.name, model.user, model.created)


QUICK = Quick(StorageUpdateMirror, build_storage_update, reflect_storage_update)
