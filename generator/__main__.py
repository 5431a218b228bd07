"""From the document to Python: `python -m generator assemble|lint|emit`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

from generator import assemble, lint
from generator.emit import emit
from generator.parser import DocumentError
from generator.source import BadDocumentError

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; returns 1 when something is wrong, which is printed a line each."""
    chosen = _parser().parse_args(arguments)
    try:
        problems = chosen.run(chosen)
    except BadDocumentError as error:
        problems = error.problems
    except DocumentError as error:
        problems = error.reasons
    for problem in problems:
        print(problem, file=sys.stderr)  # noqa: T201 - the command's output
    return 1 if problems else 0


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
    return parser


def _assemble(chosen: argparse.Namespace) -> Sequence[object]:
    assemble.write(chosen.spec)
    return ()


def _lint(chosen: argparse.Namespace) -> Sequence[object]:
    return lint.lint(assemble.assemble(chosen.spec))


def _emit(chosen: argparse.Namespace) -> Sequence[object]:
    path = Path(chosen.spec)
    try:
        document = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        return [f"{path}: {' '.join(str(error).split())}"]
    changed = emit(document, chosen.package, Path(chosen.out), wire=chosen.wire)
    print(f"{chosen.out}: {len(changed)} files changed")  # noqa: T201 - the command's output
    return ()


if __name__ == "__main__":
    sys.exit(main())
