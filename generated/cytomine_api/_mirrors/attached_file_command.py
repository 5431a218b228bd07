"""AttachedFileCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.attached_file import AttachedFileMirror, build_attached_file, reflect_attached_file
from cytomine_api.models.attached_file import AttachedFile
from cytomine_api.models.attached_file_command import AttachedFileCommand
from cytomine_api.models.command_callback import CommandCallback


class AttachedFileCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    attachedfile: AttachedFileMirror


REFLECT: Reflect = {AttachedFile: reflect_attached_file}


def build_attached_file_command(row: Any) -> AttachedFileCommand:
    """Return the model of a mirror."""
    self = new(AttachedFileCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.attachedfile = build_attached_file(row.attachedfile)
    self.additional_properties = {}
    return self


def reflect_attached_file_command(model: Any) -> AttachedFileCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return AttachedFileCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_attached_file(model.attachedfile)
        if type(model.attachedfile) is AttachedFile
        else reflected(model.attachedfile, REFLECT),
    )


QUICK = Quick(
    AttachedFileCommandMirror, build_attached_file_command, reflect_attached_file_command, is_open=True
)
