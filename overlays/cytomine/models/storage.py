"""Storages and the files in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine._core.collection import Collection
from cytomine._core.model import Deletable, Fetchable
from cytomine_api import fields
from cytomine_wire.codec import ShapeError
from cytomine_wire.errors import ForbiddenError, UnexpectedShapeError

if TYPE_CHECKING:
    from typing import Self

    from cytomine_wire.protocol import Response


class Storage(fields.Storage, Fetchable):
    """Where a user's uploaded files lie; `user` is its owner.

    Args:
        name: What the storage is called.
        id_user: Its owner.
        **attributes: Further fields.
    """

    resource = "storage"

    def __init__(self, name: str | None = None, id_user: int | None = None, **attributes: Any) -> None:
        super().__init__(name=name, user=id_user, **attributes)


class StorageCollection(Collection[Storage]):
    """Storages the user has rights on; `all=True` gives an administrator every storage."""

    model = Storage


class UploadedFile(fields.UploadedFile, Fetchable, Deletable):
    """A file as it was uploaded; its status is even below 100 while imported, from 100 done, odd failed.

    Attributes:
        images: After an upload that waited: what was made of the file, each with `abstractImage` and
            `imageInstances`.
    """

    resource = "uploadedfile"

    UPLOADED = 0
    DETECTING_FORMAT = 10
    ERROR_FORMAT = 11
    EXTRACTING_DATA = 20
    ERROR_EXTRACTION = 21
    CONVERTING = 30
    ERROR_CONVERSION = 31
    DEPLOYING = 40
    ERROR_DEPLOYMENT = 41
    UNPACKING = 50
    ERROR_UNPACKING = 51
    CHECKING_INTEGRITY = 60
    ERROR_INTEGRITY = 61
    DEPLOYED = 100
    EXTRACTED = 102
    CONVERTED = 104
    UNPACKED = 106

    images: list[dict[str, Any]]

    def __init__(
        self,
        original_filename: str | None = None,
        filename: str | None = None,
        size: int | None = None,
        ext: str | None = None,
        content_type: str | None = None,
        id_projects: list[int] | None = None,
        id_storage: int | None = None,
        id_user: int | None = None,
        id_image_server: int | None = None,
        status: int | None = None,
        id_parent: int | None = None,
        **attributes: Any,
    ) -> None:
        super().__init__(
            originalFilename=original_filename,
            filename=filename,
            size=size,
            ext=ext,
            contentType=content_type,
            projects=id_projects,
            storage=id_storage,
            user=id_user,
            imageServer=id_image_server,
            status=status,
            parent=id_parent,
            **attributes,
        )

    @classmethod
    def from_upload(cls, response: Response) -> Self:
        """Return the file an upload made, with the images where the upload waited for them.

        Raises:
            ForbiddenError: The server took the file and kept nothing, as it does for guests.
            UnexpectedShapeError: The reply is no list of one upload.
        """
        from cytomine.models.image import AbstractImage, ImageInstance, ImageInstanceCollection  # noqa: PLC0415

        upload = _only(response)
        file = cls().populate(upload["uploadedFile"])
        if file.is_new():
            raise ForbiddenError(
                "The server kept nothing of the file: the user may not write to the storage.",
                request=response.request,
                response=response,
            )
        file.images = []
        for entry in upload.get("images", ()):
            instances = ImageInstanceCollection()
            for row in entry.get("imageInstances", ()):
                instances.append(ImageInstance().populate(row))
            image = AbstractImage().populate(entry.get("image", {}))
            file.images.append({"abstractImage": image, "imageInstances": instances})
        return file

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.id} : {self.filename}"


def _only(response: Response) -> dict[str, Any]:
    """Return the one entry of an upload's reply."""
    value = response.json()
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        entry: dict[str, Any] = value[0]
        if isinstance(entry.get("uploadedFile"), dict):
            return entry
    error = ShapeError("a list of one upload", "something else")
    raise UnexpectedShapeError.of(response, pointer=error.pointer, expected=error.expected, got=error.got)
