"""Storages and the files in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine._core import table
from cytomine._core.older import false_when_legacy
from cytomine._core.originals import Downloadable, Downloading
from cytomine._core.resource_collection import ResourceCollection
from cytomine._core.verbs import Deletable, Savable
from cytomine._core.waiting import wait_for
from cytomine_api import fields
from cytomine_api.arguments.companionfile import CompanionFileListing
from cytomine_api.arguments.storage import StorageListing
from cytomine_api.arguments.uploadedfile import UploadedFileListing
from cytomine_wire.codec import ShapeError
from cytomine_wire.errors import ForbiddenError, UnexpectedShapeError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Self, Unpack

    from cytomine.models.image import AbstractImage
    from cytomine_api.arguments.companionfile import CompanionFileFields
    from cytomine_api.arguments.storage import StorageFields
    from cytomine_api.arguments.uploadedfile import UploadedFileFields
    from cytomine_wire.protocol import Request, Response


class Storage(fields.Storage, Savable, Deletable):
    """Where a user's uploaded files lie; `user` is its owner.

    Args:
        name: What the storage is called.
        id_user: Its owner.
        **attributes: Further fields.
    """

    resource = "storage"

    def __init__(
        self, name: str | None = None, id_user: int | None = None, **attributes: Unpack[StorageFields]
    ) -> None:
        super().__init__(**{"name": name, "user": id_user, **attributes})

    @false_when_legacy
    def add_user(self, id_user: int) -> bool:
        """Return True once the user may read from the storage and write to it; again, it changes nothing.

        Raises:
            ValueError: The storage has no id.
            NotFoundError: There is no such user.
            ForbiddenError: The caller does not administer the storage.
        """
        return self._change_member("add", id_user)

    @false_when_legacy
    def delete_user(self, id_user: int) -> bool:
        """Return True once the user may no longer use the storage; raises as `add_user`.

        Raises:
            InvalidError: The user owns it.
        """
        return self._change_member("remove", id_user)

    def _change_member(self, verb: str, user: int) -> bool:
        module = table.operation(f"storage_member.{verb}_storage_member")
        module.parse(self._send(module.request(self._at("id"), user)))
        self._note_change("add_user" if verb == "add" else "delete_user", None)
        return True


class StorageCollection(StorageListing, ResourceCollection[Storage]):
    """Storages the user has rights on; `all=True` gives an administrator every storage."""

    all: bool | None = None


class UploadedFile(fields.UploadedFile, Downloadable, Savable, Deletable):
    """A file as it was uploaded; its status is even below 100 while imported, from 100 done, odd failed.

    Attributes:
        images: After an upload that waited: what was made of the file, each with `abstractImage` and
            `imageInstances`.
    """

    resource = "uploadedfile"

    UPLOADED = 0
    ERROR_CONVERT = 4
    UNCOMPRESSED = 5
    TO_DEPLOY = 6
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

    imageServer: int | None = None  # noqa: N815 - of older servers

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
        **attributes: Unpack[UploadedFileFields],
    ) -> None:
        super().__init__(
            **{
                "originalFilename": original_filename,
                "filename": filename,
                "size": size,
                "ext": ext,
                "contentType": content_type,
                "projects": id_projects,
                "storage": id_storage,
                "user": id_user,
                "imageServer": id_image_server,
                "status": status,
                "parent": id_parent,
                **attributes,
            }
        )

    @classmethod
    def from_upload(cls, response: Response) -> Self:
        """Return the file an upload made, with the images where the upload waited for them.

        Raises:
            ForbiddenError: The server took the file and kept nothing, as it does for guests.
            UnexpectedShapeError: The reply is no list of one upload.
        """
        file = cls.from_entry(_only(response))
        if file.is_new():
            raise ForbiddenError(
                "The server kept nothing of the file: the user may not write to the storage.",
                request=response.request,
                response=response,
            )
        return file

    @classmethod
    def from_entry(cls, upload: Mapping[str, Any]) -> Self:
        """Return the file that one entry of an upload's reply tells of, with its images."""
        from cytomine.models.image import AbstractImage, ImageInstance, ImageInstanceCollection  # noqa: PLC0415

        file = cls()._take(upload["uploadedFile"])  # noqa: SLF001 - of this package
        file.images = []
        for entry in upload.get("images", ()):
            instances = ImageInstanceCollection()
            for row in entry.get("imageInstances", ()):
                instances.append(ImageInstance()._take(row))  # noqa: SLF001 - as above
            image = AbstractImage()._take(entry.get("image", {}))  # noqa: SLF001 - as above
            file.images.append({"abstractImage": image, "imageInstances": instances})
        return file

    def wait(
        self,
        timeout_s: float = 3600,
        *,
        on_change: Callable[[UploadedFile], object] | None = None,
        interval_s: float = 1.0,
        progress: bool | None = None,
    ) -> Self:
        """Return the file once it is imported; `status` and `statusText` say how.

        Args:
            timeout_s: How long to wait at most, in seconds.
            on_change: Called with the file whenever its status changed.
            interval_s: Time between two looks in the beginning; it grows to ten times that.
            progress: Whether a line on the terminal says how far it is; left out, where somebody is looking.

        Raises:
            ConversionError: The import failed; the message says at which step.
            WaitedTooLongError: It is not over in time.
            ValueError: The file has no id.
        """
        return wait_for(self, timeout_s, on_change, interval_s, progress)

    def fill_images(self, projects: int | list[int] | None = None) -> Self:
        """Return the file with `images`: what the server made of it, as an upload that waits tells it.

        Args:
            projects: Only images in these projects are listed; all that the user may read when left out.

        Raises:
            NotFoundError: Nothing was made of it, or not yet.
        """
        from cytomine.models.image import AbstractImage, ImageInstance, ImageInstanceCollection  # noqa: PLC0415 - images stand on files

        module = table.operation("abstract_image.get_abstract_image_by_uploaded_file")
        image = AbstractImage()._take_whole(self._send(module.request(self._at("id"))).json())  # noqa: SLF001 - of this package
        listing = table.operation("image_instance.list_image_instances_by_abstract_image")
        wanted = projects if isinstance(projects, list) or projects is None else [projects]
        instances = ImageInstanceCollection()
        for row in self._send(listing.request(image.id)).json()["collection"]:
            if wanted is None or row.get("project") in wanted:
                instances.append(ImageInstance().populate(row))
        self.images = [{"abstractImage": image, "imageInstances": instances}]
        return self

    @property
    def is_imported(self) -> bool:
        """Whether the file was imported, as far as is known here."""
        status: int | None = self.__dict__.get("status")
        return status is not None and status >= self.DEPLOYED

    @property
    def has_failed(self) -> bool:
        """Whether its import failed, as far as is known here."""
        status: int | None = self.__dict__.get("status")
        return status is not None and status < self.DEPLOYED and status % 2 == 1

    def _original(self) -> Request:
        return table.operation("uploaded_file.download_uploaded_file").request(self._at("id"))

    @false_when_legacy
    def abstract_image(self) -> AbstractImage:
        """Return the image that was made of the file.

        Raises:
            NotFoundError: None was made, or not yet.
        """
        from cytomine.models.image import AbstractImage  # noqa: PLC0415 - images stand on files

        module = table.operation("abstract_image.get_abstract_image_by_uploaded_file")
        return AbstractImage()._take_whole(self._send(module.request(self._at("id"))).json())  # noqa: SLF001 - of this package

    def __str__(self) -> str:
        return f"[{self.callback_identifier}] {self.__dict__.get('id')} : {self.filename}"


class UploadedFileCollection(
    UploadedFileListing, Downloading[UploadedFile], ResourceCollection[UploadedFile]
):
    """Files the user uploaded; `onlyRoots` leaves out those made of others, `parent` gives those of one."""

    all: bool | None = None
    parent: int | None = None
    onlyRoots: bool | None = None  # noqa: N815 - the wire's name


class CompanionFile(fields.CompanionFile, Downloadable, Savable, Deletable):
    """A file that goes with an image, such as a profile of its pixels.

    Args:
        id_image: The abstract image.
        id_uploaded_file: The file itself.
        **attributes: Further fields, such as `type`.
    """

    resource = "companionfile"

    def __init__(
        self,
        id_image: int | None = None,
        id_uploaded_file: int | None = None,
        **attributes: Unpack[CompanionFileFields],
    ) -> None:
        super().__init__(**{"image": id_image, "uploadedFile": id_uploaded_file, **attributes})

    def _original(self) -> Request:
        return table.operation("companion_file.download_companion_file").request(self._at("id"))


class CompanionFileCollection(
    CompanionFileListing, Downloading[CompanionFile], ResourceCollection[CompanionFile]
):
    """Files that go with one `abstractimage` or `uploadedfile`."""


def _only(response: Response) -> dict[str, Any]:
    """Return the one entry of an upload's reply."""
    value = response.json()
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        entry: dict[str, Any] = value[0]
        if isinstance(entry.get("uploadedFile"), dict):
            return entry
    error = ShapeError("a list of one upload", "something else")
    raise UnexpectedShapeError.of(response, pointer=error.pointer, expected=error.expected, got=error.got)
