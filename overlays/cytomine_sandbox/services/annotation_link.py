"""Membership of annotations in groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.annotations.any_kind import named_annotation
from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import BareError, PageError, WrongArgumentError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, command_reply
from cytomine_sandbox.engine.resource import INTEGER, REFERENCE, Field, Messages, Resource, Write
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session


class AnnotationLink(Resource):
    """The place of an annotation in a group; several are not refused, but break what looks for one."""

    name = "AnnotationLink"
    package = "be.cytomine.domain.ontology"
    fields = (
        Field("annotationIdent", INTEGER, write=Write.CREATE),
        Field("annotationClassName", write=Write.NEVER),
        Field("group", INTEGER, write=Write.CREATE),
        Field("image", REFERENCE, "ImageInstance", write=Write.CREATE, required=True),
    )
    statements = (
        "CREATE INDEX annotation_link_annotation ON annotation_link(annotation_ident)",
        "CREATE INDEX annotation_link_group ON annotation_link(group_id)",
    )
    messages = Messages(
        "Annotation {id:,} added to group {group_id:,}",
        "Annotation {id:,} edited in group {group_id:,}",
        "Annotation {id:,} removed from group {group_id:,}",
    )
    container = ("image", "project")
    is_found_by_id = False

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse an unknown annotation, and one in a project where the caller may not add."""
        body = super().prepare(session, body)
        kind, annotation = named_annotation(session, body)
        acl.require_on(session, kind, annotation, Mask.READ)
        editing.require_not_read_only(session, session.find("Project", annotation["project"]) or {})
        return body

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; the class is that of the annotation.

        Raises:
            PageError: The group is not there.
            WrongArgumentError: It is in another project.
        """
        kind, annotation = named_annotation(session, body)
        group = session.find("AnnotationGroup", coercion.integer(body.get("group")))
        if group is None:
            raise PageError(reason="the group is not there")
        if group["project"] != annotation["project"]:
            raise WrongArgumentError("Group and annotation are not in the same project!")
        return super().build(session, body, before) | {"annotation_class_name": kind.class_name}

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who does not work in the project; its editing mode does not matter."""
        acl.require_role(session, "user")
        acl.require_on(session, self, row, Mask.READ)


ANNOTATION_LINK = AnnotationLink()


def _find_link(session: Session, annotation: int) -> tuple[Row, Row] | None:
    """Return the link of an annotation and its group, None without one.

    Raises:
        PageError: There are several, or the group is gone.
    """
    links = session.select(ANNOTATION_LINK, "WHERE t.annotation_ident = ?", annotation)
    if not links:
        return None
    group = session.find("AnnotationGroup", links[0]["group_id"])
    if len(links) > 1 or group is None:
        raise PageError(reason="several links, or one to nothing")
    return links[0], group


def list_links_by_group(request: Request) -> dict[str, Any]:
    """Return the links of a group."""
    group = verbs.require_right(request, "AnnotationGroup", request.id(), Mask.READ)
    return verbs.page_of(request, ANNOTATION_LINK, "WHERE t.group_id = ? ORDER BY t.id", group["id"])


def list_links_by_annotation(request: Request) -> dict[str, Any]:
    """Return the links of the group that an annotation is in, none for an unknown annotation."""
    session = request.session
    found = _find_link(session, request.id())
    if found is None:
        return slice_list(request, [])
    _, group = found
    groups = session.resource("AnnotationGroup")
    named = acl.Container(f"{groups.class_name}{acl.PROXY_TAIL}", group["id"])
    acl.require(session, acl.container_of(session, groups, group), Mask.READ, named)
    return verbs.page_of(request, ANNOTATION_LINK, "WHERE t.group_id = ? ORDER BY t.id", group["id"])


def delete_link(request: Request) -> Reply:
    """Return the reply to the deletion of the link of an annotation, whatever group the path names."""
    session = request.session
    group, annotation = request.id("group", "annotationGroup"), request.id("annotation")
    found = _find_link(session, annotation)
    if found is None:
        named = f"{{Annotation={annotation}, AnnotationGroup={group}}}"
        raise BareError(404, f"Annotationlink not found with filters : {named}", labelled=True)
    return command_reply(command.delete(session, ANNOTATION_LINK, found[0]["id"]), request.accept)


SERVICE = Service(
    "annotation-link",
    {
        "create_annotation_link": verbs.create(ANNOTATION_LINK, bulk_too=False),
        "list_annotation_links_by_group": verbs.collection(list_links_by_group),
        "list_annotation_links_by_annotation": verbs.collection(list_links_by_annotation),
        "delete_annotation_link": Operation(delete_link, writes=True),
    },
    (ANNOTATION_LINK,),
)
