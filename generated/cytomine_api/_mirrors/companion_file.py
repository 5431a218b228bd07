"""CompanionFile as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.companion_file import CompanionFile


class CompanionFileMirror(
    Mirror,
    rename={
        "class_": "class",
        "uploaded_file": "uploadedFile",
        "original_filename": "originalFilename",
        "status_text": "statusText",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    uploaded_file: int
    image: int
    original_filename: str
    filename: str
    path: str
    type: str
    progress: int
    status: int
    status_text: str | None


def build_companion_file(row: Any) -> CompanionFile:
    """Return the model of a mirror."""
    self = new(CompanionFile)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.uploaded_file = row.uploaded_file
    self.image = row.image
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.path = row.path
    self.type = row.type
    self.progress = row.progress
    self.status = row.status
    self.status_text = row.status_text
    self.additional_properties = {}
    return self


def reflect_companion_file(model: Any) -> CompanionFileMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.uploaded_file,
            model.image,
            model.original_filename,
            model.filename,
            model.path,
            model.type,
            model.progress,
            model.status,
            model.status_text,
        )
    ):
        raise RefusedError
    return CompanionFileMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.uploaded_file,
        model.image,
        model.original_filename,
        model.filename,
        model.path,
        model.type,
        model.progress,
        model.status,
        model.status_text,
    )


QUICK = Quick(CompanionFileMirror, build_companion_file, reflect_companion_file)
