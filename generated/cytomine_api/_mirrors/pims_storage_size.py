"""PimsStorageSize as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.pims_storage_size import PimsStorageSize


class PimsStorageSizeMirror(Mirror, rename={"used_p": "usedP"}):
    """What is exactly as the document says, and nothing else."""

    used: int
    available: int
    used_p: int | float
    hostname: None
    mount: str | None
    ip: None


def build_pims_storage_size(row: Any) -> PimsStorageSize:
    """Return the model of a mirror."""
    self = new(PimsStorageSize)
    self.used = row.used
    self.available = row.available
    self.used_p = row.used_p
    self.hostname = row.hostname
    self.mount = row.mount
    self.ip = row.ip
    self.additional_properties = {}
    return self


def reflect_pims_storage_size(model: Any) -> PimsStorageSizeMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.used, model.available, model.hostname, model.mount, model.ip))
        or not are_numbers((model.used_p,))
    ):
        raise RefusedError
    return PimsStorageSizeMirror(
        model.used, model.available, model.used_p, model.hostname, model.mount, model.ip
    )


QUICK = Quick(PimsStorageSizeMirror, build_pims_storage_size, reflect_pims_storage_size)
