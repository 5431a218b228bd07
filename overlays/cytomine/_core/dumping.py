"""Files of many objects at once: named before anything is asked, in parallel, with a journal and a report."""

from __future__ import annotations

import warnings
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, cast

from cytomine._core import connections
from cytomine._core.caller import level_of_caller
from cytomine._core.files import Fetch, Fetched, dump_error
from cytomine._core.journal import NAME, Journal
from cytomine._core.listlike import ObjectList
from cytomine._core.model import Model
from cytomine._core.naming import check_pattern, keep_apart
from cytomine._core.pattern import fields, root
from cytomine._core.progress import Meter
from cytomine._core.report import DumpInterrupt, DumpWarning, FileOutcome, FileReport
from cytomine_wire.batch import MAX_WORKERS, WORKERS, Batch, BatchInterrupt
from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from cytomine._core.naming import Twins
    from cytomine._core.progress import Show
    from cytomine_wire.batch import Outcome
    from cytomine_wire.connected import Connected
    from cytomine_wire.download import IfExists

_DEFAULT: Final[IfExists] = "overwrite"


class Options(NamedTuple):
    """How files of many objects are written.

    Attributes:
        workers: How many at a time, at most 64; 0 takes 16.
        if_exists: What happens to a file that is there: `overwrite`, `skip`, `verify` or `error`. None skips
            what the journal knows as whole, and overwrites the rest.
        twins: What happens where several objects have the same file name: `error`, the default, or `suffix`.
        journal: Where it is noted what is whole. True takes a file in the folder that all paths lie in, False
            notes nothing.
        progress: A function, True for a bar, False for nothing; None shows a bar where somebody is looking.
    """

    workers: int = WORKERS
    if_exists: IfExists | None = None
    twins: Twins | None = None
    journal: bool | str | Path = True
    progress: Show = None


class Dumpable(Model):
    """What has a picture that can be written to files."""

    def _dump_job(self, pattern: str, if_exists: IfExists, **options: Any) -> Fetch:
        """Return the job of writing its picture; options are those of `dump`."""
        raise NotImplementedError


D = TypeVar("D", bound=Dumpable)


class Dumping(ObjectList[D]):
    """A collection whose objects have pictures."""

    def dump(
        self,
        dest_pattern: str,
        *,
        workers: int = WORKERS,
        if_exists: IfExists | None = None,
        twins: Twins | None = None,
        journal: bool | str | Path = True,
        progress: Show = None,
        **options: Any,
    ) -> FileReport:
        """Return what became of the pictures of all objects, in their order; a failure stops no other.

        Run again after it was interrupted, it goes on where it was.

        Args:
            dest_pattern: Path with attributes in braces, such as `out/{project}/{id}.png`; folders are made.
            workers: How many at a time, at most 64.
            if_exists: What happens to a file that is there: `overwrite`, `skip`, `verify` or `error`. Left
                out, what the journal knows as whole is kept, and the rest overwritten.
            twins: Where several objects have the same file name: `error`, the default, raises before anything
                is asked; `suffix` puts their ids behind the names.
            journal: True notes in `.cytomine-files.jsonl`, in the folder of the pattern, what is whole; or a
                path of your own, or False.
            progress: A function that is called with `Progress`, True for a bar, False for nothing; left out,
                there is a bar where somebody is looking.
            **options: Those of `dump` of one object, such as `max_size`.

        Raises:
            ValueError: The pattern cannot be one; the message lists the fields there are.
            TwinsError: Several objects have the same file name, unless `twins` is `suffix`.
            TargetError: The journal cannot be written.
            DumpInterrupt: Ctrl-C came; it holds the report so far.
        """

        def make(item: Model, policy: IfExists) -> Fetch:
            return cast("D", item)._dump_job(dest_pattern, policy, **options)  # noqa: SLF001 - of this package

        how = Options(workers, if_exists, twins, journal, progress)
        return write_files(list(self), dest_pattern, make, how, title="pictures")


class _Task:
    """The files of one object, and what became of them."""

    def __init__(self, item: Model, make: Callable[[Model], Fetch]) -> None:
        self.item = item
        self.job: Fetch | None = None
        self.error: Exception | None = None
        self.outcome: Outcome[Fetched] | None = None
        self.known_bytes: int | None = None
        try:
            self.job = make(item)
        except (ValueError, CytomineError) as error:
            self.error = error

    @property
    def owner(self) -> tuple[str, Any]:
        """What tells the object from others."""
        identifier = self.item.__dict__.get("id")
        return type(self.item).__name__, id(self.item) if identifier is None else identifier

    @property
    def of(self) -> str:
        """The object in the journal: with the time of its last change, after which files are old."""
        changed = self.item.__dict__.get("updated")
        name = f"{self.item.callback_identifier} {self.item.__dict__.get('id')}"
        return f"{name} of {changed}" if changed else name

    def told(self) -> FileOutcome:
        """Return what became of it."""
        paths: tuple[Path, ...] = tuple(self.job.paths) if self.job is not None else ()
        if self.known_bytes is not None:
            return FileOutcome(self.item, "kept", paths, None, self.known_bytes, is_verified=True)
        if self.error is not None or self.outcome is None:
            return FileOutcome(self.item, "failed" if self.error else "unsent", paths, self.error)
        done = self.outcome.value
        if self.outcome.state == "done" and done is not None:
            facts = (done.size_bytes, done.is_verified, done.boundary_bytes)
            return FileOutcome(self.item, "written" if done.is_new else "kept", paths, None, *facts)
        error = self.outcome.error
        if self.job is not None and isinstance(error, CytomineError):
            cause, error = error, dump_error(self.job, error)
            error.__cause__ = cause
        state = self.outcome.state if self.outcome.state != "done" else "failed"
        return FileOutcome(self.item, state, paths, error)


class _Watched:
    """A job that tells how far it is."""

    def __init__(self, task: _Task, meter: Meter) -> None:
        self._task = task
        self._meter = meter

    def steps(self, client: Connected) -> Generator[Any, Any, Fetched]:
        job = self._task.job
        assert job is not None  # noqa: S101 - those without are not run
        job.progress = lambda size, total: self._meter.grow(id(job), size, total)
        return (yield from job.steps(client))


def write_files(
    items: Sequence[Model],
    pattern: str,
    make: Callable[[Model, IfExists], Fetch],
    options: Options,
    *,
    title: str,
) -> FileReport:
    """Return what became of the files of each object; warns where some are missing.

    Names are made before anything is asked: a field that there is not, and objects with the same file name,
    raise with nothing written.

    Args:
        items: The objects.
        pattern: Path with attributes in braces.
        make: Gives the job of one object.
        options: How they are written.
        title: What is written, for the bar, such as `crops`.

    Raises:
        ValueError: The pattern cannot be one; the message lists the fields there are.
        TwinsError: Several objects have the same file name.
        TargetError: The journal cannot be written.
        DumpInterrupt: Ctrl-C came; it holds the report so far.
    """
    if not items:
        fields(pattern)
        return FileReport([])
    check_pattern(pattern, items)
    if_exists: IfExists = options.if_exists or _DEFAULT
    tasks = [_Task(item, lambda each: make(each, if_exists)) for item in items]
    jobs = [(task, task.job) for task in tasks if task.job is not None]
    apart = keep_apart([(task.owner, job.paths) for task, job in jobs], twins=options.twins)
    for (_, job), paths in zip(jobs, apart, strict=True):
        job.move(paths)
    with _journal(options.journal, pattern) as journal, Meter(options.progress, len(tasks), title) as meter:
        if journal is not None and options.if_exists is None:
            for task, job in jobs:
                sizes = [journal.size_of(task.of, job.what, path) for path in job.paths]
                task.known_bytes = sizes[0] if None not in sizes else None
        if journal is not None and options.if_exists == "verify":
            for task, job in jobs:
                job.version = journal.version_of(task.of, job.what, job.paths[0])
        try:
            _run([task for task in tasks if task.job is not None], options, meter, journal, fields(pattern))
        except BatchInterrupt:
            raise DumpInterrupt(FileReport([task.told() for task in tasks])) from None
    report = FileReport([task.told() for task in tasks])
    if not report.is_complete:
        warnings.warn(f"Not all {title} were written. {report}", DumpWarning, stacklevel=level_of_caller())
    return report


def _run(
    tasks: Sequence[_Task], options: Options, meter: Meter, journal: Journal | None, names: Sequence[str]
) -> None:
    """Do what is not known to be done, in parallel."""
    trouble: list[Exception] = []
    due = [task for task in tasks if task.known_bytes is None]
    for _ in range(len(tasks) - len(due)):
        meter.finish()

    def on_done(index: int, outcome: Outcome[Fetched]) -> None:
        task = due[index]
        try:
            if journal is not None and outcome.state == "done" and outcome.value is not None:
                _note(journal, task, outcome.value, names)
            meter.finish(is_failed=outcome.state == "failed")
        except Exception as error:  # noqa: BLE001 - of the journal or the caller's function: raised below
            trouble.append(error)
            batch.stop()

    workers = min(options.workers or WORKERS, MAX_WORKERS)
    batch = Batch([_Watched(task, meter) for task in due], workers=workers, on_done=on_done)
    for task, outcome in zip(due, batch.outcomes, strict=True):
        task.outcome = outcome
    connections.current().client.run_batch(batch)
    if trouble:
        raise trouble[0]


def _note(journal: Journal, task: _Task, done: Fetched, names: Sequence[str]) -> None:
    if task.job is None or not done.is_verified:
        return
    values = {name: task.item.__dict__.get(name) for name in names}
    for path in done.paths:
        journal.note(task.of, task.job.what, path, values, done.version)


def _journal(asked: bool | str | Path, pattern: str) -> Any:  # noqa: FBT001 - as in `Options`
    if asked is False:
        return nullcontext()
    folder = root(pattern)
    return Journal(folder / NAME if asked is True else Path(asked), folder)
