"""What users did with annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.annotations.any_kind import find_annotation
from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError
from cytomine_sandbox.engine.filters import Condition
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import INTEGER, REFERENCE, Field
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import activity, editing
from cytomine_sandbox.projects.activity import Activity

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request

_NAME: Final = "AnnotationAction"


class AnnotationAction(Activity):
    """An action on an annotation, which it outlives."""

    name = _NAME
    fields = (
        Field("user", INTEGER),
        Field("image", REFERENCE, "ImageInstance"),
        Field("slice", INTEGER),
        Field("project", REFERENCE, "Project"),
        Field("action"),
        Field("annotationIdent", INTEGER),
        Field("annotationClassName"),
        Field("annotationCreator", INTEGER),
    )
    statements = (
        activity.gone_with(_NAME, "image", "ImageInstance"),
        activity.gone_with(_NAME, "project", "Project"),
        "CREATE INDEX annotation_action_slice ON annotation_action(slice)",
    )


ACTION = AnnotationAction()


def create_action(request: Request) -> Reply:
    """Return the new record of an action of the caller.

    Raises:
        NotFoundError: There is no such annotation.
        ForbiddenError: The caller may not read it.
    """
    session, body = request.session, request.json_object()
    object_id = coercion.integer(body.get("annotationIdent"))
    found = find_annotation(session, object_id)
    if found is None:
        raise NotFoundError(f"Annotation {'null' if object_id is None else object_id} not found")
    kind, annotation = found
    acl.require_on(session, kind, annotation, Mask.READ, names_itself=True)
    record = {
        "user": session.user.id,
        "action": body.get("action"),
        "annotationIdent": annotation["id"],
        "annotationClassName": kind.class_name,
        "annotationCreator": annotation["user"],
        **{name: annotation[name] for name in ("image", "slice", "project")},
    }
    return json_reply(ACTION.show(session, command.record(session, ACTION, record)))


def _list(variable: str, kind: str) -> Operation:
    """Return the operation that lists the actions in an image or slice, for managers."""

    def rows(request: Request) -> dict[str, Any]:
        place = request.id(variable)
        times = activity.from_and_to(request)
        request.number("user")
        project = verbs.require_row(request, kind, place)["project"]
        wanted = [Condition(f"t.{variable} = ?", (place,)), *times, *activity.by_user(request)]
        editing.require_owner_or_manager(request.session, project)
        found = activity.select(request.session, ACTION, wanted, "t.created, t.id")
        return slice_list(request, activity.rows_of(request.session, ACTION, found))

    return verbs.collection(rows)


SERVICE = Service(
    "activity-annotation-action",
    {
        "create_annotation_action": Operation(create_action, writes=True, takes_json_only=True),
        "list_image_annotation_actions": _list("image", "ImageInstance"),
        "list_slice_annotation_actions": _list("slice", "SliceInstance"),
        "count_project_annotation_actions": activity.count_in_project(ACTION),
    },
    (ACTION,),
)
