"""What differs, told once: the same places of one operation, however many requests found them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from cytomine_contract.curl import masked

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from cytomine_contract.result import Result


@frozen
class Finding:
    """Results of one operation that differ in the same places; there is at least one."""

    results: tuple[Result, ...]

    @property
    def first(self) -> Result:
        """The one that is shown."""
        return self.results[0]

    @property
    def headline(self) -> str:
        """Its first difference in a line."""
        return masked(str(self.first.differences[0])) if self.first.differences else self.first.place


def findings(results: Iterable[Result]) -> Mapping[str, list[Finding]]:
    """Return what differs by service, the services with most first."""
    grouped: dict[str, dict[tuple[str, ...], list[Result]]] = {}
    for result in results:
        same = (result.operation, result.check, *(each.pointer for each in result.differences))
        grouped.setdefault(result.service, {}).setdefault(same, []).append(result)
    found = {
        service: [Finding(tuple(each)) for _, each in sorted(groups.items())]
        for service, groups in grouped.items()
    }
    return dict(sorted(found.items(), key=lambda item: (-len(item[1]), item[0])))
