"""Comments on user annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError
from cytomine_sandbox.engine.reply import Reply, command_reply, json_reply
from cytomine_sandbox.engine.resource import ID_LIST, REFERENCE, Derived, Field, Messages, Resource, Write
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session


class SharedAnnotation(Resource):
    """A comment that a user sends to others about an annotation."""

    name = "SharedAnnotation"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("comment", write=Write.CREATE),
        Field("receivers", ID_LIST, write=Write.CREATE),
        Field("sender", REFERENCE, "User", write=Write.CREATE),
        Field("annotationIdent", REFERENCE, "UserAnnotation", write=Write.CREATE),
        Field("annotationClassName", write=Write.CREATE),
    )
    derived = (Derived("project", "a.project", shown=False),)
    joins = "JOIN user_annotation a ON a.id = t.annotation_ident"
    messages = Messages(
        "{sender} added an comment on annotation {annotation_ident} {annotation_class_name}",
        "{sender} edited an comment on annotation {annotation_ident} {annotation_class_name}",
        "Comment of {sender} on annotation {annotation_ident} {annotation_class_name} deleted",
    )
    container = ("annotationIdent", "project")

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; the caller sends it unless the body names another user."""
        row = super().build(session, body, before)
        receivers = [user for user in ID_LIST.show(row["receivers"]) or () if session.exists("User", user)]
        return row | {"receivers": ID_LIST.read(receivers), "sender": row["sender"] or session.user.id}

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse what the editing mode does not allow; the owner is who sent it."""
        editing.require_editable_in(session, row["project"], row["sender"])

    def show(self, session: Session, row: Row) -> Wire:
        """Return a comment with the name of its sender."""
        return super().show(session, row) | {"senderName": session.full_name(row["sender"])}


SHARED_ANNOTATION = SharedAnnotation()


def _require_annotation(request: Request) -> Row:
    """Return the user annotation of the path, which the caller may read."""
    object_id, kind = request.id("annotation"), request.session.resource("UserAnnotation")
    row = request.session.find(kind, object_id)
    if row is None:
        raise NotFoundError(f"Annotation {object_id} not found")
    acl.require_on(request.session, kind, row, Mask.READ)
    return row


def list_annotation_comments(request: Request) -> dict[str, Any]:
    """Return the comments of an annotation that the caller sent or received, all for administrators."""
    annotation, caller = _require_annotation(request), request.session.user
    tail = (
        "WHERE t.annotation_ident = ? AND (? OR t.sender = ? OR ',' || t.receivers || ',' LIKE ?) "
        "ORDER BY t.created DESC, t.id DESC"
    )
    parameters = (annotation["id"], caller.is_admin_now, caller.id, f"%,{caller.id},%")
    return verbs.page_of(request, SHARED_ANNOTATION, tail, *parameters)


def show_annotation_comment(request: Request) -> Reply:
    """Return one comment, of whatever annotation that the caller may read."""
    _require_annotation(request)
    row = verbs.require_right(request, SHARED_ANNOTATION, request.id(), Mask.READ)
    return json_reply(SHARED_ANNOTATION.show(request.session, row))


def create_annotation_comment(request: Request) -> Reply:
    """Return the reply to a new comment."""
    body = request.json_object()
    annotation = _require_annotation(request)
    acl.require_role(request.session, "user")
    editing.require_editable_in(request.session, annotation["project"], annotation["user"])
    about = {
        "annotationIdent": annotation["id"],
        "annotationClassName": request.session.resource("UserAnnotation").class_name,
    }
    reply = command.create(request.session, SHARED_ANNOTATION, {**body, **about})
    return command_reply(reply, request.accept)


SERVICE = Service(
    "annotation-comment",
    {
        "list_annotation_comments": verbs.collection(list_annotation_comments),
        "get_annotation_comment": Operation(show_annotation_comment),
        "create_annotation_comment": Operation(create_annotation_comment, writes=True, takes_json_only=True),
    },
    (SHARED_ANNOTATION,),
)
