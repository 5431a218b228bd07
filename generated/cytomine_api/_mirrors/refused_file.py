"""RefusedFile as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.refused_file import RefusedFile


class RefusedFileMirror(
    Mirror, rename={"original_filename": "originalFilename", "content_type": "contentType"}
):
    """What is exactly as the document says, and nothing else."""

    user: int
    storage: int
    original_filename: str
    filename: str
    ext: str
    content_type: str
    size: str
    status: int
    projects: list[int]


def build_refused_file(row: Any) -> RefusedFile:
    """Return the model of a mirror."""
    self = new(RefusedFile)
    self.user = row.user
    self.storage = row.storage
    self.original_filename = row.original_filename
    self.filename = row.filename
    self.ext = row.ext
    self.content_type = row.content_type
    self.size = row.size
    self.status = row.status
    self.projects = row.projects
    self.additional_properties = {}
    return self


def reflect_refused_file(model: Any) -> RefusedFileMirror:
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
            model.size,
            model.status,
        )
    ):
        raise RefusedError
    return RefusedFileMirror(
        model.user,
        model.storage,
        model.original_filename,
        model.filename,
        model.ext,
        model.content_type,
        model.size,
        model.status,
        plain_list(model.projects),
    )


QUICK = Quick(RefusedFileMirror, build_refused_file, reflect_refused_file)
