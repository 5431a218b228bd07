"""Which rows of the fault matrix hold: run as `python -m tests.fault_table [--write]`.

As a pytest plugin (`-p tests.fault_table`) it adds `--bare`, which runs the matrix over the HTTP library by
itself, and prints how many rows hold. With `--write` the table of docs/reliability.md is made from the names
and results of the tests.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "reliability.md"
SUITES = (
    "tests/unit/wire/test_faults_exchange.py",
    "tests/unit/wire/test_faults_files.py",
    "tests/unit/cytomine/test_faults_files.py",
    "tests/unit/cytomine/test_faults_contents.py",
    "tests/unit/cytomine/test_faults_uploads.py",
    "tests/unit/cytomine/test_saving.py",
    "tests/unit/cytomine/test_iterating.py",
    "tests/unit/cytomine/test_frames.py",
    "tests/unit/cytomine/test_pixels.py",
    "tests/unit/cytomine/test_faults_size.py",
    "tests/unit/commands/test_faults_output.py",
)
BEGIN, END = "<!-- fault matrix: begin -->", "<!-- fault matrix: end -->"
NAME = re.compile(r"test_row_(\d\d)_(\w+?)(?:\[(.*)\])?$")


class Results:
    """Outcomes of the tests of each row."""

    def __init__(self):
        self.rows = {}

    def pytest_runtest_logreport(self, report):
        found = NAME.search(report.nodeid)
        if not found or (report.when != "call" and report.passed):
            return
        key = (int(found[1]), found[2].replace("_", " "))
        self.rows.setdefault(key, []).append((found[3] or "", report.outcome))

    def is_held(self, key):
        return all(outcome == "passed" for _, outcome in self.rows.get(key, [("", "failed")]))

    def ways(self, key):
        modes = [mode for mode, _ in self.rows[key]]
        named = [way for way in ("blocking", "task") if any(way in mode for mode in modes)]
        return " and ".join(named) or "alike"


def pytest_addoption(parser):
    parser.addoption(
        "--bare", action="store_true", help="run the fault matrix over the HTTP library by itself"
    )


def run(*, is_bare):
    results = Results()
    arguments = ["-q", "--no-header", "-p", "no:cacheprovider", "--tb=no", "-p", "tests.fault_table", *SUITES]
    pytest.main([*arguments, *(["--bare"] if is_bare else []), "--disable-warnings"], plugins=[results])
    return results


def table(ours, bare):
    lines = ["| row | what happens | asked | holds | bare library |", "| --- | --- | --- | --- | --- |"]
    for key in sorted(ours.rows):
        number, words = key
        holds = "yes" if ours.is_held(key) else "NO"
        alone = "-" if key not in bare.rows else "yes" if bare.is_held(key) else "no"
        lines.append(f"| {number} | {words} | {ours.ways(key)} | {holds} | {alone} |")
    return "\n".join(lines)


def main():
    ours, bare = run(is_bare=False), run(is_bare=True)
    held = sum(map(ours.is_held, ours.rows))
    lost = sum(not bare.is_held(key) for key in bare.rows)
    print(f"this project: {held} of {len(ours.rows)} tests hold, over {len({n for n, _ in ours.rows})} rows")
    print(f"the HTTP library by itself: {lost} of {len(bare.rows)} tests fail")
    if "--write" in sys.argv:
        text = PAGE.read_text(encoding="utf-8")
        before, after = text.partition(BEGIN)[0], text.partition(END)[2]
        PAGE.write_text(f"{before}{BEGIN}\n{table(ours, bare)}\n{END}{after}", encoding="utf-8")
    return int(held < len(ours.rows) or lost * 2 < len(bare.rows))


if __name__ == "__main__":
    sys.exit(main())
