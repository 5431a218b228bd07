"""Projects."""

from __future__ import annotations

from typing import Any

from cytomine._core.collection import Collection
from cytomine._core.model import Deletable, Savable
from cytomine_api import fields


class Project(fields.Project, Savable, Deletable):
    """Images, members and one ontology, worked on together; its name is unique over the server.

    Args:
        name: What the project is called.
        id_ontology: Ontology its annotations take their terms from.
        **attributes: Further fields, such as `isRestricted` or `users`.
    """

    resource = "project"

    def __init__(self, name: str | None = None, id_ontology: int | None = None, **attributes: Any) -> None:
        super().__init__(name=name, ontology=id_ontology, **attributes)


class ProjectCollection(Collection[Project]):
    """Projects the user may see, newest first; below an `ontology`, those that use it."""

    model = Project
