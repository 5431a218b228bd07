"""Corrections by hand: a shape is added to, or taken from, the annotations that it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import shapely

from cytomine_sandbox.annotations import geometry, overlay
from cytomine_sandbox.annotations.any_kind import kind_named
from cytomine_sandbox.annotations.drawn import outline_of
from cytomine_sandbox.annotations.search import one_of
from cytomine_sandbox.engine import coercion, command
from cytomine_sandbox.engine.errors import ApiError, PageError, WrongArgumentError
from cytomine_sandbox.engine.filters import Condition
from cytomine_sandbox.engine.reply import Reply, command_reply
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from cytomine_sandbox.annotations.drawn import DrawnAnnotation
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_FEWEST_POINTS: Final = 2
_UNTOUCHED: Final = "There is no intersect annotation!"


def correct_annotation(request: Request) -> Reply:
    """Return the reply to the change of the first annotation that is touched.

    Raises:
        WrongArgumentError: Nothing is touched, annotations of several users are, the shape crosses itself,
            the terms differ, or nothing would be left.
        PageError: Image or annotation are missing, or the server stumbles over the terms.
    """
    session, body = request.session, request.json_object()
    shape = _read_shape(body)
    kind, rows = _touched(session, body, shape)
    for row in rows:
        kind.check_read(session, row)
    if shape is None or not rows:
        raise WrongArgumentError(_UNTOUCHED)
    if len({frozenset(kind.terms(session, row)) for row in rows}) > 1:
        raise WrongArgumentError("Annotations have not the same term!")
    if not shape.is_valid:
        raise WrongArgumentError("Your annotation cannot be self-intersected.")
    change = _subtract if coercion.boolean(body.get("remove")) else _merge
    return command_reply(change(session, kind, rows, shape), request.accept)


def _read_shape(body: Body) -> BaseGeometry | None:
    """Return the shape; None without one, and for one that cannot be read where an image is searched."""
    text = body.get("location")
    try:
        return None if text is None else geometry.read_wkt(coercion.java_text(text))
    except ApiError as error:
        if body.get("annotation") is not None:
            raise PageError(reason="the shape cannot be read") from error
        return None


def _touched(session: Session, body: Body, shape: BaseGeometry | None) -> tuple[DrawnAnnotation, list[Row]]:
    """Return the annotations to change and of which kind they are: reviewed ones first where these count."""
    names = (
        ("ReviewedAnnotation", "UserAnnotation")
        if coercion.boolean(body.get("review"))
        else ("UserAnnotation",)
    )
    kinds = [kind_named(session, name) for name in names]
    annotation, image = (coercion.integer(body.get(name)) for name in ("annotation", "image"))
    if annotation is None:
        place = session.find("ImageInstance", image)
        if place is None:
            raise PageError(reason="neither annotation nor image")
        if shape is None:
            return kinds[0], []
        found = ((kind, _in_image(session, kind, place, body, shape)) for kind in kinds)
        return next((pair for pair in found if pair[1]), (kinds[0], []))
    for kind in kinds:
        row = session.find(kind, annotation)
        if row:
            return kind, [row]
    raise PageError(reason="the annotation is not there")


def _in_image(
    session: Session, kind: DrawnAnnotation, image: Row, body: Body, shape: BaseGeometry
) -> list[Row]:
    """Return what the shape touches: reviewed annotations of all, those of users in the layers named."""
    session.resource("ImageInstance").check_read(session, image)
    if shape.is_empty:
        return []
    layers = _layers(session, image["project"], body.get("layers"))
    users = one_of("t.user", layers) if kind.owner == "user" else Condition("TRUE")
    rows = session.select(
        kind,
        f"WHERE t.image = ? AND {users.sql} AND t.id IN (SELECT r.id FROM annotation_shape r "  # noqa: S608
        "WHERE r.max_x >= ? AND r.max_y >= ? AND r.min_x <= ? AND r.min_y <= ?) ORDER BY t.id",
        image["id"],
        *users.parameters,
        *shape.bounds,
    )
    touched = [row for row in rows if shapely.intersects(outline_of(row), shape)]
    if kind.owner == "user" and len({row["user"] for row in touched}) > 1:
        raise WrongArgumentError(
            "Annotations from multiple users are under this area. "
            "You can correct only annotation from 1 user (hide layer if necessary)"
        )
    return _with_rarest_term(touched, [kind.terms(session, row) for row in touched])


def _with_rarest_term(rows: list[Row], terms: list[list[int]]) -> list[Row]:
    """Return the annotations with the term that covers least; all of them when none has a term.

    The server takes the others out of its list while it walks over it: it stumbles over that, unless what it
    takes out is the last but one, after which it looks at nothing more.

    Raises:
        PageError: It stumbles.
    """
    surfaces: dict[int, float] = {}
    for row, own in zip(rows, terms, strict=True):
        for term in own:
            surfaces[term] = surfaces.get(term, 0.0) + row["area"]
    if not surfaces:
        return rows
    rarest = min(surfaces, key=lambda term: surfaces[term])
    for position, own in enumerate(terms):
        if rarest in own:
            continue
        if position != len(rows) - 2:
            raise PageError(reason="the annotations have different terms")
        return [*rows[:position], rows[-1]]
    return rows


def _layers(session: Session, project: int, named: Any) -> list[int]:
    """Return the users who are named; only managers may change what others drew."""
    layers = [named] if isinstance(named, int) else coercion.id_list(named) or []
    if session.user.is_admin_now or editing.is_manager(session, project):
        return layers
    return [user for user in layers if user == session.user.id]


def _merge(session: Session, kind: DrawnAnnotation, rows: list[Row], shape: BaseGeometry) -> Wire:
    """Join the shape and all annotations into the first one; the others are deleted."""
    first, *others = rows
    whole = overlay.union(outline_of(first), shape)
    for row in others:
        kind.check_delete(session, row)
        whole = overlay.union(whole, outline_of(row))
        command.remove(session, kind, row)
    return command.update(session, kind, first["id"], kind.redrawn(first, whole))


def _subtract(session: Session, kind: DrawnAnnotation, rows: list[Row], shape: BaseGeometry) -> Wire:
    """Cut the shape out of every annotation; the reply is that of the first."""
    left = [overlay.difference(outline_of(row), shape) for row in rows]
    if shapely.get_num_coordinates(left[0]) < _FEWEST_POINTS:
        raise WrongArgumentError("You cannot delete an annotation with substract! Use reject or delete tool.")
    bodies = [kind.redrawn(row, rest) for row, rest in zip(rows, left, strict=True)]
    first, *_ = [command.update(session, kind, body["id"], body) for body in bodies]
    return first
