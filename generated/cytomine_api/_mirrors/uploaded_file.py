"""UploadedFile as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.uploaded_file import UploadedFile


class UploadedFileMirror(
    Mirror,
    rename={
        "class_": "class",
        "original_filename": "originalFilename",
        "content_type": "contentType",
        "status_text": "statusText",
        "is_archive": "isArchive",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    user: int
    storage: int
    parent: int | None
    original_filename: str
    filename: str
    ext: str
    content_type: str
    size: int
    status: int
    status_text: str | None
    projects: list[int] | None
    path: str | None
    is_archive: bool


def build_uploaded_file(row: Any) -> UploadedFile:
    """Return the model of a mirror."""
    self = new(UploadedFile)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.user = row.user
    self.storage = row.storage
    self.parent = row.parent
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.ext = row.ext
    self.content_type = row.content_type
    self.size = row.size
    self.status = row.status
    self.status_text = row.status_text
    self.projects = row.projects
    self.path = row.path
    self.is_archive = row.is_archive
    self.additional_properties = {}
    return self


def reflect_uploaded_file(model: Any) -> UploadedFileMirror:
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
            model.user,
            model.storage,
            model.parent,
            model.original_filename,
            model.filename,
            model.ext,
            model.content_type,
            model.size,
            model.status,
            model.status_text,
            model.projects,
            model.path,
            model.is_archive,
        )
    ):
        raise RefusedError
    return UploadedFileMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.user,
        model.storage,
        model.parent,
        model.original_filename,
        model.filename,
        model.ext,
        model.content_type,
        model.size,
        model.status,
        model.status_text,
        model.projects,
        model.path,
        model.is_archive,
    )


QUICK = Quick(UploadedFileMirror, build_uploaded_file, reflect_uploaded_file)
