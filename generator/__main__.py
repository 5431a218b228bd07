"""From the document to Python: `python -m generator assemble|lint|emit|diff|api-diff`."""

from __future__ import annotations

import argparse
import keyword
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from generator import assemble, lint
from generator.diagnostic import DocumentError
from generator.diff import Level, diff
from generator.emit import emit
from generator.reading import open_document
from generator.source import BadDocumentError, Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from generator.diagnostic import Diagnostic
    from generator.reading import Opened
    from generator.source import Pointer


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; what is wrong is printed a line each."""
    chosen = _parser().parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except BadDocumentError as error:
        return _complain(error.problems, 3 if chosen.run is _emit else 1)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    words = parser.add_subparsers(required=True, metavar="command")
    for name, run, text in (
        ("assemble", _assemble, "join the slices to the whole document, spec/cytomine.yaml"),
        ("lint", _lint, "hold the document against the rules of the project"),
    ):
        command = words.add_parser(name, help=text, description=f"{text[0].upper()}{text[1:]}.")
        command.add_argument(
            "--spec", type=Path, default=Path("spec"), metavar="FOLDER", help="default: spec"
        )
        command.set_defaults(run=run)
    text = "write the Python package from an assembled document"
    command = words.add_parser(
        "emit",
        help=text,
        description=f"{text[0].upper()}{text[1:]}; touches only what changed. "
        "Exit code 0: written; 1: something cannot be turned into code, nothing was written; "
        "3: the document cannot be read.",
    )
    for option, default, value, told in (
        ("--spec", "spec/cytomine.yaml", "FILE", "the document, YAML or JSON"),
        ("--package", "cytomine_api", "NAME", "import name of the package"),
        ("--out", "generated/cytomine_api", "FOLDER", "where its files go; others in it are removed"),
        ("--wire", "cytomine_wire", "NAME", "module that offers the protocol and the codec"),
    ):
        kind = _module if value == "NAME" else Path
        command.add_argument(
            option, type=kind, default=kind(default), metavar=value, help=f"{told}; default: {default}"
        )
    command.add_argument(
        "--skip-unsupported",
        action="store_true",
        help="leave out what cannot be turned into code, with a line for each, instead of stopping",
    )
    command.set_defaults(run=_emit)
    text = "list what changed between two assembled documents"
    told = "Exit code 0: nothing but notes; 1: warnings; 2: something breaks; 3: a document cannot be read."
    command = words.add_parser("diff", help=text, description=f"{text[0].upper()}{text[1:]}. {told}")
    command.add_argument("old", type=Path, metavar="OLD", help="the document before, YAML or JSON")
    command.add_argument("new", type=Path, metavar="NEW", help="the document after")
    command.set_defaults(run=_diff)
    text = "list what changed in public names and document since the last release"
    told = "Says which part of the version must move. Exit code 0: nothing breaks; 2: something does."
    command = words.add_parser("api-diff", help=text, description=f"{text[0].upper()}{text[1:]}. {told}")
    command.add_argument(
        "--against", metavar="REVISION", help="default: the last tag v*, else what is committed"
    )
    command.set_defaults(run=_api_diff)
    return parser


def _assemble(chosen: argparse.Namespace) -> int:
    assemble.write(chosen.spec)
    return 0


def _lint(chosen: argparse.Namespace) -> int:
    return _complain(lint.lint(assemble.assemble(chosen.spec)))


def _emit(chosen: argparse.Namespace) -> int:
    opened = open_document(chosen.spec)
    left_out: list[Diagnostic] | None = [] if chosen.skip_unsupported else None
    try:
        changed = emit(opened.data, chosen.package, chosen.out, wire=chosen.wire, left_out=left_out)
    except DocumentError as error:
        return _complain(_placed(opened, error.diagnostics))
    for problem in _placed(opened, left_out or ()):
        print(f"left out: {problem}", file=sys.stderr)  # noqa: T201 - the command's output
    print(f"{chosen.out}: {len(changed)} files changed")  # noqa: T201 - the command's output
    return 0


def _placed(opened: Opened, diagnostics: Iterable[Diagnostic]) -> Iterator[Problem]:
    """Yield what is wrong with file and line: those of the slice, where the document is made of slices."""
    diagnostics = list(diagnostics)
    if not diagnostics:
        return
    path = Path(opened.name)
    where: Callable[[Pointer], tuple[str, int]] = lambda pointer: (opened.name, opened.line(pointer))  # noqa: E731
    if path.name == assemble.DOCUMENT and (path.parent / "root.yaml").is_file():
        assembled = assemble.assemble(path.parent)
        if assembled.text == opened.text:
            where = assembled.where
    for each in diagnostics:
        yield Problem(*where(each.pointer), str(each))


def _module(name: str) -> str:
    """Return the name of a module or package.

    Raises:
        argparse.ArgumentTypeError: No module can have it.
    """
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in name.split(".")):
        raise argparse.ArgumentTypeError(f"{name!r} cannot be imported")
    return name


def _diff(chosen: argparse.Namespace) -> int:
    try:
        changes = diff(open_document(chosen.old).data, open_document(chosen.new).data)
    except BadDocumentError as error:
        return _complain(error.problems, 3)
    for change in changes:
        print(change)  # noqa: T201 - the command's output
    return max((change.level for change in changes), default=Level.NOTE)


def _api_diff(chosen: argparse.Namespace) -> int:
    from generator import release  # noqa: PLC0415 - griffe is needed for this alone

    root = Path(__file__).parents[1]
    revision = chosen.against or release.last_release(root)
    version = runpy.run_path(str(root / "overlays/cytomine/_version.py"))["__version__"]
    try:
        found = release.changes(root, revision)
    except ValueError as error:
        return _complain([error], 3)
    for change in found:
        print(change)  # noqa: T201 - the command's output
    print(f"Since {revision}: {release.advice(found, version)}.")  # noqa: T201 - the command's output
    return 2 if any(change.part is release.Part.MAJOR for change in found) else 0


def _complain(problems: Iterable[object], code: int = 1) -> int:
    """Print problems a line each, and return the exit code for them."""
    lines = [str(problem) for problem in problems]
    for line in lines:
        print(line, file=sys.stderr)  # noqa: T201 - the command's output
    return code if lines else 0


if __name__ == "__main__":
    sys.exit(main())
