"""ConfigurationCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ConfigurationCommand:
    """Names and types of ConfigurationCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    configuration: dict[str, Any]
