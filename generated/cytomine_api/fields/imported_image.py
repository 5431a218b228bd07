"""ImportedImage as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class ImportedImage:
    """Names and types of ImportedImage on the wire; nothing else."""

    image: dict[str, Any]
    imageInstances: list[dict[str, Any]]
