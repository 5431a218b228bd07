"""Files as somebody uploaded them: of one object, and of many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

from cytomine._core.dumping import Options, write_files
from cytomine._core.files import Fetch, fetch, policy
from cytomine._core.listlike import ObjectList
from cytomine._core.model import Model
from cytomine._core.naming import check_pattern, paths_of
from cytomine._core.progress import Meter
from cytomine_wire.batch import WORKERS

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from pathlib import Path
    from typing import TypeAlias

    from cytomine._core.naming import Twins
    from cytomine._core.progress import Show
    from cytomine._core.report import FileReport
    from cytomine_wire.connected import Connected
    from cytomine_wire.download import IfExists
    from cytomine_wire.protocol import Request

    Asked: TypeAlias = Request | Callable[[Connected], Generator[Any, Any, Request]]


class Stored(Model):
    """What has a file on the server."""

    def _original(self) -> Asked:
        """Return the request for the file, or the steps that find it out."""
        raise NotImplementedError

    def _download_job(self, pattern: str, if_exists: IfExists) -> Fetch:
        """Return the job of bringing the file to each path of a pattern.

        Raises:
            ValueError: The object has no id, or the pattern stands for no path.
        """
        what = f"original of {self.callback_identifier}/{self._at('id')}"
        paths = paths_of(pattern, self)
        return Fetch(self._original(), paths, if_exists=if_exists, what=what, is_original=True)

    def _download(self, pattern: str, if_exists: IfExists | None, progress: Show, *, override: bool) -> bool:
        """Return True once the file is at each place of a pattern; see `Downloadable.download`."""
        check_pattern(pattern, [self])
        job = self._download_job(pattern, policy(if_exists, override=override))
        with Meter(progress, 1, job.paths[0].name) as meter:
            job.progress = lambda size, total: meter.grow(0, size, total)
            fetch(job)
        return True


class Downloadable(Stored):
    """What has a file that somebody uploaded."""

    def download(
        self,
        dest_pattern: str = "{originalFilename}",
        override: bool = True,  # noqa: FBT001, FBT002 - as scripts call it
        *,
        if_exists: IfExists | None = None,
        progress: Show = None,
        **kwargs: Any,  # noqa: ARG002 - as older scripts call it
    ) -> bool:
        """Return True once the original file is at the path.

        Of an image it is taken from the uploaded file, since the routes of images need a token in the
        address. The server may have stored some bytes of the upload behind the end of the file:
        `cytomine.files.boundary_bytes` tells how many, and `cytomine.files.same_content` leaves them out.

        Args:
            dest_pattern: Path with attributes in braces; folders are made.
            override: Whether a file that is there is asked for again.
            if_exists: Says it in place of `override`: `overwrite`, `skip`, `error`, or `verify`, which keeps
                a file that is as long as the server says and has its end.
            progress: A function that is called with `Progress`, True for a bar, False for nothing; left out,
                there is a bar where somebody is looking.
            **kwargs: Taken for older scripts.

        Raises:
            ValueError: The object has no id.
            DumpError: The server refused; its cause says why.
        """
        return self._download(dest_pattern, if_exists, progress, override=override)


O = TypeVar("O", bound=Stored)  # noqa: E741 - an original


class Downloading(ObjectList[O]):
    """A collection whose objects have files on the server."""

    def download(
        self,
        dest_pattern: str = "{originalFilename}",
        *,
        workers: int = WORKERS,
        if_exists: IfExists | None = None,
        twins: Twins | None = None,
        journal: bool | str | Path = True,
        progress: Show = None,
    ) -> FileReport:
        """Return what became of the files of all objects, in their order; a failure stops no other.

        Run again after it was interrupted, it goes on where it was.

        Args:
            dest_pattern: Path with attributes in braces, such as `slides/{project}/{originalFilename}`.
            workers: This and what follows: as in `dump` of images.
            if_exists: `verify` keeps a file that is as long as the server says and has its end.
            twins: `error` or `suffix`.
            journal: True, False, or a path.
            progress: A function, True, False, or None.

        Raises:
            ValueError: The pattern cannot be one; the message lists the fields there are.
            TwinsError: Several objects have the same file name, unless `twins` is `suffix`.
            TargetError: The journal cannot be written.
            DumpInterrupt: Ctrl-C came; it holds the report so far.
        """

        def make(item: Model, asked: IfExists) -> Fetch:
            return cast("O", item)._download_job(dest_pattern, asked)  # noqa: SLF001 - of this package

        how = Options(workers, if_exists, twins, journal, progress)
        return write_files(list(self), dest_pattern, make, how, title="files")
