"""ProjectRepresentativeUserCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ProjectRepresentativeUserCommand:
    """Names and types of ProjectRepresentativeUserCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    projectrepresentativeuser: dict[str, Any]
