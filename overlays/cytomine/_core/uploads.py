"""Uploads of a connection: of one file, and of many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine._core.older import false_when_legacy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from cytomine._core.progress import Show
    from cytomine._core.uploading import IfUploaded, UploadReport
    from cytomine.models.storage import UploadedFile
    from cytomine_wire.client import Client
    from cytomine_wire.credentials import KeyPair


class Uploads:
    """What a connection uploads."""

    if TYPE_CHECKING:

        @property
        def client(self) -> Client:
            """The wire."""
            ...

        def _signing_with(self, keys: KeyPair) -> Client:
            """Return a client of the same server with a key pair."""
            ...

    @false_when_legacy
    def upload_image(
        self,
        filename: str | Path,
        id_storage: int,
        id_project: int | list[int] | None = None,
        properties: dict[str, Any] | None = None,
        sync: bool = False,  # noqa: FBT001, FBT002 - as scripts call it
        *,
        wait: bool | float = False,
        if_uploaded: IfUploaded = "send",
        progress: Show = None,
    ) -> UploadedFile:
        """Return the uploaded file; with `sync` or `wait`, `images` of it lists the images made of it.

        The file is read while it is sent. A transfer that breaks off is looked for on the server, and begins
        anew where nothing is there; it cannot be continued. Each entry of `images` is a dictionary with
        `abstractImage` and `imageInstances`.

        Args:
            filename: Path of the file.
            id_storage: Storage to put it into.
            id_project: Project, or projects, to add the image to.
            properties: Properties to give the image; keys and values must not hold commas.
            sync: Whether the server answers once it has imported the image, in one long request.
            wait: Whether to ask until the image is imported, an hour at most; or how many seconds at most.
            if_uploaded: What happens where the user has a file of this name and size in the storage: `send`
                sends it again, `reuse` returns the newest that did not fail, `error` raises.
            progress: A function that is called with `Progress`, True for a bar, False for nothing; left out,
                there is a bar where somebody is looking.

        Raises:
            FileNotFoundError: There is no such file.
            SourceError: It is a folder, is empty, or changed while it was sent.
            AlreadyExistsError: There is such a file, and `if_uploaded` is `error`.
            ConversionError: The server could not import it; the message says at which step.
            WaitedTooLongError: It is not imported in time.
            OutcomeUnknownError: All was sent, no answer came, and the server does not show the file.
            InvalidError: The server refused; the message says why.
        """
        from cytomine._core.upload import Given  # noqa: PLC0415 - loaded with the first upload
        from cytomine._core.uploading import Uploading, seconds  # noqa: PLC0415 - as above

        given = Given.of(filename, id_storage, id_project, properties, sync=sync)
        return Uploading(self.client, self._signing_with, if_uploaded).one(given, seconds(wait), progress)

    def upload_images(
        self,
        files: str | Path | Iterable[str | Path],
        id_storage: int,
        id_project: int | list[int] | None = None,
        properties: dict[str, Any] | None = None,
        *,
        pattern: str = "*",
        wait: bool | float = False,
        if_uploaded: IfUploaded = "send",
        progress: Show = None,
    ) -> UploadReport:
        """Return what became of each file, in their order; a failure stops no other.

        One is sent after the other, since uploads at the same moment can disturb each other on the server;
        what is imported meanwhile is waited for at the end.

        Args:
            files: Paths; or a folder, for the files in it that `pattern` names.
            id_storage: Storage to put them into.
            id_project: Project, or projects, to add the images to.
            properties: Properties to give the images.
            pattern: Which files of a folder, such as `*.svs`, or `**/*.tif` for those of folders in it too;
                hidden ones are left out.
            wait: As `upload_image`, for each file.
            if_uploaded: As `upload_image`; `reuse` goes on with an interrupted upload.
            progress: A function that is called with `Progress`, True for a bar, False for nothing; left out,
                there is a bar where somebody is looking.

        Raises:
            SourceError: A folder has no such files.
            UploadInterrupt: Ctrl-C came; it holds the report so far.
        """
        from cytomine._core.upload import Given  # noqa: PLC0415 - as above
        from cytomine._core.uploading import Uploading, files_of, seconds  # noqa: PLC0415 - as above

        given = [Given.of(path, id_storage, id_project, properties) for path in files_of(files, pattern)]
        return Uploading(self.client, self._signing_with, if_uploaded).many(given, seconds(wait), progress)

    def _process_upload_response(self, response_data: Mapping[str, Any]) -> UploadedFile:
        from cytomine.models.storage import UploadedFile  # noqa: PLC0415 - models stand on connections

        return UploadedFile.from_entry(response_data)
