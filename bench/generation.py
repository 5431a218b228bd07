"""What generating the whole package costs: assemble, lint, emit and format, from nothing."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figure import Figure, elapsed_s

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]


def figures(*, is_quick: bool) -> Iterator[Figure]:
    """Yield the seconds until every file of the package is written."""
    rounds = 1 if is_quick else 3
    with tempfile.TemporaryDirectory() as folder:
        for name in ("spec", "generator"):
            shutil.copytree(ROOT / name, Path(folder) / name)
        found = min(elapsed_s(lambda: _generate(Path(folder))) for _ in range(rounds))
    yield Figure("the whole package generated", found, 15, "s")


def _generate(folder: Path) -> None:
    shutil.rmtree(folder / "generated", ignore_errors=True)
    for step in ("assemble", "lint", "emit"):
        command = [sys.executable, "-m", "generator", step]
        subprocess.run(command, cwd=folder, check=True, stdout=subprocess.DEVNULL)
    if not list(folder.glob("generated/*/api/*/*.py")):
        raise ValueError("nothing was generated")
