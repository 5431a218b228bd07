"""An outcome as a page that a person reads: one file, light and dark, nothing loaded from elsewhere."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from cytomine_contract.comparison import ABSENT
from cytomine_contract.curl import curl, masked
from cytomine_contract.outcome import CUT
from cytomine_contract.reports.findings import findings
from cytomine_contract.result import Check, Verdict

if TYPE_CHECKING:
    from jinja2 import Template

    from cytomine_contract.outcome import Outcome


def as_page(outcome: Outcome) -> str:
    """Return an outcome as the text of an HTML file."""
    return _template().render(
        outcome=outcome,
        cut=CUT,
        findings=findings(outcome.surprises),
        checks=[(check, outcome.counts(check)) for check in Check],
        counts=outcome.counts(),
        services=outcome.by_service(),
        accepted=[each for each in outcome.results if each.accepted],
        skipped=_reasons(outcome),
        curl=lambda result: curl(outcome.url, result.sent.message),
        written=_written,
        agrees=Verdict.AGREES,
        differs=Verdict.DIFFERS,
        not_exercised=Verdict.NOT_EXERCISED,
    )


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - only a page needs it

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    text = (files("cytomine_contract.reports") / "page.html.jinja").read_text(encoding="utf-8")
    return environment.from_string(text)


def _reasons(outcome: Outcome) -> list[tuple[str, list[str]]]:
    """Return what was not exercised by its reason, the most frequent first."""
    found: dict[str, list[str]] = {}
    for each in outcome.results:
        if each.verdict is Verdict.NOT_EXERCISED:
            found.setdefault(each.reason, []).append(each.place)
    return sorted(found.items(), key=lambda item: -len(item[1]))


def _written(value: Any) -> str:
    if value is ABSENT:
        return "nothing"
    return masked(json.dumps(value, ensure_ascii=False, indent=1, default=repr))
