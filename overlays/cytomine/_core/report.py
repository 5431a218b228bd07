"""What became of many files: every object has an entry, in the order they were given."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, overload

from cytomine._core.files import DumpError

if TYPE_CHECKING:
    from pathlib import Path
    from typing import TypeAlias

    State: TypeAlias = Literal["written", "kept", "failed", "unsent", "unknown"]

_SHOWN: Final = 5
_TOLD: Final = {
    "written": "written",
    "kept": "there already",
    "failed": "failed",
    "unsent": "not asked for",
    "unknown": "cut off",
}


class FileOutcome(NamedTuple):
    """What became of the files of one object.

    Attributes:
        item: The object.
        state: `written`; `kept`, they were there already; `failed`; `unsent`, it was not begun; `unknown`, it
            was cut off on the way.
        paths: Where the files are, or should have been.
        error: Why it failed; None unless it did.
        size_bytes: Size of a file; 0 unless one is there.
        is_verified: Whether the end of the file was recognised, by an announced length or by its format.
        boundary_bytes: How many bytes at the end of an original are not its own; see
            `cytomine.files.boundary_bytes`.
    """

    item: Any
    state: State
    paths: tuple[Path, ...]
    error: Exception | None = None
    size_bytes: int = 0
    is_verified: bool = False
    boundary_bytes: int = 0

    def told(self) -> str:
        """Return what went wrong, in one line."""
        where = self.paths[0] if self.paths else repr(self.item)
        return f"{where}: {(self.error and self.error.__cause__) or self.error}"


class FileReport(Sequence[FileOutcome]):
    """What became of the files of many objects, in their order; prints as a summary.

    Args:
        outcomes: One an object.
    """

    def __init__(self, outcomes: Sequence[FileOutcome]) -> None:
        self._outcomes = tuple(outcomes)

    @overload
    def __getitem__(self, index: int) -> FileOutcome: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[FileOutcome, ...]: ...
    def __getitem__(self, index: int | slice) -> FileOutcome | tuple[FileOutcome, ...]:
        return self._outcomes[index]

    def __len__(self) -> int:
        return len(self._outcomes)

    def of(self, *states: State) -> list[FileOutcome]:
        """Return the outcomes in these states."""
        return [each for each in self._outcomes if each.state in states]

    @property
    def written(self) -> list[FileOutcome]:
        """Those whose files were fetched now."""
        return self.of("written")

    @property
    def kept(self) -> list[FileOutcome]:
        """Those whose files were there already."""
        return self.of("kept")

    @property
    def missing(self) -> list[FileOutcome]:
        """Those whose files are not there: failed, not begun, or cut off."""
        return self.of("failed", "unsent", "unknown")

    @property
    def paths(self) -> list[Path]:
        """All files that are there."""
        return [path for each in self.of("written", "kept") for path in each.paths]

    @property
    def size_bytes(self) -> int:
        """Size of what was fetched now."""
        return sum(each.size_bytes for each in self.written)

    @property
    def is_complete(self) -> bool:
        """Whether the files of all objects are there."""
        return not self.missing

    def check(self) -> FileReport:
        """Return the report itself, when the files of all objects are there.

        Raises:
            DumpError: Some are not; its cause is the first error there was.
        """
        if self.is_complete:
            return self
        first = next((each.error for each in self.missing if each.error is not None), None)
        raise DumpError(str(self)) from first

    def __str__(self) -> str:
        counts = Counter[str](each.state for each in self._outcomes)
        told = ", ".join(f"{counts[state]} {words}" for state, words in _TOLD.items() if counts[state])
        lines = [f"{len(self)} objects: {told or 'nothing to do'}"]
        failed = self.of("failed")
        lines += [
            f"  {each.paths[0] if each.paths else each.item!r}: {each.error}" for each in failed[:_SHOWN]
        ]
        if len(failed) > _SHOWN:
            lines.append(f"  and {len(failed) - _SHOWN} more")
        return "\n".join(lines)

    def __repr__(self) -> str:
        return f"<FileReport {str(self).splitlines()[0]}>"


class DumpInterrupt(KeyboardInterrupt):
    """Ctrl-C came; what was done until then is told, and a next run goes on from there.

    Attributes:
        report: What became of each object so far.
    """

    def __init__(self, report: FileReport) -> None:
        super().__init__(str(report))
        self.report = report


class DumpWarning(UserWarning):
    """Not all files of a collection were written; the report says which and why."""
