"""UploadFileError as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.upload_file_error import UploadFileError


class UploadFileErrorMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    size: int
    error: str


def build_upload_file_error(row: Any) -> UploadFileError:
    """Return the model of a mirror."""
    self = new(UploadFileError)
    self.size = row.size
    self.error = row.error
    self.additional_properties = {}
    return self


def reflect_upload_file_error(model: Any) -> UploadFileErrorMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.size, model.error)):
        raise RefusedError
    return UploadFileErrorMirror(model.size, model.error)


QUICK = Quick(UploadFileErrorMirror, build_upload_file_error, reflect_upload_file_error)
