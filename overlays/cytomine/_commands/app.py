"""The commands and how they end: one line says what is wrong, a number which kind of wrong it is.

A command is a function in a module of its own, and one line of `COMMANDS`. It returns its exit code, or
raises an error; `exit_codes.py` says which number that is.
"""

from __future__ import annotations

import os
import sys
from io import TextIOWrapper
from typing import TYPE_CHECKING, Final, NamedTuple

from cyclopts import App, CycloptsError

from cytomine._commands.exit_codes import INTERRUPTED, UNREAD, UNWRITABLE, USAGE, exit_code
from cytomine._version import __version__
from cytomine.errors import CytomineError

if TYPE_CHECKING:
    from collections.abc import Sequence

_EPILOGUE: Final = (
    "Address and keys come from CYTOMINE_HOST, CYTOMINE_PUBLIC_KEY and CYTOMINE_PRIVATE_KEY, the profile "
    "file, or the keyring. Exit codes: 0 done, 1 something found, 2 wrong arguments or settings, 3 server "
    "not reached, 4 no Cytomine server, 5 wrong keys, 6 not enough rights, 74 output not written, "
    "130 stopped, 141 output not read."
)
_EXTRAS: Final = {"cytomine_contract": "contract", "cytomine_sandbox": "sandbox"}


class Command(NamedTuple):
    """One command.

    Attributes:
        name: As typed.
        function: `module:function`; imported when it is called.
        help: What it does, in one line; the function's own text is shown with `NAME --help`.
    """

    name: str
    function: str
    help: str


COMMANDS: Final = (
    Command(
        "doctor",
        "cytomine._commands.doctor:doctor",
        "Tell whether the connection works, or what an older script needs.",
    ),
    Command(
        "contract", "cytomine_contract.commands:contract", "Tell whether a server agrees with the document."
    ),
    Command("record", "cytomine_contract.commands:record", "Record what a server answers to a flow."),
)


def application(asked: str | None = None) -> App:
    """Return the command line with all commands.

    Args:
        asked: Name of the command that is called: its own text is its help. Of the others a line is shown,
            and nothing is imported.
    """
    app = App(
        name="cytomine",
        help="Work with a Cytomine server.",
        help_epilogue=_EPILOGUE,
        version=__version__,
        suppress_keyboard_interrupt=False,
    )
    for command in COMMANDS:
        line = None if command.name == asked else command.help
        app.command(command.function, name=command.name, help=line)
    return app


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; what is wrong is one line on stderr."""
    _take_any_letter()
    try:
        code = _run(sys.argv[1:] if arguments is None else arguments)
        if sys.stdout is not None:  # closed by the caller
            sys.stdout.flush()
    except BrokenPipeError:
        _let_go_of_stdout()
        return UNREAD
    except OSError as error:
        _let_go_of_stdout()
        return _fail(f"the output cannot be written: {error.strerror or error}", UNWRITABLE)
    return code


def _run(given: Sequence[str]) -> int:
    try:
        result = application(asked=next(iter(given), None))(
            given, exit_on_error=False, print_error=False, result_action="return_value"
        )
    except CycloptsError as error:
        return _fail(f"{_one_line(str(error))} (--help shows the options)", USAGE)
    except CytomineError as error:
        return _fail(f"{type(error).__name__}: {_one_line(str(error))}", exit_code(error))
    except ImportError as error:
        return _fail(_missing(error), USAGE)
    except KeyboardInterrupt:
        return _fail("stopped", INTERRUPTED)
    return result if isinstance(result, int) else 0


def _take_any_letter() -> None:
    """Write UTF-8 whatever the code page is, unless another is asked for; no letter ends a command."""
    encoding = None if os.environ.get("PYTHONIOENCODING") else "utf-8"
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _let_go_of_stdout() -> None:
    """Let Python end without a second try to write what is left."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _missing(error: ImportError) -> str:
    """Return how to install what a command needs beyond the package itself.

    Raises:
        ImportError: It is no package of an extra that is missing.
    """
    missing: BaseException | None = error
    while missing is not None and not isinstance(missing, ModuleNotFoundError):
        missing = missing.__cause__
    if missing is None:
        raise error
    trace = missing.__traceback__
    while trace is not None:
        package = str(trace.tb_frame.f_globals.get("__name__", "")).partition(".")[0]
        if package in _EXTRAS:
            return f"this needs {missing.name}: pip install 'cytomine-sdk[{_EXTRAS[package]}]'"
        trace = trace.tb_next
    raise error


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _fail(text: str, code: int) -> int:
    print(f"cytomine: {text}", file=sys.stderr)  # noqa: T201 - the one line
    return code
