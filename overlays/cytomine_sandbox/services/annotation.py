"""Annotations of any kind: search, read, create, change."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shapely

from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.annotations.any_kind import require_annotation
from cytomine_sandbox.annotations.correction import correct_annotation
from cytomine_sandbox.annotations.drawn import outline_of, shape_columns
from cytomine_sandbox.annotations.listing import list_annotations, list_included, search_by_body
from cytomine_sandbox.annotations.report import download_annotation_report
from cytomine_sandbox.annotations.simplification import simplify
from cytomine_sandbox.engine import coercion, command, verbs
from cytomine_sandbox.engine.errors import ApiError, PageError, WrongArgumentError, shown_as_messages
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.services.user_annotation import USER_ANNOTATION

if TYPE_CHECKING:
    from cytomine_sandbox.annotations.drawn import DrawnAnnotation
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row


def _require(request: Request) -> tuple[DrawnAnnotation, Row]:
    """Return the annotation of the path.

    Raises:
        NotFoundError: There is none; shown as a message on every route.
    """
    object_id = request.id()
    with shown_as_messages():
        return require_annotation(request.session, object_id)


def show_annotation(request: Request) -> Reply:
    """Return one annotation."""
    kind, row = _require(request)
    kind.check_read(request.session, row)
    return json_reply(kind.show(request.session, row))


def update_annotation(request: Request) -> Reply:
    """Return the reply to the replacement of an annotation, or to the filling of its holes."""
    request.id()
    fills = request.flag("fill")
    body = request.json_object()
    if fills:
        return fill_annotation(request)
    kind, _ = _require(request)
    object_id = coercion.object_id(body.get("id"))
    return command_reply(command.update(request.session, kind, object_id, body), request.accept)


def fill_annotation(request: Request) -> Reply:
    """Return the reply to the filling of the holes of an annotation."""
    kind, row = _require(request)
    body = kind.redrawn(row, geometry.fill(outline_of(row)))
    return command_reply(command.update(request.session, kind, row["id"], body), request.accept)


def delete_annotation(request: Request) -> Reply:
    """Return the reply to the deletion of an annotation."""
    kind, row = _require(request)
    return command_reply(command.delete(request.session, kind, row["id"]), request.accept)


def simplify_annotation(request: Request) -> Reply:
    """Return an annotation with fewer points; nothing is recorded."""
    session = request.session
    points = request.number("minPoint"), request.number("maxPoint")
    kind, row = _require(request)
    kind.check_update(session, row, {})
    columns = shape_columns(simplify(outline_of(row), *points))
    marks = ", ".join(f"{column} = ?" for column in columns)
    session.run(f"UPDATE {kind.table} SET {marks} WHERE id = ?", *columns.values(), row["id"])  # noqa: S608
    return json_reply(kind.show(session, session.find(kind, row["id"]) or row))


def simplify_geometry(request: Request) -> Reply:
    """Return a shape with fewer points; one that is empty or invalid as it is.

    Raises:
        PageError: There is no shape.
        WrongArgumentError: The shape cannot be read.
    """
    points = request.number("minPoint"), request.number("maxPoint")
    wkt = request.json_object().get("wkt")
    if wkt is None:
        raise PageError(reason="no shape")
    text = coercion.java_text(wkt)
    try:
        shape = geometry.read_wkt(text)
    except ApiError as error:
        raise WrongArgumentError(f"Annotation cannot be parsed {text}") from error
    if not shape.is_empty and shapely.is_valid(shape):
        shape = simplify(shape, *points).geometry
    return json_reply({"wkt": geometry.to_wkt(shape)})


def segment_annotation(request: Request) -> Reply:
    """Refuse: the service that refines annotations is not part of the sandbox.

    Raises:
        WrongArgumentError: It is no annotation of a user.
    """
    kind, row = _require(request)
    if kind is not USER_ANNOTATION:
        raise WrongArgumentError("Only user annotations can be processed with SAM.")
    kind.check_update(request.session, row, {})
    return json_reply({"message": "The segmentation service cannot be reached"}, 500)


SERVICE = Service(
    "annotation",
    {
        "list_annotations": Operation(list_annotations),
        "search_annotations": Operation(list_annotations),
        "search_annotations_by_post": Operation(search_by_body),
        "list_included_annotations": Operation(list_included),
        "get_annotation": Operation(show_annotation),
        "get_annotation_of_any_kind": Operation(show_annotation),
        "create_annotation": verbs.create(USER_ANNOTATION),
        "update_annotation": Operation(update_annotation, Style.COMMAND, writes=True, takes_json_only=True),
        "delete_annotation": Operation(delete_annotation, Style.COMMAND, writes=True),
        "simplify_annotation": Operation(simplify_annotation, writes=True),
        "simplify_geometry": Operation(simplify_geometry, takes_json_only=True),
        "fill_annotation": Operation(fill_annotation, writes=True),
        "correct_annotation": Operation(correct_annotation, writes=True, takes_json_only=True),
        "segment_annotation": Operation(segment_annotation),
        "download_annotation_report": Operation(download_annotation_report),
    },
)
