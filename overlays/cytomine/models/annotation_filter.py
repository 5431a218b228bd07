"""Criteria for annotations, as older servers kept them."""

from __future__ import annotations

from typing import Any, ClassVar

from cytomine._core.model import Model
from cytomine._core.resource_collection import ResourceCollection


class AnnotationFilter(Model):
    """Criteria for annotations, as older servers kept them.

    Args:
        name: What it is called.
        users: Whose annotations.
        terms: With which terms.
        **attributes: Further fields.
    """

    resource = "annotationfilter"

    users: list[int] | None = None
    terms: list[int] | None = None

    def __init__(
        self,
        name: str | None = None,
        users: list[int] | None = None,
        terms: list[int] | None = None,
        **attributes: Any,
    ) -> None:
        super().__init__(**{"name": name, "users": users, "terms": terms, **attributes})


class AnnotationFilterCollection(ResourceCollection[AnnotationFilter]):
    """Criteria of a `project`, as older servers kept them; reading raises that there are none any more."""

    accepted: ClassVar[tuple[str, ...]] = ("project",)
    never: ClassVar[tuple[str, ...]] = ("save",)

    project: int | None = None
