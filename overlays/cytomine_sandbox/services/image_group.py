"""Named sets of images of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.errors import ConstraintError, PageError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import REFERENCE, Field, Missing, Resource
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects.blinding import display_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session


class ImageGroup(Resource):
    """A set of images; command replies leave its images out."""

    name = "ImageGroup"
    package = "be.cytomine.domain.image.group"
    fields = (Field("name", max_length=255), Field("project", REFERENCE, "Project", required=True))
    container = ("project",)
    rights = Rights(update=Mask.READ, delete=Mask.READ)
    missing = Missing.PLAIN

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not read the project; one without a project fails while it is built."""
        body = super().prepare(session, body)
        if body.get("project") is not None:
            acl.require_known(session, "Project", coercion.integer(body["project"]), Mask.READ)
        return body

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a caller who may not read the project, or is a guest."""
        super().check_update(session, row, body)
        acl.require_role(session, "user")

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the project, or is a guest."""
        super().check_delete(session, row)
        acl.require_role(session, "user")

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns of a group in a project that is there."""
        if before is None:
            acl.require_known(session, "Project", coercion.integer(body.get("project")), None)
        return super().build(session, body, before)

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a group without name; an empty one is none the less a name."""
        if row["name"] is None:
            raise ConstraintError('Cannot persists object: null value in column "name" of image_group')
        super().validate(session, row, before)

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its groups of annotations and its links to images."""
        for name in ("AnnotationGroup", "ImageGroupImageInstance"):
            yield name, session.select(name, "WHERE t.image_group = ? ORDER BY t.id", row["id"])

    def message(self, session: Session, kind: str, row: Row) -> str:
        """Return the sentence with the name of the project."""
        verb = {"add": "added", "edit": "edited", "delete": "deleted"}[kind]
        project = session.find("Project", row["project"]) or {"name": None}
        return f"ImageGroup {row['name']} is {verb} for project {project['name']}"

    def show(self, session: Session, row: Row) -> Wire:
        """Return a group as command replies have it."""
        return super().show(session, row) | {"imageInstances": [], "numberOfImages": 0}

    def show_with_images(self, session: Session, row: Row) -> Wire:
        """Return a group with its images.

        Raises:
            PageError: An image has no size, or was taken out of the project.
        """
        links = session.all(
            "SELECT image FROM image_group_image_instance WHERE image_group = ? ORDER BY id", row["id"]
        )
        images = [_member(session, session.find("ImageInstance", link["image"])) for link in links]
        return self.show(session, row) | {"imageInstances": images, "numberOfImages": len(images)}


IMAGE_GROUP = ImageGroup()


def _member(session: Session, image: Row | None) -> Wire:
    if image is None or image["width"] is None or image["height"] is None:
        raise PageError(reason="an image of the group has no size, or is gone")
    return {
        "id": image["id"],
        "instanceFilename": display_name(image),
        "thumb": f"{session.url}/api/imageinstance/{image['id']}/thumb.png?maxSize=256",
        "width": image["width"],
        "height": image["height"],
    }


def show_image_group(request: Request) -> Reply:
    """Return a group with its images."""
    row = verbs.get_row(request, IMAGE_GROUP, request.id())
    return json_reply(IMAGE_GROUP.show_with_images(request.session, row))


def list_image_groups(request: Request) -> dict[str, Any]:
    """Return the groups of a project with their images."""
    session = request.session
    project = session.resource("Project")
    row = verbs.require_row(request, project, request.id())
    project.check_read(session, row)
    groups = session.select(IMAGE_GROUP, "WHERE t.project = ? ORDER BY t.id", row["id"])
    return slice_list(request, [IMAGE_GROUP.show_with_images(session, group) for group in groups])


SERVICE = Service(
    "image-group",
    {
        "get_image_group": Operation(show_image_group),
        "create_image_group": verbs.create(IMAGE_GROUP),
        "update_image_group": verbs.update(IMAGE_GROUP, path_numbers=("id",)),
        "delete_image_group": verbs.delete(IMAGE_GROUP, path_numbers=("id",)),
        "list_image_groups_by_project": verbs.collection(list_image_groups),
    },
    (IMAGE_GROUP,),
)
