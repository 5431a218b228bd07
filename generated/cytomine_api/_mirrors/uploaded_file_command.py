"""UploadedFileCommand as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.uploaded_file import UploadedFileMirror, build_uploaded_file, reflect_uploaded_file
from cytomine_api.models.command_callback import CommandCallback
from cytomine_api.models.uploaded_file import UploadedFile
from cytomine_api.models.uploaded_file_command import UploadedFileCommand


class UploadedFileCommandMirror(Mirror, rename={"print_message": "printMessage"}):
    """What is exactly as the document says, and nothing else."""

    message: str
    callback: Any
    print_message: bool
    command: int
    uploadedfile: UploadedFileMirror


REFLECT: Reflect = {UploadedFile: reflect_uploaded_file}


def build_uploaded_file_command(row: Any) -> UploadedFileCommand:
    """Return the model of a mirror."""
    self = new(UploadedFileCommand)
    self.message = row.message
    self.callback = CommandCallback.from_dict(row.callback)
    self.print_message = row.print_message
    self.command = row.command
    self.uploadedfile = build_uploaded_file(row.uploadedfile)
    self.additional_properties = {}
    return self


def reflect_uploaded_file_command(model: Any) -> UploadedFileCommandMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.message, model.print_message, model.command)):
        raise RefusedError
    return UploadedFileCommandMirror(
        model.message,
        reflected(model.callback, REFLECT),
        model.print_message,
        model.command,
        reflect_uploaded_file(model.uploadedfile)
        if type(model.uploadedfile) is UploadedFile
        else reflected(model.uploadedfile, REFLECT),
    )


QUICK = Quick(
    UploadedFileCommandMirror, build_uploaded_file_command, reflect_uploaded_file_command, is_open=True
)
