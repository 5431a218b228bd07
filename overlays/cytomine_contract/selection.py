"""Which services a run looks at: by the tags of the document or the names of recordings, however written."""

from __future__ import annotations

import re
from collections import Counter
from difflib import get_close_matches
from typing import TYPE_CHECKING, Final

from cytomine_contract.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from cytomine_contract.document import Described, Document
    from cytomine_contract.recording import Scenario

_HOME: Final = 0.25
"""Share of the requests of a file that its service has at least."""


class Selection:
    """What of a document and of recordings is wanted.

    Attributes:
        scenarios: Those that are, in their order.
        operations: Those that are.
        homes: Tag that most requests of each file are about; empty for a file about everything.

    Raises:
        UsageError: A name is none of a service.
    """

    def __init__(self, document: Document, scenarios: Sequence[Scenario], only: Iterable[str]) -> None:
        homes = self.homes = _homes(document, scenarios)
        wanted = {_plain(name) for name in only if name.strip()}
        known = {_plain(tag) for tag in document.services} | {_plain(file) for file in homes}
        if unknown := sorted(wanted - known):
            raise UsageError(_unknown(unknown[0], {*homes, *(_slug(tag) for tag in document.services)}))
        tags = {
            tag
            for tag in document.services
            if not wanted
            or _plain(tag) in wanted
            or any(tag == homes[file] and _plain(file) in wanted for file in homes)
        }
        self.scenarios = [
            each
            for each in scenarios
            if not wanted or _plain(each.file) in wanted or _plain(homes[each.file]) in wanted
        ]
        self.operations: list[Described] = [
            each for each in document.operations.values() if each.service in tags
        ]


def _unknown(name: str, services: set[str]) -> str:
    close = get_close_matches(name, services, n=3, cutoff=0.5)
    told = f"did you mean {' or '.join(close)}?" if close else f"there are {', '.join(sorted(services))}"
    return f"there is no service {name!r}; {told}"


def _homes(document: Document, scenarios: Iterable[Scenario]) -> dict[str, str]:
    """Return the tag that most requests of each file are about; none for a file about everything."""
    tallies: dict[str, Counter[str]] = {}
    for scenario in scenarios:
        tally = tallies.setdefault(scenario.file, Counter())
        for step in scenario.steps:
            operation = document.find(step.request.method, step.request.target)
            tally[operation.service if operation else ""] += 1
    found = {file: tally.most_common(1)[0] for file, tally in tallies.items()}
    return {
        file: tag if count >= tallies[file].total() * _HOME else "" for file, (tag, count) in found.items()
    }


def _slug(name: str) -> str:
    return re.sub(r"\W+", "-", name.lower()).strip("-")


def _plain(name: str) -> str:
    return re.sub(r"[\W_]+", "", name.lower())
