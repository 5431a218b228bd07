"""Groups of annotations that show the same object on several images."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError, PageError
from cytomine_sandbox.engine.reply import Reply, command_reply
from cytomine_sandbox.engine.resource import REFERENCE, TEXT, Derived, Field, Messages, Missing, Resource
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session

_REMOVED: Final = "Annotation group {id:,} removed from image group {image_group_name}"


class AnnotationGroup(Resource):
    """A group of annotations on the images of an image group; its links outlive it."""

    name = "AnnotationGroup"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("project", REFERENCE, "Project", required=True),
        Field("imageGroup", REFERENCE, "ImageGroup", required=True),
        Field("type", default="SAME_OBJECT"),
    )
    derived = (
        Derived(
            "imageGroupName",
            "(SELECT g.name FROM image_group g WHERE g.id = t.image_group)",
            TEXT,
            shown=False,
        ),
    )
    messages = Messages(
        "Annotation group {id:,} added to image group {image_group_name}",
        _REMOVED,
        _REMOVED,
    )
    container = ("project",)
    missing = Missing.PLAIN

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a project that is unknown or not the caller's."""
        body = super().prepare(session, body)
        acl.require_known(session, "Project", coercion.integer(body.get("project")), Mask.READ)
        return body

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a caller who does not work in the project."""
        del body
        self.check_delete(session, row)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who does not work in the project."""
        acl.require_role(session, "user")
        acl.require_on(session, self, row, Mask.READ)


ANNOTATION_GROUP = AnnotationGroup()


def list_groups_by_project(request: Request) -> dict[str, Any]:
    """Return the groups of a project."""
    project = verbs.require_right(request, "Project", request.id(), Mask.READ)
    return verbs.page_of(request, ANNOTATION_GROUP, "WHERE t.project = ? ORDER BY t.id", project["id"])


def list_groups_by_image_group(request: Request) -> dict[str, Any]:
    """Return the groups on an image group."""
    images = verbs.require_right(request, "ImageGroup", request.id(), Mask.READ)
    return verbs.page_of(request, ANNOTATION_GROUP, "WHERE t.image_group = ? ORDER BY t.id", images["id"])


def merge_groups(request: Request) -> Reply:
    """Return the reply to the change of a group that takes the links of another, which is deleted.

    Raises:
        NotFoundError: One of them is not there.
        PageError: They differ in project, image group or type.
    """
    session = request.session
    kept, merged = (
        _require(session, object_id) for object_id in (request.id("id"), request.id("merged", "mergedId"))
    )
    acl.require_on(session, ANNOTATION_GROUP, kept, Mask.READ)
    if any(kept[name] != merged[name] for name in ("project", "image_group", "type")):
        raise PageError(reason="the groups do not fit")
    session.run("UPDATE annotation_link SET group_id = ? WHERE group_id = ?", kept["id"], merged["id"])
    command.remove(session, ANNOTATION_GROUP, merged)
    done = command.replace(session, ANNOTATION_GROUP, kept, ANNOTATION_GROUP.show(session, kept))
    return command_reply(command.envelope(session, ANNOTATION_GROUP, done), request.accept)


def _require(session: Session, object_id: int) -> Row:
    row = session.find(ANNOTATION_GROUP, object_id)
    if row is None:
        raise NotFoundError(f"AnnotationGroup {{}} not found. {object_id} not found")
    return row


SERVICE = Service(
    "annotation-group",
    {
        "get_annotation_group": verbs.show(ANNOTATION_GROUP),
        "create_annotation_group": verbs.create(ANNOTATION_GROUP),
        "update_annotation_group": verbs.update(ANNOTATION_GROUP, path_numbers=("id",)),
        "delete_annotation_group": verbs.delete(ANNOTATION_GROUP, path_numbers=("id",)),
        "list_annotation_groups_by_project": verbs.collection(list_groups_by_project),
        "list_annotation_groups_by_image_group": verbs.collection(list_groups_by_image_group),
        "merge_annotation_groups": Operation(merge_groups, writes=True),
    },
    (ANNOTATION_GROUP,),
)
