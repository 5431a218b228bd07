"""OntologyCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class OntologyCommand:
    """Names and types of OntologyCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    ontology: dict[str, Any]
