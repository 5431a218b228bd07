"""UploadResult as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.imported_file import ImportedFileMirror, build_imported_file, reflect_imported_file
from cytomine_api._mirrors.imported_image import (
    ImportedImageMirror,
    build_imported_image,
    reflect_imported_image,
)
from cytomine_api.models.imported_file import ImportedFile
from cytomine_api.models.imported_image import ImportedImage
from cytomine_api.models.upload_result import UploadResult


class UploadResultMirror(Mirror, rename={"uploaded_file": "uploadedFile"}):
    """What is exactly as the document says, and nothing else."""

    status: int
    name: str
    size: str
    uploaded_file: ImportedFileMirror
    images: list[ImportedImageMirror]


REFLECT: Reflect = {ImportedFile: reflect_imported_file, ImportedImage: reflect_imported_image}


def build_upload_result(row: Any) -> UploadResult:
    """Return the model of a mirror."""
    self = new(UploadResult)
    self.status = row.status
    self.name = row.name
    self.size = row.size
    self.uploaded_file = build_imported_file(row.uploaded_file)
    self.images = built(row.images, build_imported_image)
    self.additional_properties = {}
    return self


def reflect_upload_result(model: Any) -> UploadResultMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.status, model.name, model.size)):
        raise RefusedError
    return UploadResultMirror(
        model.status,
        model.name,
        model.size,
        reflected(model.uploaded_file, REFLECT),
        reflected(model.images, REFLECT),
    )


QUICK = Quick(UploadResultMirror, build_upload_result, reflect_upload_result, is_open=True)
