"""An outcome as JUnit XML: a suite for each service and check, a case for each operation or exchange."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Final
from xml.etree.ElementTree import Element, SubElement, tostring

from cytomine_contract.curl import curl, masked
from cytomine_contract.result import Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_contract.outcome import Outcome
    from cytomine_contract.result import Result

_NOT_XML: Final = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def as_junit(outcome: Outcome) -> str:
    """Return an outcome as the text of a JUnit file."""
    suites: dict[str, list[Result]] = defaultdict(list)
    for result in outcome.results:
        suites[f"{result.service}.{result.check}"].append(result)
    root = Element(
        "testsuites",
        name="cytomine contract",
        time=f"{outcome.duration_s:.1f}",
        attrib=_totals(outcome.results),
    )
    for name, results in suites.items():
        suite = SubElement(
            root,
            "testsuite",
            name=name,
            attrib=_totals(results),
        )
        for result in results:
            _case(suite, name, result, outcome.url)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + tostring(root, encoding="unicode")


def _totals(results: Sequence[Result]) -> dict[str, str]:
    left_out = sum(not each.is_surprise and each.verdict is not Verdict.AGREES for each in results)
    failed = sum(each.is_surprise for each in results)
    return {"tests": str(len(results)), "errors": "0", "failures": str(failed), "skipped": str(left_out)}


def _case(suite: Element, name: str, result: Result, url: str) -> None:
    case = SubElement(suite, "testcase", classname=name, name=_text(result.place))
    if result.is_surprise:
        lines = [str(each) for each in result.differences]
        failure = SubElement(case, "failure", message=_text(masked(lines[0])), type="difference")
        if result.sent is not None:
            lines.append(curl(url, result.sent.message))
        failure.text = _text(masked("\n".join(lines)))
    elif result.verdict is not Verdict.AGREES:
        SubElement(case, "skipped", message=_text(result.accepted or result.reason))


def _text(text: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", text)
