"""UploadedFileDetails as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.uploaded_file_details import UploadedFileDetails


class UploadedFileDetailsMirror(
    Mirror,
    rename={
        "content_type": "contentType",
        "original_filename": "originalFilename",
        "storage_id": "storageId",
        "user_id": "userId",
        "thumb_url": "thumbURL",
        "is_archive": "isArchive",
        "nb_children": "nbChildren",
        "global_size": "globalSize",
    },
):
    """What is exactly as the document says, and nothing else."""

    id: int
    content_type: str
    created: int | None
    filename: str
    original_filename: str
    size: int
    status: int
    storage_id: int
    user_id: int
    height: int | None
    width: int | None
    magnification: int | None
    root: str | None
    image: int | None
    thumb_url: str | None
    is_archive: bool
    nb_children: int = ABSENT
    global_size: int = ABSENT


def build_uploaded_file_details(row: Any) -> UploadedFileDetails:
    """Return the model of a mirror."""
    self = new(UploadedFileDetails)
    self.id = row.id
    self.content_type = row.content_type
    self.created = row.created
    self.filename = row.filename
    self.original_filename = row.original_filename
    self.size = row.size
    self.status = row.status
    self.storage_id = row.storage_id
    self.user_id = row.user_id
    self.height = row.height
    self.width = row.width
    self.magnification = row.magnification
    self.root = row.root
    self.image = row.image
    self.thumb_url = row.thumb_url
    self.is_archive = row.is_archive
    self.nb_children = row.nb_children
    self.global_size = row.global_size
    self.additional_properties = {}
    return self


def reflect_uploaded_file_details(model: Any) -> UploadedFileDetailsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.id,
            model.content_type,
            model.created,
            model.filename,
            model.original_filename,
            model.size,
            model.status,
            model.storage_id,
            model.user_id,
            model.height,
            model.width,
            model.magnification,
            model.root,
            model.image,
            model.thumb_url,
            model.is_archive,
            model.nb_children,
            model.global_size,
        )
    ):
        raise RefusedError
    return UploadedFileDetailsMirror(
        model.id,
        model.content_type,
        model.created,
        model.filename,
        model.original_filename,
        model.size,
        model.status,
        model.storage_id,
        model.user_id,
        model.height,
        model.width,
        model.magnification,
        model.root,
        model.image,
        model.thumb_url,
        model.is_archive,
        model.nb_children,
        model.global_size,
    )


QUICK = Quick(UploadedFileDetailsMirror, build_uploaded_file_details, reflect_uploaded_file_details)
