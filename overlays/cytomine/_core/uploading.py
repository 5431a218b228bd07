"""Uploads of a connection: of one file, and of many, each with an outcome."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, overload

from cytomine._core.progress import Meter
from cytomine._core.upload import Given, find, send, uploading
from cytomine_wire.errors import AlreadyExistsError, CytomineError, SourceError
from cytomine_wire.protocol import Response

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import TypeAlias

    from cytomine._core.progress import Show
    from cytomine.models.storage import UploadedFile
    from cytomine_wire.client import Client
    from cytomine_wire.credentials import KeyPair

    IfUploaded: TypeAlias = Literal["send", "reuse", "error"]

WAIT_S: Final = 3600.0


def seconds(wait: bool | float) -> float | None:  # noqa: FBT001 - as `upload_image`
    """Return how long to wait for the import, None for not at all."""
    return WAIT_S if wait is True else None if wait is False else float(wait)


class UploadOutcome(NamedTuple):
    """What became of one file.

    Attributes:
        path: The file.
        state: `uploaded`; `reused`, the server had it; `failed`, not sent or not imported; `unsent`.
        file: What the server has of it; None unless it has something.
        error: Why it failed; None unless it did.
    """

    path: Path
    state: Literal["uploaded", "reused", "failed", "unsent"]
    file: UploadedFile | None = None
    error: Exception | None = None


class UploadReport(Sequence[UploadOutcome]):
    """What became of many files, in their order; prints as a summary."""

    def __init__(self, outcomes: Sequence[UploadOutcome]) -> None:
        self._outcomes = tuple(outcomes)

    @overload
    def __getitem__(self, index: int) -> UploadOutcome: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[UploadOutcome, ...]: ...
    def __getitem__(self, index: int | slice) -> UploadOutcome | tuple[UploadOutcome, ...]:
        return self._outcomes[index]

    def __len__(self) -> int:
        return len(self._outcomes)

    @property
    def files(self) -> list[UploadedFile]:
        """What the server has, without those that failed."""
        return [each.file for each in self if each.file is not None and each.error is None]

    @property
    def missing(self) -> list[UploadOutcome]:
        """Those that failed or were not sent."""
        return [each for each in self if each.state in {"failed", "unsent"}]

    def check(self) -> UploadReport:
        """Return the report itself, when all files were uploaded.

        Raises:
            CytomineError: Some were not; its cause is the first error there was.
        """
        if not self.missing:
            return self
        raise CytomineError(str(self)) from next((each.error for each in self.missing if each.error), None)

    def __str__(self) -> str:
        counts = Counter[str](each.state for each in self)
        lines = [f"{len(self)} files: {', '.join(f'{n} {state}' for state, n in counts.items()) or 'none'}"]
        lines += [f"  {each.path}: {each.error}" for each in self.missing if each.error is not None][:5]
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"<UploadReport {str(self).splitlines()[0]}>"


class UploadInterrupt(KeyboardInterrupt):
    """Ctrl-C came during uploads; `report` tells what became of each file so far."""

    def __init__(self, report: UploadReport) -> None:
        super().__init__(str(report))
        self.report = report


class Uploading:
    """How files are uploaded over a client.

    Args:
        client: Whom to send them to.
        signing_with: Makes a client of a key pair, for a client that has only a token.
        if_uploaded: What happens where the user has a file of this name and size in the storage.
    """

    def __init__(
        self, client: Client, signing_with: Callable[[KeyPair], Client], if_uploaded: IfUploaded
    ) -> None:
        if if_uploaded not in {"send", "reuse", "error"}:
            raise ValueError(f"if_uploaded is send, reuse or error, not {if_uploaded!r}")
        self._client = client
        self._signing_with = signing_with
        self._if_uploaded = if_uploaded

    def one(self, given: Given, wait_s: float | None, progress: Show) -> UploadedFile:
        """Return the uploaded file, imported where there are seconds to wait; see `Cytomine.upload_image`."""
        file, _ = self._send(given, progress)
        return _awaited(file, given, wait_s) if wait_s is not None else file

    def many(self, files: Sequence[Given], wait_s: float | None, progress: Show) -> UploadReport:
        """Return what became of each file; see `Cytomine.upload_images`."""
        outcomes = [UploadOutcome(given.path, "unsent") for given in files]
        try:
            with Meter(progress, len(files), "uploads") as meter:
                for place, given in enumerate(files):
                    outcomes[place] = self._outcome(given, meter, place)
                    meter.finish(is_failed=outcomes[place].state == "failed")
            for place, each in enumerate(outcomes):
                if wait_s is not None and each.file is not None:
                    try:
                        _awaited(each.file, files[place], wait_s)
                    except CytomineError as error:
                        outcomes[place] = each._replace(state="failed", error=error)
        except KeyboardInterrupt:
            raise UploadInterrupt(UploadReport(outcomes)) from None
        return UploadReport(outcomes)

    def _outcome(self, given: Given, meter: Meter, key: int) -> UploadOutcome:
        try:
            file, is_new = self._send(given, lambda now: meter.grow(key, now.size_bytes, now.total_bytes))
        except (CytomineError, OSError, ValueError) as error:
            return UploadOutcome(given.path, "failed", None, error)
        return UploadOutcome(given.path, "uploaded" if is_new else "reused", file)

    def _send(self, given: Given, progress: Show) -> tuple[UploadedFile, bool]:
        """Return the uploaded file, and whether it was sent now."""
        from cytomine.models.storage import UploadedFile  # noqa: PLC0415 - models stand on connections

        given.checked()
        if self._if_uploaded != "send" and (row := find(self._client, given)) is not None:
            if self._if_uploaded == "error":
                raise AlreadyExistsError(
                    f"Storage {given.storage} has {given.path.name} with this size: uploaded file {row['id']}"
                )
            return _found(row), False
        with Meter(progress, 1, given.path.name) as meter, uploading(self._client, self._signing_with) as to:
            reply = send(to, given, lambda done, total: meter.grow(0, done, total))
            meter.finish()
        if isinstance(reply, Response):
            return UploadedFile.from_upload(reply), True
        file = _found(reply)
        return (_awaited(file, given, WAIT_S) if given.sync else file), True


def _awaited(file: UploadedFile, given: Given, wait_s: float) -> UploadedFile:
    """Return a file once it is imported, with what was made of it."""
    file.wait(wait_s)
    if not file.__dict__.get("images") and not file.isArchive:
        file.fill_images(given.projects)
    return file


def _found(row: Mapping[str, Any]) -> UploadedFile:
    from cytomine.models.storage import UploadedFile  # noqa: PLC0415 - models stand on connections

    file = UploadedFile().populate(row)
    file.images = []
    return file


def files_of(files: str | Path | Iterable[str | Path], pattern: str) -> list[Path]:
    """Return the files that are meant: those given, or those of a folder that a pattern names.

    Raises:
        SourceError: The folder has none.
    """
    if not isinstance(files, (str, Path)):
        return [Path(each) for each in files]
    folder = Path(files)
    if not folder.is_dir():
        return [folder]
    found = sorted(
        path
        for path in folder.glob(pattern)
        if path.is_file() and not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )
    if not found:
        raise SourceError(f"{folder} has no file {pattern}", path=str(folder), reason="empty")
    return found
