"""`cytomine doctor`: does the connection work, does a script need changes."""

from __future__ import annotations

import sys
from pathlib import Path  # noqa: TC003 - the command line reads the annotation
from typing import Annotated

from cyclopts import Parameter

from cytomine import Cytomine
from cytomine._commands.app import USAGE
from cytomine._core.script_check import check_script


def doctor(
    *, script: Annotated[Path | None, Parameter(help="Script written for an older client.")] = None
) -> int:
    """Tell whether the connection works, or what a script needs.

    Without a script it connects as environment and profile say, and tells who you are. The exit code is 0
    when all is well, 1 when something was found, 2 when nothing could be looked at.
    """
    return _check_script(script) if script else _check_connection()


def _check_script(path: Path) -> int:
    try:
        findings = check_script(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, SyntaxError) as error:
        print(f"{path} cannot be read: {error}", file=sys.stderr)  # noqa: T201 - a command line
        return USAGE
    for line, code, advice in findings:
        print(f"{path}:{line}: {code}\n    {advice}.")  # noqa: T201 - as above
    if not findings:
        print(f"{path}: nothing in it behaves otherwise.")  # noqa: T201 - as above
    return 1 if findings else 0


def _check_connection() -> int:
    with Cytomine(errors="raise") as cytomine:
        me = cytomine.current_user
        print(f"{cytomine!r} answers.")  # noqa: T201 - as above
        print(f"You are {me.username} ({me.id}); generation of the server: {cytomine.generation}.")  # noqa: T201
    return 0
