"""Many jobs at once, each with an outcome of its own, in the order they were given."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, Protocol, TypeVar

from cytomine_wire._steps import drive, drive_async
from cytomine_wire.errors import TargetError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeAlias

    from cytomine_wire._steps import Steps, Wire
    from cytomine_wire.connected import Connected

    State: TypeAlias = Literal["unsent", "unknown", "done", "failed"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

WORKERS: Final = 16
MAX_WORKERS: Final = 64
GRACE_S: Final = 2.0
"""How long what is under way may take once it was interrupted."""


class Job(Protocol[T_co]):
    """Something that a client can do."""

    def steps(self, client: Connected) -> Steps[T_co]:
        """Return the steps of the whole job."""
        ...


class Outcome(Generic[T]):
    """What became of one job.

    Attributes:
        state: `unsent` as long as it has not begun, `unknown` while it is under way and when it was cut off
            there, then `done` or `failed`.
        value: What it brought; None unless it is done.
        error: Why it failed; None unless it did.
    """

    __slots__ = ("error", "state", "value")

    def __init__(self) -> None:
        self.state: State = "unsent"
        self.value: T | None = None
        self.error: Exception | None = None

    def __repr__(self) -> str:
        told = {"done": repr(self.value), "failed": repr(self.error)}.get(self.state, "")
        return f"Outcome({', '.join(filter(None, (self.state, told)))})"


class BatchInterrupt(KeyboardInterrupt):
    """Ctrl-C came; what was done until then is told.

    Attributes:
        batch: The outcomes so far, and more.
    """

    def __init__(self, batch: Any) -> None:
        super().__init__("interrupted")
        self.batch = batch


def fills_disk(error: Exception) -> bool:
    """Return whether further downloads make no sense after this error."""
    return isinstance(error, TargetError) and error.reason == "space"


class Batch(Generic[T]):
    """Jobs that are done some at a time; `outcomes` tells at any moment how far each one is.

    Attributes:
        outcomes: One for each job, in the order they were given; where the jobs are no list but are made one
            by one, for each that has begun.
    """

    def __init__(
        self,
        jobs: Iterable[Job[T]],
        *,
        workers: int = WORKERS,
        is_last: Callable[[Exception], bool] = fills_disk,
        on_done: Callable[[int, Outcome[T]], object] | None = None,
    ) -> None:
        """Prepare jobs.

        Args:
            jobs: What to do.
            workers: How many at a time, at most 64.
            is_last: Whether no further job shall begin after an error; those under way go on.
            on_done: Called with the place of a job and its outcome as soon as it has ended.
        """
        if not 1 <= workers <= MAX_WORKERS:
            raise ValueError(f"between 1 and {MAX_WORKERS} workers are possible, not {workers}")
        self._jobs = enumerate(jobs)
        length = len(jobs) if isinstance(jobs, (list, tuple)) else 0
        self.outcomes: list[Outcome[T]] = [Outcome() for _ in range(length)]
        self._workers = workers
        self._is_last = is_last
        self._on_done = on_done
        self._is_stopped = False
        self._broken: BaseException | None = None
        self._lock = threading.Lock()

    @property
    def is_stopped(self) -> bool:
        """Whether no further job begins, by error or by interrupt."""
        return self._is_stopped

    def stop(self) -> None:
        """Begin no further job."""
        self._is_stopped = True

    def run(self, client: Connected, wire: Wire) -> list[Outcome[T]]:
        """Do all jobs in threads and return their outcomes.

        Raises:
            BatchInterrupt: Ctrl-C came; jobs under way were given two seconds.
            Exception: What the source of the jobs or `on_done` raised; no further job was begun then.
        """
        # Daemons: one that hangs in a system call must not keep the program from ending.
        threads = [
            threading.Thread(target=self._work, args=(client, wire), daemon=True) for _ in range(self._count)
        ]
        try:
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        except KeyboardInterrupt:
            self.stop()
            ends = time.monotonic() + GRACE_S * 0.9
            for thread in threads:
                if thread.is_alive():
                    thread.join(max(0.0, ends - time.monotonic()))
            raise BatchInterrupt(self) from None
        return self._finished()

    async def run_async(self, client: Connected, wire: Wire) -> list[Outcome[T]]:
        """Do all jobs in tasks and return their outcomes; a cancelled task cancels them. Raises as `run`."""
        from asyncio import TaskGroup  # noqa: PLC0415 - tasks have loaded it

        try:
            async with TaskGroup() as group:
                for _ in range(self._count):
                    group.create_task(self._work_in_task(client, wire))
        finally:
            self.stop()
        return self._finished()

    def _work(self, client: Connected, wire: Wire) -> None:
        try:
            while (taken := self._take()) is not None:
                index, job, outcome = taken
                try:
                    outcome.value = drive(job.steps(client), wire)
                except Exception as error:  # noqa: BLE001 - told with the outcome
                    self._fail(outcome, error)
                else:
                    outcome.state = "done"
                self._tell(index)
        except BaseException as error:  # noqa: BLE001 - of the jobs' source or `on_done`: raised in the end
            self._break_off(error)

    async def _work_in_task(self, client: Connected, wire: Wire) -> None:
        try:
            while (taken := self._take()) is not None:
                index, job, outcome = taken
                try:
                    outcome.value = await drive_async(job.steps(client), wire)
                except Exception as error:  # noqa: BLE001 - told with the outcome
                    self._fail(outcome, error)
                else:
                    outcome.state = "done"
                self._tell(index)
        except Exception as error:  # noqa: BLE001 - as above
            self._break_off(error)

    def _break_off(self, error: BaseException) -> None:
        self._broken = self._broken or error
        self.stop()

    def _finished(self) -> list[Outcome[T]]:
        if self._broken is not None:
            raise self._broken
        return self.outcomes

    @property
    def _count(self) -> int:
        return min(self._workers, len(self.outcomes) or self._workers)

    def _take(self) -> tuple[int, Job[T], Outcome[T]] | None:
        with self._lock:
            taken = None if self._is_stopped else next(self._jobs, None)
            if taken is None:
                return None
            index, job = taken
            if index == len(self.outcomes):
                self.outcomes.append(Outcome())
            self.outcomes[index].state = "unknown"
            return index, job, self.outcomes[index]

    def _fail(self, outcome: Outcome[T], error: Exception) -> None:
        outcome.error = error
        outcome.state = "failed"
        if self._is_last(error):
            self.stop()

    def _tell(self, index: int) -> None:
        if self._on_done is not None:
            with self._lock:
                self._on_done(index, self.outcomes[index])
