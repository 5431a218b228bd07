"""CompanionFileCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.companion_file import (
    CompanionFileMirror,
    build_companion_file,
    reflect_companion_file,
)
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.companion_file import CompanionFile
from cytomine_api.models.companion_file_command import CompanionFileCommand


class CompanionFileCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    companionfile: CompanionFileMirror


REFLECT: Reflect = {CompanionFile: reflect_companion_file}


def build_companion_file_command(row: Any) -> CompanionFileCommand:
    """Return the model of a mirror."""
    self = new(CompanionFileCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.companionfile = build_companion_file(row.companionfile)
    self.additional_properties = {}
    return self


def reflect_companion_file_command(model: Any) -> CompanionFileCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return CompanionFileCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_companion_file(model.companionfile)
        if type(model.companionfile) is CompanionFile
        else reflected(model.companionfile, REFLECT),
    )


QUICK = Quick(
    CompanionFileCommandMirror, build_companion_file_command, reflect_companion_file_command, is_open=True
)
