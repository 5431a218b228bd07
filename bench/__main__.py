"""Print all figures, or those of the named modules; the exit status tells whether all are met."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from argparse import ArgumentParser
from importlib import import_module
from typing import TYPE_CHECKING

import bench

if TYPE_CHECKING:
    from bench.figure import Figure

_OWN = {"__main__", "figure"}


def names() -> list[str]:
    """Return the modules that measure something."""
    found = (each.name for each in pkgutil.iter_modules(bench.__path__))
    return sorted(name for name in found if name not in _OWN and not name.startswith("_"))


def measure(name: str, *, is_quick: bool) -> bool:
    """Print the figures of one module as they come, and return whether all are met."""
    figure: Figure
    are_met = True
    for figure in import_module(f"bench.{name}").figures(is_quick=is_quick):
        are_met &= figure.is_met
        print(figure, flush=True)
    return are_met


def main() -> int:
    """Run one module here, several each in a process of its own: none warms or fattens another."""
    parser = ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(names())}; none means all")
    parser.add_argument("--quick", action="store_true", help="smaller payloads and fewer rounds; less exact")
    asked = parser.parse_args()
    chosen = asked.names or names()
    if unknown := sorted(set(chosen) - set(names())):
        parser.error(f"nothing is called {', '.join(unknown)}; there are {', '.join(names())}")
    if len(chosen) == 1:
        return int(not measure(chosen[0], is_quick=asked.quick))
    options = ["--quick"] if asked.quick else []
    command = [sys.executable, "-m", "bench", *options]
    codes = [subprocess.run([*command, name], check=False).returncode for name in chosen]
    return int(any(codes))


if __name__ == "__main__":
    sys.exit(main())
