"""ImportedFile as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.imported_file import ImportedFile


class ImportedFileMirror(
    Mirror,
    rename={
        "original_filename": "originalFilename",
        "content_type": "contentType",
        "status_text": "statusText",
        "is_archive": "isArchive",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str
    updated: str
    user: int
    storage: int
    original_filename: str
    filename: str
    path: str
    ext: str
    content_type: str
    size: int
    status: int
    status_text: str
    projects: list[int]
    is_archive: bool


def build_imported_file(row: Any) -> ImportedFile:
    """Return the model of a mirror."""
    self = new(ImportedFile)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.user = row.user
    self.storage = row.storage
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.path = row.path
    self.ext = row.ext
    self.content_type = row.content_type
    self.size = row.size
    self.status = row.status
    self.status_text = row.status_text
    self.projects = row.projects
    self.is_archive = row.is_archive
    self.additional_properties = {}
    return self


def reflect_imported_file(model: Any) -> ImportedFileMirror:
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
            model.original_filename,
            model.filename,
            model.path,
            model.ext,
            model.content_type,
            model.size,
            model.status,
            model.status_text,
            model.is_archive,
        )
    ):
        raise RefusedError
    return ImportedFileMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.user,
        model.storage,
        model.original_filename,
        model.filename,
        model.path,
        model.ext,
        model.content_type,
        model.size,
        model.status,
        model.status_text,
        plain_list(model.projects),
        model.is_archive,
    )


QUICK = Quick(ImportedFileMirror, build_imported_file, reflect_imported_file)
