"""All that a run found, counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from cytomine_contract.problems import AGREE, DIFFER, INTERRUPTED
from cytomine_contract.result import Result, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cytomine_contract.baseline import Acceptance
    from cytomine_contract.ledger import Left
    from cytomine_contract.result import Check


CUT: Final = (
    "The time ran out before all requests were made up: this seed does not make the run again. Give more "
    "with --time, or ask for less with --only or --examples."
)
"""Told where a run is cut by time."""


@frozen
class Coverage:
    """How much of the document was sent.

    Attributes:
        operations: All that were wanted.
        sent: Those sent at least once.
        verified: Those whose success was recorded.
        succeeded: Of these, those that succeeded.
        unsent: Ids of those never sent.
        unsucceeded: Ids of verified ones that never succeeded.
    """

    operations: int
    sent: int
    verified: int
    succeeded: int
    unsent: tuple[str, ...]
    unsucceeded: tuple[str, ...]

    def __str__(self) -> str:
        share = 100 * self.succeeded / self.verified if self.verified else 100.0
        return (
            f"{self.sent} of {self.operations} operations sent; "
            f"{self.succeeded} of {self.verified} verified ones succeeded ({share:.1f} %)"
        )


@frozen
class Outcome:
    """What a run found.

    Attributes:
        url: Of the server.
        generation: Of the server.
        document: Version of the document.
        level: How far the run went.
        seed: Makes it again.
        results: In the order they were found.
        coverage: How much of the document was sent.
        left: What could not be removed.
        unused: Lines of the baseline that nothing needed.
        duration_s: How long it took.
        is_whole: Whether it came to its end.
        is_cut: Whether time ran out for made-up requests, so that the seed does not make the run again.
    """

    url: str
    generation: str
    document: str
    level: str
    seed: int
    results: tuple[Result, ...]
    coverage: Coverage
    left: tuple[Left, ...] = ()
    unused: tuple[Acceptance, ...] = ()
    duration_s: float = 0.0
    is_whole: bool = True
    is_cut: bool = False

    @property
    def surprises(self) -> tuple[Result, ...]:
        """Differences that nobody accepts."""
        return tuple(each for each in self.results if each.is_surprise)

    @property
    def exit_code(self) -> int:
        """What the command ends with; see `problems`."""
        if not self.is_whole:
            return INTERRUPTED
        return DIFFER if self.surprises else AGREE

    def counts(self, check: Check | None = None) -> Counter[str]:
        """Return how many results there are of each verdict, of one check or all."""
        return count(each for each in self.results if check is None or each.check is check)

    def by_service(self) -> Mapping[str, Counter[str]]:
        """Return the counts of each service, those with differences first."""
        found: dict[str, Counter[str]] = {}
        for each in self.results:
            found.setdefault(each.service, Counter())[_word(each)] += 1
        return dict(sorted(found.items(), key=lambda item: (-item[1][Verdict.DIFFERS], item[0])))

    def by_operation(self, service: str) -> Mapping[str, Counter[str]]:
        """Return the counts of each operation of a service."""
        found: dict[str, Counter[str]] = {}
        for each in self.results:
            if each.service == service:
                found.setdefault(each.operation or "(no operation)", Counter())[_word(each)] += 1
        return dict(sorted(found.items()))


def count(results: Iterable[Result]) -> Counter[str]:
    """Return how many results there are of each verdict; accepted differences are counted as `accepted`."""
    return Counter(_word(each) for each in results)


def _word(result: Result) -> str:
    return "accepted" if result.accepted else str(result.verdict)


def as_json(outcome: Outcome) -> Any:
    """Return a whole outcome as a JSON value."""
    from cytomine_contract.curl import curl  # noqa: PLC0415 - only reports show requests

    return {
        "url": outcome.url,
        "generation": outcome.generation,
        "document": outcome.document,
        "level": outcome.level,
        "seed": outcome.seed,
        "durationSeconds": round(outcome.duration_s, 1),
        "whole": outcome.is_whole,
        "cutByTime": outcome.is_cut,
        "exitCode": outcome.exit_code,
        "counts": dict(outcome.counts()),
        "coverage": {
            "operations": outcome.coverage.operations,
            "sent": outcome.coverage.sent,
            "verified": outcome.coverage.verified,
            "succeeded": outcome.coverage.succeeded,
            "unsent": outcome.coverage.unsent,
            "unsucceeded": outcome.coverage.unsucceeded,
        },
        "left": [{"object": str(each.entry), "reason": each.reason} for each in outcome.left],
        "unusedBaseline": [each.place for each in outcome.unused],
        "results": [
            {
                "check": each.check,
                "service": each.service,
                "operation": each.operation or None,
                "place": each.place,
                "verdict": each.verdict,
                **({"reason": each.reason} if each.reason else {}),
                **({"accepted": each.accepted} if each.accepted else {}),
                **(
                    {"differences": [difference.as_json() for difference in each.differences]}
                    if each.differences
                    else {}
                ),
                **({"request": curl(outcome.url, each.sent.message)} if each.sent else {}),
            }
            for each in outcome.results
        ],
    }
