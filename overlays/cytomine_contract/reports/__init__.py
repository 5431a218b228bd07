"""An outcome as people and machines read it: on a terminal, as a page, as JUnit, as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from cytomine_contract.outcome import as_json
from cytomine_contract.problems import UsageError
from cytomine_contract.reports.junit import as_junit
from cytomine_contract.reports.page import as_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from cytomine_contract.outcome import Outcome


def _json(outcome: Outcome) -> str:
    return json.dumps(as_json(outcome), indent=1, ensure_ascii=False, default=repr)


FORMS: Final[Mapping[str, tuple[str, Callable[[Outcome], str]]]] = {
    "html": ("contract.html", as_page),
    "junit": ("contract.junit.xml", as_junit),
    "json": ("contract.json", _json),
}
"""File name and writer of each form."""


def known_forms(names: Iterable[str]) -> tuple[str, ...]:
    """Return names of forms, as given.

    Raises:
        UsageError: One is none.
    """
    wanted = tuple(name.strip().lower() for name in names if name.strip())
    for name in wanted:
        if name not in FORMS:
            raise UsageError(f"there is no report {name!r}; there are {', '.join(FORMS)}")
    return wanted


def write_reports(outcome: Outcome, forms: Iterable[str], folder: Path) -> list[Path]:
    """Return the files that were written into a folder, one of each form."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for form in forms:
        name, write = FORMS[form]
        (folder / name).write_text(write(outcome), encoding="utf-8")
        written.append(folder / name)
    return written
