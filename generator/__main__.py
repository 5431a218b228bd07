"""From the document to Python: `python -m generator assemble|lint|emit|diff`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from generator import assemble, lint
from generator.diff import Level, diff
from generator.emit import emit
from generator.parser import DocumentError
from generator.source import BadDocumentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code; what is wrong is printed a line each."""
    chosen = _parser().parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except BadDocumentError as error:
        return _complain(error.problems)
    except DocumentError as error:
        return _complain(error.reasons)


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
        "emit", help=text, description=f"{text[0].upper()}{text[1:]}; touches only what changed."
    )
    for option, default, value, told in (
        ("--spec", "spec/cytomine.yaml", "FILE", "the document, YAML or JSON"),
        ("--package", "cytomine_api", "NAME", "import name of the package"),
        ("--out", "generated/cytomine_api", "FOLDER", "where its files go; others in it are removed"),
        ("--wire", "cytomine_wire", "NAME", "module that offers the protocol and the codec"),
    ):
        command.add_argument(option, default=default, metavar=value, help=f"{told}; default: {default}")
    command.set_defaults(run=_emit)
    text = "list what changed between two assembled documents"
    told = "Exit code 0: nothing but notes; 1: warnings; 2: something breaks; 3: a document cannot be read."
    command = words.add_parser("diff", help=text, description=f"{text[0].upper()}{text[1:]}. {told}")
    command.add_argument("old", type=Path, metavar="OLD", help="the document before, YAML or JSON")
    command.add_argument("new", type=Path, metavar="NEW", help="the document after")
    command.set_defaults(run=_diff)
    return parser


def _assemble(chosen: argparse.Namespace) -> int:
    assemble.write(chosen.spec)
    return 0


def _lint(chosen: argparse.Namespace) -> int:
    return _complain(lint.lint(assemble.assemble(chosen.spec)))


def _emit(chosen: argparse.Namespace) -> int:
    changed = emit(_read(Path(chosen.spec)), chosen.package, Path(chosen.out), wire=chosen.wire)
    print(f"{chosen.out}: {len(changed)} files changed")  # noqa: T201 - the command's output
    return 0


def _diff(chosen: argparse.Namespace) -> int:
    try:
        changes = diff(_read(chosen.old), _read(chosen.new))
    except DocumentError as error:
        return _complain(error.reasons, 3)
    for change in changes:
        print(change)  # noqa: T201 - the command's output
    return max((change.level for change in changes), default=Level.NOTE)


def _read(path: Path) -> dict[str, Any]:
    """Return a document that is whole.

    Raises:
        DocumentError: It cannot be read, or is none.
    """
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise DocumentError([f"{path}: {' '.join(str(error).split())}"]) from error
    if not isinstance(document, dict) or "paths" not in document:
        raise DocumentError([f"{path}: no OpenAPI document: it has no paths"])
    return document


def _complain(problems: Iterable[object], code: int = 1) -> int:
    """Print problems a line each, and return the exit code for them."""
    lines = [str(problem) for problem in problems]
    for line in lines:
        print(line, file=sys.stderr)  # noqa: T201 - the command's output
    return code if lines else 0


if __name__ == "__main__":
    sys.exit(main())
