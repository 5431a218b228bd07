"""UploadError as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    are_plain,
    built,
    new,
    reflected,
)

from cytomine_api._mirrors.upload_file_error import (
    UploadFileErrorMirror,
    build_upload_file_error,
    reflect_upload_file_error,
)
from cytomine_api.models.upload_error import UploadError
from cytomine_api.models.upload_file_error import UploadFileError


class UploadErrorMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    status: int
    error: str
    files: list[UploadFileErrorMirror]


REFLECT: Reflect = {UploadFileError: reflect_upload_file_error}


def build_upload_error(row: Any) -> UploadError:
    """Return the model of a mirror."""
    self = new(UploadError)
    self.status = row.status
    self.error = row.error
    self.files = built(row.files, build_upload_file_error)
    self.additional_properties = {}
    return self


def reflect_upload_error(model: Any) -> UploadErrorMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.status, model.error)):
        raise RefusedError
    return UploadErrorMirror(model.status, model.error, reflected(model.files, REFLECT))


QUICK = Quick(UploadErrorMirror, build_upload_error, reflect_upload_error)
