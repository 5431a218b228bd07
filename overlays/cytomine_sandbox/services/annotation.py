"""Annotations of any kind: search, read, create, change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox import coercion, command, geometry, verbs
from cytomine_sandbox.annotation_listing import list_annotations
from cytomine_sandbox.errors import NotFoundError
from cytomine_sandbox.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.services.user_annotation import USER_ANNOTATION, outline_of
from cytomine_sandbox.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.request import Request
    from cytomine_sandbox.resource import Row


def _require(request: Request) -> Row:
    """Return the annotation of the path.

    Raises:
        NotFoundError: There is none; shown as a message on every route.
    """
    object_id = request.id()
    row = request.session.find(USER_ANNOTATION, object_id)
    if row is None:
        raise NotFoundError(f"Annotation {object_id} not found").as_message()
    return row


def show_annotation(request: Request) -> Reply:
    """Return one annotation."""
    row = _require(request)
    USER_ANNOTATION.check_read(request.session, row)
    return json_reply(USER_ANNOTATION.show(request.session, row))


def update_annotation(request: Request) -> Reply:
    """Return the reply to the replacement of an annotation, or to the filling of its holes."""
    request.id()
    fills = request.flag("fill")
    body = request.json_object()
    row = _require(request)
    object_id = coercion.object_id(body.get("id"))
    if fills:
        filled = geometry.Shape(geometry.fill(outline_of(row))).wkt
        places = {name: row[name] for name in ("slice", "image", "user", "created")}
        object_id, body = row["id"], places | {"location": filled}
    reply = command.update(request.session, USER_ANNOTATION, object_id, body)
    return command_reply(reply, request.accept)


def delete_annotation(request: Request) -> Reply:
    """Return the reply to the deletion of an annotation."""
    reply = command.delete(request.session, USER_ANNOTATION, _require(request)["id"])
    return command_reply(reply, request.accept)


SERVICE = Service(
    "annotation",
    {
        "list_annotations": Operation(list_annotations),
        "get_annotation": Operation(show_annotation),
        "create_annotation": verbs.create(USER_ANNOTATION),
        "update_annotation": Operation(update_annotation, Style.COMMAND, writes=True, takes_json_only=True),
        "delete_annotation": Operation(delete_annotation, Style.COMMAND, writes=True),
    },
)
