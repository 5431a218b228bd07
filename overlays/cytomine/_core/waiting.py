"""Waiting until an uploaded file is imported."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, TypeVar

from cytomine._core.progress import Line
from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine.models.storage import UploadedFile

F = TypeVar("F", bound="UploadedFile")


class ConversionError(CytomineError):
    """The server could not import an uploaded file.

    Attributes:
        status: Code of the step that failed.
        status_name: Its name, such as `ERROR FORMAT`.
    """

    _facts = ("status", "status_name")

    def __init__(self, message: str = "", *, status: int = 0, status_name: str = "", **rest: Any) -> None:
        super().__init__(message, **rest)
        self.status = status
        self.status_name = status_name


class WaitedTooLongError(CytomineError, TimeoutError):
    """What was waited for did not happen in time; it may still."""


def wait_for(
    file: F,
    timeout_s: float,
    on_change: Callable[[UploadedFile], object] | None,
    interval_s: float,
    progress: bool | None = None,  # noqa: FBT001 - as `UploadedFile.wait`
) -> F:
    """Return the file once it is imported; see `UploadedFile.wait`."""
    with Line(progress) as line:
        return _wait(file, timeout_s, on_change, interval_s, line)


def _wait(
    file: F,
    timeout_s: float,
    on_change: Callable[[UploadedFile], object] | None,
    interval_s: float,
    line: Line,
) -> F:
    end = time.monotonic() + timeout_s
    pause, seen = interval_s, None
    while True:
        file._read()  # noqa: SLF001 - fetch() gives False in older scripts
        if file.status != seen:
            seen = file.status
            if on_change is not None:
                on_change(file)
        line.show(f"{file.originalFilename}: {file.statusText}")
        if file.has_failed:
            raise ConversionError(
                f"{file.originalFilename} was not imported: {file.statusText} (status {file.status})",
                status=file.status,
                status_name=str(file.statusText),
            )
        if file.is_imported:
            return file
        left = end - time.monotonic()
        if left <= 0:
            raise WaitedTooLongError(
                f"{file.originalFilename} is not imported after {timeout_s:g} s: "
                f"{file.statusText} (status {file.status})",
                advice="Uploads at the same moment can leave one in its state for ever: upload it again.",
            )
        time.sleep(min(pause, left))
        pause = min(pause * 1.5, interval_s * 10)
