"""What the seam to the parser makes of a corpus, as text: `python tests/generator/seam.py` writes it again.

The corpus is the golden document and those of `hostile` that differ in shape. When the pinned parser is
raised, the difference of `seam.txt` shows at once what changed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import yaml

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parents[1]))

from generator.diagnostic import DocumentError  # noqa: E402 - the path above is needed first
from generator.parser import parse  # noqa: E402
from tests.generator import hostile  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

KEPT = HERE / "seam.txt"
GROUPS = ("collision", "recursion", "reference", "version")


def corpus() -> Iterator[tuple[str, dict]]:
    yield "golden", yaml.safe_load((HERE / "golden.yaml").read_text(encoding="utf-8"))
    for group in GROUPS:
        for name, (document, _) in hostile.GROUPS[group].items():
            yield f"{group}:{name}", document


def told() -> str:
    """Return the form of each document of the corpus, or why there is none."""
    return "".join(f"== {name}\n" + "".join(f"{line}\n" for line in _lines(each)) for name, each in corpus())


def _lines(document: dict) -> Iterator[str]:
    try:
        form = parse(document)
    except DocumentError as error:
        yield from map(str, error.diagnostics)
        return
    for schema in form.schemas:
        yield f"{schema.name} ({schema.extra.annotation if schema.extra else 'closed'})"
        for each in schema.properties:
            mark = "" if each.is_required else "?"
            yield f"  {each.name}{mark}: {each.type.annotation}  [{each.wire_name}] {each.type.call}"
    for operation in form.operations:
        yield f"{operation.service}.{operation.name}: {operation.method} {operation.path}"
        for each in operation.parameters:
            mark = "" if each.is_required else "?"
            yield f"  {each.location} {each.name}{mark}: {each.type.annotation} {each.form}"
        for body in operation.bodies:
            parts = ", ".join(f"{part.name}: {part.kind}" for part in body.parts)
            yield f"  body {body.media_type}: {body.type.annotation} {parts}".rstrip()
        for answer in operation.answers:
            yield f"  {answer.label}: {answer.annotation} from {answer.source}"


if __name__ == "__main__":
    KEPT.write_text(told(), encoding="utf-8")
