"""Annotations of any kind, found by their ids, which are unique over the kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.annotations.drawn import DrawnAnnotation
from cytomine_sandbox.engine import coercion
from cytomine_sandbox.engine.errors import NotFoundError, PageError

if TYPE_CHECKING:
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session

_KINDS: Final = ("UserAnnotation", "ReviewedAnnotation")


def kind_named(session: Session, name: str) -> DrawnAnnotation:
    """Return a kind of annotations."""
    kind = session.resource(name)
    if not isinstance(kind, DrawnAnnotation):
        raise TypeError(f"{name} is no kind of annotations")
    return kind


def find_annotation(session: Session, object_id: int | None) -> tuple[DrawnAnnotation, Row] | None:
    """Return an annotation and of which kind it is, None when there is none."""
    for name in _KINDS:
        kind = kind_named(session, name)
        row = session.find(kind, object_id)
        if row is not None:
            return kind, row
    return None


def require_annotation(session: Session, object_id: int) -> tuple[DrawnAnnotation, Row]:
    """Return an annotation and of which kind it is.

    Raises:
        NotFoundError: There is none.
    """
    found = find_annotation(session, object_id)
    if found is None:
        raise NotFoundError(f"Annotation {object_id} not found")
    return found


def named_annotation(session: Session, body: Body) -> tuple[DrawnAnnotation, Row]:
    """Return the annotation that a body names as `annotationIdent`, and of which kind it is.

    Raises:
        PageError: The body names none.
        NotFoundError: There is none of that id.
    """
    object_id = coercion.integer(body.get("annotationIdent"))
    if object_id is None:
        raise PageError(reason="the body names no annotation")
    return require_annotation(session, object_id)
