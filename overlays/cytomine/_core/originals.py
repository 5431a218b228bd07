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


class Downloadable(Model):
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
        """Return True once the file is at each place of a pattern; see `ImageInstance.download`."""
        check_pattern(pattern, [self])
        job = self._download_job(pattern, policy(if_exists, override=override))
        with Meter(progress, 1, job.paths[0].name) as meter:
            job.progress = lambda size, total: meter.grow(0, size, total)
            fetch(job)
        return True


O = TypeVar("O", bound=Downloadable)  # noqa: E741 - an original


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
            workers: How many at a time, at most 64.
            if_exists: What happens to a file that is there: `overwrite`, `skip`, `verify` (kept when it is as
                long as the server says and has its end) or `error`. Left out, what the journal knows as whole
                is kept, and the rest overwritten.
            twins: Where several objects have the same file name: `error`, the default, raises before anything
                is asked; `suffix` puts their ids behind the names.
            journal: True notes in `.cytomine-files.jsonl`, in the folder of the pattern, what is whole; or a
                path of your own, or False.
            progress: A function that is called with `Progress`, True for a bar, False for nothing; left out,
                there is a bar where somebody is looking.

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
