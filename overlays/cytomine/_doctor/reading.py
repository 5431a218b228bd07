"""Scripts as they lie on disk: Python files, notebooks, folders of both, or what comes in on a pipe."""

from __future__ import annotations

import ast
import json
import os
import re
import sys
import tokenize
import warnings
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

from cytomine.errors import CytomineError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STANDARD_INPUT: Final = "-"
_SUFFIXES: Final = frozenset({".ipynb", ".py", ".pyw"})
_NOT_OURS: Final = frozenset({"__pycache__", "build", "dist", "node_modules", "site-packages", "venv"})
_OF_PYTHON_2: Final = (
    "Missing parentheses in call to",
    "multiple exception types must be parenthesized",
    "leading zeros in decimal integer",
    "invalid decimal literal",
)
_MAGIC: Final = re.compile(r"\s*(?:[%!?]|\w[\w.]*\?{1,2}\s*$)")


class UnreadableScriptError(CytomineError):
    """A script cannot be read; the message says where and why."""


class Script(NamedTuple):
    """The text of one script, or of all cells of one notebook.

    Attributes:
        name: Path as it was given.
        source: Python.
        cells: Of a notebook, for each line of the source the number of its cell and its line there.
    """

    name: str
    source: str
    cells: tuple[tuple[int, int], ...] = ()

    def place(self, line: int, column: int | None = None) -> str:
        """Return a place as editors take it, with the cell where the script is a notebook."""
        if self.cells:
            cell, line = self.cells[min(line, len(self.cells)) - 1]
            return f"{self.name}: cell {cell}, line {line}"
        return f"{self.name}:{line}" + (f":{column}" if column is not None else "")


def find(places: Iterable[str]) -> Iterator[str]:
    """Yield the scripts that paths stand for: files as they are, of folders all there are below them.

    Raises:
        UnreadableScriptError: There is nothing at a path, or no script in a folder.
    """
    for place in places:
        path = Path(place)
        if place == STANDARD_INPUT or path.is_file():
            yield place
        elif path.is_dir():
            found = sorted(_below(path))
            if not found:
                raise UnreadableScriptError(f"{place}: no .py and no .ipynb in this folder")
            yield from found
        elif path.exists():
            yield place  # a pipe
        else:
            raise UnreadableScriptError(f"{place}: there is no such file or folder")


def _below(folder: Path) -> Iterator[str]:
    for root, names, files in os.walk(folder):
        names[:] = [name for name in names if not (name.startswith(".") or name in _NOT_OURS)]
        yield from (str(Path(root, name)) for name in files if Path(name).suffix in _SUFFIXES)


def read(place: str) -> Script:
    """Return a script, its text decoded as Python would.

    Raises:
        UnreadableScriptError: It cannot be opened, is no text, no notebook, or no Python 3.
    """
    name = "standard input" if place == STANDARD_INPUT else place
    try:
        body = sys.stdin.buffer.read() if place == STANDARD_INPUT else Path(place).read_bytes()
    except OSError as error:
        raise UnreadableScriptError(f"{name}: {error.strerror or error}") from None
    is_notebook = place.endswith(".ipynb") or (place == STANDARD_INPUT and body.lstrip()[:1] == b"{")
    script = _notebook(name, body) if is_notebook else Script(name, _decoded(name, body))
    _refuse_what_is_no_python(script)
    return script


def _decoded(name: str, body: bytes) -> str:
    if body.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in body:
        raise UnreadableScriptError(
            f"{name}: this is no text in UTF-8; Python reads no UTF-16 and no binary file"
        )
    try:
        encoding, _ = tokenize.detect_encoding(BytesIO(body).readline)
    except SyntaxError as error:
        if "unknown encoding" in str(error):
            raise UnreadableScriptError(f"{name}: {error}") from None
        encoding = "utf-8"  # none is named, and the first lines are no UTF-8: told with their place
    try:
        return body.decode(encoding)
    except UnicodeDecodeError as error:
        line = body.count(b"\n", 0, error.start) + 1
        raise UnreadableScriptError(
            f"{name}:{line}: byte 0x{body[error.start]:02x} is no {error.encoding.upper()}: save the file as "
            "UTF-8, or name its encoding in the first line, as in `# -*- coding: latin-1 -*-`"
        ) from None


def _notebook(name: str, body: bytes) -> Script:
    try:
        cells = json.loads(body)["cells"]
        texts = [
            (number, "".join(cell["source"]))
            for number, cell in enumerate(cells, 1)
            if cell["cell_type"] == "code"
        ]
    except (ValueError, LookupError, TypeError, RecursionError):
        raise UnreadableScriptError(f"{name}: this is no notebook of Jupyter (format 4)") from None
    lines: list[str] = []
    places: list[tuple[int, int]] = []
    for number, text in texts:
        for place, line in enumerate(_without_magic(text.splitlines()), 1):
            lines.append(line)
            places.append((number, place))
    return Script(name, "\n".join(lines) + "\n", tuple(places) or ((1, 1),))


def _without_magic(lines: list[str]) -> Iterator[str]:
    """Yield the lines of a cell, `pass` in place of what is for the notebook itself and no Python."""
    is_foreign = bool(lines) and re.match(r"%%(?!time|capture|prun)", lines[0]) is not None
    for line in lines:
        is_magic = is_foreign or _MAGIC.match(line) is not None
        yield f"{line[: len(line) - len(line.lstrip())]}pass" if is_magic else line


def _refuse_what_is_no_python(script: Script) -> None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of the script's own texts, such as "\d"
            ast.parse(script.source)
    except SyntaxError as error:
        place, why = script.place(error.lineno or 1, error.offset), error.msg
        if why.startswith(_OF_PYTHON_2):
            why += "; this looks like Python 2: port the script to Python 3 first"
        raise UnreadableScriptError(f"{place}: {why}") from None
    except (RecursionError, MemoryError):
        raise UnreadableScriptError(f"{script.name}: nested deeper than Python reads") from None
