"""OntologyTreeNode as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class OntologyTreeNode:
    """Names and types of OntologyTreeNode on the wire; nothing else."""

    id: int
    class_: str
    name: str
    title: str
    data: str
    key: int
    color: str
    parent: int | None
    attr: dict[str, Any]
    checked: bool
    isFolder: bool
    hideCheckbox: bool
    children: list[dict[str, Any]]
