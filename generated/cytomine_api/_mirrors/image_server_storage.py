"""ImageServerStorage as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
)

from cytomine_api.models.image_server_storage import ImageServerStorage


class ImageServerStorageMirror(Mirror, rename={"used_p": "usedP"}):
    """What is exactly as the document says, and nothing else."""

    total: int
    available: int
    used: int
    used_p: int | float


def build_image_server_storage(row: Any) -> ImageServerStorage:
    """Return the model of a mirror."""
    self = new(ImageServerStorage)
    self.total = row.total
    self.available = row.available
    self.used = row.used
    self.used_p = row.used_p
    self.additional_properties = {}
    return self


def reflect_image_server_storage(model: Any) -> ImageServerStorageMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.total, model.available, model.used))
        or not are_numbers((model.used_p,))
    ):
        raise RefusedError
    return ImageServerStorageMirror(model.total, model.available, model.used, model.used_p)


QUICK = Quick(ImageServerStorageMirror, build_image_server_storage, reflect_image_server_storage)
