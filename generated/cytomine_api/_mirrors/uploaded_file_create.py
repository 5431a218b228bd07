"""UploadedFileCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.uploaded_file_create import UploadedFileCreate


class UploadedFileCreateMirror(
    Mirror, rename={"original_filename": "originalFilename", "content_type": "contentType"}
):
    """What is exactly as the document says, and nothing else."""

    user: int
    storage: int
    original_filename: str
    filename: str
    ext: str
    content_type: str
    parent: int | None = ABSENT
    size: int = ABSENT
    status: int = ABSENT
    projects: list[int] | None = ABSENT


def build_uploaded_file_create(row: Any) -> UploadedFileCreate:
    """Return the model of a mirror."""
    self = new(UploadedFileCreate)
    self.user = row.user
    self.storage = row.storage
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.ext = row.ext
    self.content_type = row.content_type
    self.parent = row.parent
    self.size = row.size
    self.status = row.status
    self.projects = row.projects
    self.additional_properties = {}
    return self


def reflect_uploaded_file_create(model: Any) -> UploadedFileCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.user,
            model.storage,
            model.original_filename,
            model.filename,
            model.ext,
            model.content_type,
            model.parent,
            model.size,
            model.status,
            model.projects,
        )
    ):
        raise RefusedError
    return UploadedFileCreateMirror(
        model.user,
        model.storage,
        model.original_filename,
        model.filename,
        model.ext,
        model.content_type,
        model.parent,
        model.size,
        model.status,
        model.projects,
    )


QUICK = Quick(UploadedFileCreateMirror, build_uploaded_file_create, reflect_uploaded_file_create)
