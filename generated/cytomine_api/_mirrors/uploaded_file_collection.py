"""UploadedFileCollection as msgspec reads and writes it. Generated: edit the document, then generate."""

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

from cytomine_api._mirrors.uploaded_file import UploadedFileMirror, build_uploaded_file, reflect_uploaded_file
from cytomine_api.models.uploaded_file import UploadedFile
from cytomine_api.models.uploaded_file_collection import UploadedFileCollection


class UploadedFileCollectionMirror(Mirror, rename={"per_page": "perPage", "total_pages": "totalPages"}):
    """What is exactly as the document says, and nothing else."""

    offset: int
    per_page: int
    size: int
    total_pages: int
    collection: list[UploadedFileMirror]


REFLECT: Reflect = {UploadedFile: reflect_uploaded_file}


def build_uploaded_file_collection(row: Any) -> UploadedFileCollection:
    """Return the model of a mirror."""
    self = new(UploadedFileCollection)
    self.offset = row.offset
    self.per_page = row.per_page
    self.size = row.size
    self.total_pages = row.total_pages
    self.collection = built(row.collection, lambda each: build_uploaded_file(each))
    self.additional_properties = {}
    return self


def reflect_uploaded_file_collection(model: Any) -> UploadedFileCollectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.offset, model.per_page, model.size, model.total_pages)
    ):
        raise RefusedError
    return UploadedFileCollectionMirror(
        model.offset, model.per_page, model.size, model.total_pages, reflected(model.collection, REFLECT)
    )


QUICK = Quick(UploadedFileCollectionMirror, build_uploaded_file_collection, reflect_uploaded_file_collection)
