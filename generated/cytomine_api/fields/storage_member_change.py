"""StorageMemberChange as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class StorageMemberChange:
    """Names and types of StorageMemberChange on the wire; nothing else."""

    data: dict[str, Any]
