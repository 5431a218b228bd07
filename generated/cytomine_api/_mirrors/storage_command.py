"""StorageCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    new,
    reflected,
)

from cytomine_api._mirrors.storage import StorageMirror, build_storage, reflect_storage
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.storage import Storage
from cytomine_api.models.storage_command import StorageCommand


class StorageCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    storage: StorageMirror


REFLECT: Reflect = {Storage: reflect_storage}


def build_storage_command(row: Any) -> StorageCommand:
    """Return the model of a mirror."""
    self = new(StorageCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.storage = build_storage(row.storage)
    self.additional_properties = {}
    return self


def reflect_storage_command(model: Any) -> StorageCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return StorageCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_storage(model.storage)
        if type(model.storage) is Storage
        else reflected(model.storage, REFLECT),
    )


QUICK = Quick(StorageCommandMirror, build_storage_command, reflect_storage_command, is_open=True)
