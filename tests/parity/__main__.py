"""Print every name of the existing client with the test that tries it, and the result."""

import sys

import pytest


class Table:
    """Prints a row a test."""

    def __init__(self) -> None:
        self.counts: dict[str, int] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Take one result."""
        if report.when == "call" or (report.when == "setup" and not report.passed):
            test, _, name = report.nodeid.removesuffix("]").partition("[")
            self.counts[report.outcome] = self.counts.get(report.outcome, 0) + 1
            print(f"{name or '-'}\t{test}\t{report.outcome}")


if __name__ == "__main__":
    table = Table()
    code = pytest.main(["-p", "no:terminal", "tests/parity/test_parity.py"], plugins=[table])
    print(", ".join(f"{count} {outcome}" for outcome, count in sorted(table.counts.items())))
    sys.exit(code)
