"""Command line: `python -m cytomine doctor` tells whether the connection works, or what a script needs."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from cytomine import Cytomine, __version__
from cytomine._core.script_check import check_script
from cytomine.errors import CytomineError


def main(arguments: list[str] | None = None) -> int:
    """Return 0 when all is well, 1 when something was found, 2 when nothing could be looked at."""
    parser = argparse.ArgumentParser(prog="cytomine", description="Cytomine SDK")
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    doctor = commands.add_parser("doctor", help="check the connection, or a script")
    doctor.add_argument("--script", type=Path, help="script written for an older client")
    given = parser.parse_args(arguments)
    return _check_script(given.script) if given.script else _check_connection()


def _check_script(path: Path) -> int:
    try:
        findings = check_script(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, SyntaxError) as error:
        print(f"{path} cannot be read: {error}", file=sys.stderr)  # noqa: T201 - a command line
        return 2
    for line, code, advice in findings:
        print(f"{path}:{line}: {code}\n    {advice}.")  # noqa: T201 - as above
    if not findings:
        print(f"{path}: nothing in it behaves otherwise.")  # noqa: T201 - as above
    return 1 if findings else 0


def _check_connection() -> int:
    try:
        with Cytomine(errors="raise") as cytomine:
            me = cytomine.current_user
            print(f"{cytomine!r} answers.")  # noqa: T201 - as above
            print(f"You are {me.username} ({me.id}); generation of the server: {cytomine.generation}.")  # noqa: T201
    except CytomineError as error:
        print(f"{type(error).__name__}: {error}", file=sys.stderr)  # noqa: T201 - as above
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
