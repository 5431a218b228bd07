"""PimsImageFull as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class PimsImageFull:
    """Names and types of PimsImageFull on the wire; nothing else."""

    image: dict[str, Any]
    channels: list[dict[str, Any]]
    instrument: dict[str, Any]
    associated: list[dict[str, Any]]
    representations: list[dict[str, Any]]
