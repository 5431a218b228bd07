"""UploadedFileDetails as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UploadedFileDetails:
    """Names and types of UploadedFileDetails on the wire; nothing else."""

    id: int
    contentType: str
    created: int | None
    filename: str
    originalFilename: str
    size: int
    status: int
    storageId: int
    userId: int
    height: int | None
    width: int | None
    magnification: int | None
    root: str | None
    image: int | None
    thumbURL: str | None
    isArchive: bool
    nbChildren: int | None
    globalSize: int | None
