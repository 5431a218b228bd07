"""PimsServer as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsServer:
    """Names and types of PimsServer on the wire; nothing else."""

    version: str
    api_version: str
    settings: dict[str, Any]
