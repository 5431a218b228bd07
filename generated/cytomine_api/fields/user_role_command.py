"""UserRoleCommand as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class UserRoleCommand:
    """Names and types of UserRoleCommand on the wire; nothing else."""

    message: str
    callback: dict[str, Any]
    printMessage: bool
    command: int
    secusersecrole: dict[str, Any]
