"""Ontology as the wire spells it. Generated: edit the document, then generate."""

from __future__ import annotations

from typing import Any


class Ontology:
    """Names and types of Ontology on the wire; nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    user: int | None
    title: str
    data: str
    key: int
    attr: dict[str, Any]
    isFolder: bool
    hideCheckbox: bool
    state: str
    projects: list[dict[str, Any]]
    children: list[dict[str, Any]]
