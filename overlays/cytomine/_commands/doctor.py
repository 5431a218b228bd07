"""`cytomine doctor`: does the connection work, does a script need changes."""

from __future__ import annotations

import platform
import sys
from typing import Annotated

from cyclopts import Parameter

from cytomine._commands.exit_codes import DONE, FOUND, USAGE, exit_code
from cytomine._version import __version__


def doctor(
    *,
    script: Annotated[
        list[str] | None,
        Parameter(
            help="Script, notebook or folder to look at instead; `-` reads standard input.",
            consume_multiple=True,
            negative=(),
            allow_leading_hyphen=True,
        ),
    ] = None,
) -> int:
    """Tell whether the connection works, or what a script written for older clients needs.

    Without a script it looks at settings, server, clock, keys and rights, as environment, profile and keyring
    give them, and at what is installed. What is not well is told with what to do.

    With `--script` nothing is run and nobody asked: the file is read, and each place that goes otherwise is
    told with file and line, a reason, and how to write it. `[change]` is what the script needs; `[note]` is
    what works, but other than before. docs/migration.md has each rule by its name.

    Exit codes: 0 all is well, or there are notes only; 1 something should be changed; 2 settings are missing
    or a script cannot be read; 3 the server cannot be reached; 4 it is no Cytomine server; 5 the keys are not
    accepted.
    """
    if script is None:
        return _check_connection()
    if not script:
        _complain("--script needs a file, a folder or - for standard input")
        return USAGE
    return _check_scripts(script)


def _check_scripts(places: list[str]) -> int:
    from cytomine._doctor.check import check_script  # noqa: PLC0415 - loads all models
    from cytomine._doctor.reading import UnreadableScriptError, find, read  # noqa: PLC0415 - as above

    counts = {"change": 0, "note": 0}
    code = looked_at = 0
    try:
        for place in find(places):
            try:
                script = read(place)
                found = check_script(script.source)
            except (UnreadableScriptError, RecursionError) as error:
                _complain(str(error))
                code = USAGE
                continue
            looked_at += 1
            for each in found:
                counts[each.rule.weight] += 1
                weight, name = each.rule.weight, each.rule.name
                _say(f"{script.place(each.line, each.column)}: [{weight}] {name}: {each.message}")
                _say(f"    {each.code}\n    -> {each.rule.advice}")
            if not found:
                _say(f"{script.name}: nothing in it behaves otherwise.")
    except UnreadableScriptError as error:
        _complain(str(error))
        code = USAGE
    if any(counts.values()):
        changes, notes = _many(counts["change"], "change"), _many(counts["note"], "note")
        _say(f"{changes} and {notes} in {_many(looked_at, 'script')}.")
    return code or (FOUND if counts["change"] else 0)


def _many(number: int, name: str) -> str:
    return f"{number} {name}{'' if number == 1 else 's'}"


def _say(text: str) -> None:
    print(text)  # noqa: T201 - a command line


def _complain(text: str) -> None:
    print(f"cytomine: {text}", file=sys.stderr)  # noqa: T201 - a command line


def _check_connection() -> int:
    from cytomine._doctor.connection import examine, extras  # noqa: PLC0415 - not needed to read a script

    code = DONE
    _say(f"cytomine-sdk {__version__}, Python {platform.python_version()} on {platform.platform()}")
    for each in examine():
        _say(f"{'not well' if each.advice else 'well':8}  {each.name:12}  {each.text}")
        if each.advice:
            _say(f"{'':24}-> {each.advice}")
            code = max(code, FOUND if each.error is None else exit_code(each.error))
    for each in extras():
        _say(f"{'extra':8}  {each.name:12}  {each.text}")
    return code
