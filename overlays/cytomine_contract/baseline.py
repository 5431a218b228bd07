"""Differences that are known and accepted, each with a reason and the day until which that holds.

```yaml
"term:term-lifecycle:12": {reason: "our proxy rewrites this page", until: 2027-03-31}
"sdk:get_layer_task_run": {reason: "issue 12 of our tracker", until: 2027-01-31}
"fuzz:list_tags:*": {reason: "an old database driver", until: 2027-01-31}
```

A key is the place of a result as the report names it; `*` stands for any text.
"""

from __future__ import annotations

import datetime as dt
import re
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Final

import yaml
from attrs import define, evolve, field, frozen

from cytomine_contract.problems import BaselineError

if TYPE_CHECKING:
    from pathlib import Path

    from cytomine_contract.result import Result

_SHORTEST_REASON: Final = 10


@frozen
class Acceptance:
    """One line of a baseline."""

    place: str
    reason: str
    until: dt.date

    def covers(self, result: Result) -> bool:
        """Tell whether it accepts a result."""
        # A scenario may have brackets in its name, which fnmatch would read as a set.
        pattern = re.sub(r"([\[\]?])", r"[\1]", self.place)
        return fnmatchcase(result.place, pattern)


@define
class Baseline:
    """Accepts differences, and remembers which of its lines were needed.

    Attributes:
        acceptances: In the order of the file.
        used: Places of those that accepted something.
    """

    acceptances: tuple[Acceptance, ...] = ()
    used: set[str] = field(factory=set)

    def accepted(self, result: Result) -> Result:
        """Return a result, accepted where a line says so."""
        if not result.is_surprise:
            return result
        for each in self.acceptances:
            if each.covers(result):
                self.used.add(each.place)
                return evolve(result, accepted=f"baseline: {each.reason}")
        return result

    @property
    def unused(self) -> tuple[Acceptance, ...]:
        """Lines that nothing needed: what they accept may have been repaired."""
        return tuple(each for each in self.acceptances if each.place not in self.used)


def read_baseline(file: Path, today: dt.date) -> Baseline:
    """Return what a file accepts.

    Raises:
        BaselineError: It cannot be read, a line has no reason or day, or its day has passed.
    """
    try:
        data = yaml.safe_load(file.read_text(encoding="utf-8")) or {}
    except (OSError, UnicodeDecodeError) as error:
        raise BaselineError(f"{file} cannot be read: {error}") from error
    except yaml.YAMLError as error:
        raise BaselineError(f"{file} is no YAML: {' '.join(str(error).split())}") from error
    if not isinstance(data, dict):
        raise BaselineError(f"{file} holds no baseline: places, each with reason and until")
    acceptances = tuple(_acceptance(str(place), entry, file) for place, entry in data.items())
    expired = [each for each in acceptances if each.until < today]
    if expired:
        raise BaselineError(
            f"{file}: {expired[0].place!r} was accepted until {expired[0].until}"
            + (f", and {len(expired) - 1} more have expired" if len(expired) > 1 else "")
        )
    return Baseline(acceptances)


def _acceptance(place: str, entry: Any, file: Path) -> Acceptance:
    if not isinstance(entry, dict) or set(entry) != {"reason", "until"}:
        raise BaselineError(f"{file}: {place!r} needs reason and until, and nothing else")
    reason, until = entry["reason"], entry["until"]
    if not isinstance(reason, str) or len(reason) < _SHORTEST_REASON:
        raise BaselineError(f"{file}: the reason of {place!r} says too little")
    if not isinstance(until, dt.date) or isinstance(until, dt.datetime):
        raise BaselineError(f"{file}: until of {place!r} is no day, such as 2027-01-31")
    return Acceptance(place, reason, until)
