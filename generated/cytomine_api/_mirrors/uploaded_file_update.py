"""UploadedFileUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.uploaded_file_update import UploadedFileUpdate


class UploadedFileUpdateMirror(
    Mirror, rename={"original_filename": "originalFilename", "content_type": "contentType"}
):
    """What is exactly as the document says, and nothing else."""

    user: int
    storage: int
    original_filename: str
    filename: str
    ext: str
    content_type: str
    id: int
    parent: int | None = ABSENT
    size: int = ABSENT
    status: int = ABSENT
    projects: list[int] | None = ABSENT
    created: str | int | None = ABSENT


def build_uploaded_file_update(row: Any) -> UploadedFileUpdate:
    """Return the model of a mirror."""
    self = new(UploadedFileUpdate)
    self.user = row.user
    self.storage = row.storage
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.ext = row.ext
    self.content_type = row.content_type
    self.id = row.id
    self.parent = row.parent
    self.size = row.size
    self.status = row.status
    self.projects = row.projects
    self.created = row.created
    self.additional_properties = {}
    return self


def reflect_uploaded_file_update(model: Any) -> UploadedFileUpdateMirror:
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
            model.id,
            model.parent,
            model.size,
            model.status,
            model.projects,
            model.created,
        )
    ):
        raise RefusedError
    return UploadedFileUpdateMirror(
        model.user,
        model.storage,
        model.original_filename,
        model.filename,
        model.ext,
        model.content_type,
        model.id,
        model.parent,
        model.size,
        model.status,
        model.projects,
        model.created,
    )


QUICK = Quick(UploadedFileUpdateMirror, build_uploaded_file_update, reflect_uploaded_file_update)
