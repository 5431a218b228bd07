"""Annotations of several projects in one collection."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine.models.annotation import AnnotationCollection

if TYPE_CHECKING:
    from collections.abc import Iterable

REVIEWED_EXCLUDE = 0
REVIEWED_INCLUDE = 1
REVIEWED_ONLY = 2


def get_annotations(
    projects: list[int],
    images: Iterable[int] | None = None,
    terms: Iterable[int] | None = None,
    users: Iterable[int] | None = None,
    reviewed: int = REVIEWED_EXCLUDE,
    **collection_params: Any,
) -> AnnotationCollection:
    """Return the annotations of several projects.

    Args:
        projects: Ids of the projects.
        images: Only on these.
        terms: Only with one of these.
        users: Only of these.
        reviewed: REVIEWED_EXCLUDE, REVIEWED_INCLUDE or REVIEWED_ONLY.
        **collection_params: Further parameters, such as `showWKT`.

    Raises:
        ValueError: There is no project, or `reviewed` is none of the three.
        TypeError: A listing was refused, and errors are as in older scripts.
        ForbiddenError: A project may not be read with these keys.
    """
    if not projects:
        raise ValueError("There is no project to read annotations of.")
    if reviewed not in {REVIEWED_EXCLUDE, REVIEWED_INCLUDE, REVIEWED_ONLY}:
        raise ValueError(f"reviewed must be 0, 1 or 2, not {reviewed!r}")
    kinds = {REVIEWED_EXCLUDE: [False], REVIEWED_INCLUDE: [False, True], REVIEWED_ONLY: [True]}[reviewed]
    criteria = {"images": images, "terms": terms, "users": users}
    chosen: dict[str, Any] = {name: list(ids) for name, ids in criteria.items() if ids is not None}
    found = AnnotationCollection()
    for project in projects:
        for kind in kinds:
            found += AnnotationCollection(
                project=project, reviewed=kind, **chosen, **collection_params
            ).fetch()
    return found
