"""Our own sandbox, held against recordings and document at level `destroy`.

`python -m tests.contract.sandbox` fails where anything differs that `baseline.yaml` does not name, an
operation was not sent, or fewer than 95 % of the verified ones succeeded. More arguments go to
`cytomine contract`.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from cytomine._commands.app import main as cytomine

BASELINE = Path(__file__).parent / "baseline.yaml"
SEED = "20250901"
BOUNDS = ("--examples", "2")
SHARE = 0.95


def started(folder):
    """A sandbox in a process of its own, and its address."""
    command = [sys.executable, "-m", "cytomine_sandbox", "--port", "0", "--actors", folder / "actors.json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    return process, next(word.rstrip(",") for word in line.split() if word.startswith("http"))


def main(arguments):
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        process, url = started(folder)
        try:
            given = ["--actors", str(folder / "actors.json"), "--baseline", str(BASELINE), "--seed", SEED]
            reports = ["--report", "html,junit,json", "--out", "contract-report"]
            level = ["--level", "destroy", "--yes"]
            code = cytomine(["contract", url, *given, *reports, *level, *BOUNDS, *arguments])
        finally:
            process.terminate()
            process.wait(10)
    if code:
        return code
    report = json.loads(Path("contract-report/contract.json").read_text(encoding="utf-8"))
    coverage = report["coverage"]
    print(f"in all {time.monotonic() - begun:.0f} s")
    if coverage["unsent"] or coverage["succeeded"] < SHARE * coverage["verified"]:
        print(f"not covered: {coverage['unsent']}, {coverage['unsucceeded']}", file=sys.stderr)
        return 1
    if report["cutByTime"]:
        print("cut by time: this run says less than it should", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
