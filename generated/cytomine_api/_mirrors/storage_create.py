"""StorageCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.storage_create import StorageCreate


class StorageCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    name: str
    user: int = ABSENT


def build_storage_create(row: Any) -> StorageCreate:
    """Return the model of a mirror."""
    self = new(StorageCreate)
    self.name = row.name
    self.user = row.user
    self.additional_properties = {}
    return self


def reflect_storage_create(model: Any) -> StorageCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.name, model.user)):
        raise RefusedError
    return StorageCreateMirror(model.name, model.user)


QUICK = Quick(StorageCreateMirror, build_storage_create, reflect_storage_create)
