"""UiElement as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations


class UiElement:
    """Names and types of UiElement on the wire; nothing else."""

    ADMIN_PROJECT: bool | None
    CONTRIBUTOR_PROJECT: bool | None
