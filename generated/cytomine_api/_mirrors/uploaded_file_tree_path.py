"""UploadedFileTreePath as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.uploaded_file_tree_path import UploadedFileTreePath


class UploadedFileTreePathMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    type: str
    value: str
    null: bool


def build_uploaded_file_tree_path(row: Any) -> UploadedFileTreePath:
    """Return the model of a mirror."""
    self = new(UploadedFileTreePath)
    self.type = row.type
    self.value = row.value
    self.null = row.null
    self.additional_properties = {}
    return self


def reflect_uploaded_file_tree_path(model: Any) -> UploadedFileTreePathMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.type, model.value, model.null)):
        raise RefusedError
    return UploadedFileTreePathMirror(model.type, model.value, model.null)


QUICK = Quick(UploadedFileTreePathMirror, build_uploaded_file_tree_path, reflect_uploaded_file_tree_path)
