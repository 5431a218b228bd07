"""What became of every entry of a bulk create."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal

from cytomine_wire.errors import CytomineError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias

    State: TypeAlias = Literal["created", "rejected", "unknown", "unsent"]
    Found: TypeAlias = "int | Unclear | None"
    """What became of an entry, as it was looked up: the id of an object, None where there is none."""


class Unclear(Enum):
    """The type of `UNCLEAR`."""

    UNCLEAR = auto()


UNCLEAR: Final = Unclear.UNCLEAR
"""Says that it cannot be told what became of an entry: it is left unknown, and never sent again."""


class EntryOutcome:
    """What became of one entry.

    Attributes:
        state: `created`; `rejected` by the server, nothing stored; `unknown`, look before sending it again;
            `unsent`, or taken back whole, nothing stored.
        id: That of the created object; None otherwise.
        message: Why it was not created, in the server's words where there are some.
    """

    __slots__ = ("id", "message", "state")

    def __init__(self, state: State = "unsent", created_id: int | None = None, message: str = "") -> None:
        self.state: State = state
        self.id = created_id
        self.message = message

    def copy(self) -> EntryOutcome:
        """Return how it is now, which later events do not change."""
        state = self.state  # set last where it changes: what belongs to it is there
        return EntryOutcome(state, self.id if state == "created" else None, self.message)

    def __repr__(self) -> str:
        return f"EntryOutcome({self.state}, {self.id or self.message!r})"


class BulkReport:
    """What became of all entries, in the order they were given.

    Attributes:
        outcomes: One for each entry.
        unplaced_ids: Ids of objects that were created from entries whose outcome is unknown: the reply does
            not tell which is whose.
    """

    def __init__(self, outcomes: Sequence[EntryOutcome], unplaced_ids: Sequence[int] = ()) -> None:
        self.outcomes: tuple[EntryOutcome, ...] = tuple(outcomes)
        self.unplaced_ids: tuple[int, ...] = tuple(unplaced_ids)
        counted = sum(map(len, (self.created, self.rejected, self.unknown, self.unsent)))
        if counted != len(self.outcomes):
            raise AssertionError(f"{counted} outcomes are counted for {len(self.outcomes)} entries")

    @property
    def created(self) -> tuple[int, ...]:
        """Places of the entries that were created."""
        return self._places("created")

    @property
    def rejected(self) -> tuple[int, ...]:
        """Places of the entries that the server refused."""
        return self._places("rejected")

    @property
    def unknown(self) -> tuple[int, ...]:
        """Places of the entries that may be stored or not."""
        return self._places("unknown")

    @property
    def unsent(self) -> tuple[int, ...]:
        """Places of the entries that were not sent."""
        return self._places("unsent")

    @property
    def created_ids(self) -> tuple[int, ...]:
        """Ids of the created objects, in the order of their entries."""
        return tuple(outcome.id for outcome in self.outcomes if outcome.id is not None)

    @property
    def is_complete(self) -> bool:
        """Whether every entry was created."""
        return len(self.created) == len(self.outcomes)

    def _places(self, state: State) -> tuple[int, ...]:
        return tuple(place for place, outcome in enumerate(self.outcomes) if outcome.state == state)

    def __repr__(self) -> str:
        counts = (
            f"{len(self.created)} created",
            f"{len(self.rejected)} rejected",
            f"{len(self.unknown)} unknown",
            f"{len(self.unsent)} unsent",
        )
        return f"BulkReport({', '.join(counts)})"


class BulkError(CytomineError):
    """Not all entries were created.

    Attributes:
        report: What became of each.
    """

    _facts: ClassVar[tuple[str, ...]] = ("report",)

    def __init__(self, message: str = "", *, report: BulkReport, **rest: Any) -> None:
        super().__init__(message, **rest)
        self.report = report


class BulkInterrupt(KeyboardInterrupt):
    """Ctrl-C came while entries were created.

    Attributes:
        report: What became of each until then; those under way are unknown.
    """

    def __init__(self, report: BulkReport) -> None:
        super().__init__("interrupted")
        self.report = report
