"""Links between groups and their images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import BareError, PageError, WrongArgumentError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import INTEGER, REFERENCE, TEXT, Derived, Field, Messages, Resource
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing
from cytomine_sandbox.projects.blinding import display_name

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session


class ImageGroupImageInstance(Resource):
    """An image in a group, more than once if asked; the link outlives the image."""

    name = "ImageGroupImageInstance"
    package = "be.cytomine.domain.image.group"
    fields = (
        Field("group", REFERENCE, "ImageGroup", required=True, column="image_group"),
        Field("image", INTEGER),
    )
    derived = (
        Derived("groupName", "g.name", TEXT),
        Derived("project", "g.project", shown=False),
    )
    joins = "JOIN image_group g ON g.id = t.image_group"
    statements = ("CREATE INDEX image_group_image_instance_image ON image_group_image_instance(image)",)
    messages = Messages(
        "Image instance {id:,} added to group {group_name}",
        "Image instance {id:,} edited in group {group_name}",
        "Image instance {id:,} deleted from group {group_name}",
    )
    container = ("group", "project")
    is_found_by_id = False

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a group or image that is not there, in another project, or not to be added to."""
        group, image = _pair(session, *(coercion.integer(body.get(name)) for name in ("group", "image")))
        acl.require_on(session, session.resource("ImageGroup"), group, Mask.READ)
        acl.require_role(session, "user")
        editing.require_not_read_only(session, session.find("Project", group["project"]) or {})
        _refuse_other_project(group, image)
        return body

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who may not read the project, or is a guest; read-only projects are no matter."""
        acl.require_on(session, self, row, Mask.READ)
        acl.require_role(session, "user")


LINK = ImageGroupImageInstance()


def _pair(session: Session, group_id: int | None, image_id: int | None) -> tuple[Row, Row]:
    group, image = session.find("ImageGroup", group_id), session.find("ImageInstance", image_id)
    if group is None or image is None:
        raise PageError(reason="an unknown group or image")
    return group, image


def _refuse_other_project(group: Row, image: Row) -> None:
    if group["project"] != image["project"]:
        raise WrongArgumentError("Group and image are not in the same project!")


def list_links_of_image(request: Request) -> Wire:
    """Return the links of an image."""
    image = verbs.require_right(request, "ImageInstance", request.id(), Mask.READ)
    return verbs.page_of(request, LINK, "WHERE t.image = ? ORDER BY t.id", image["id"])


def delete_link(request: Request) -> Reply:
    """Take an image out of a group; of an image that is in it twice the server cannot find the one link."""
    session = request.session
    group, image = _pair(session, request.id("group"), request.id("image"))
    links = session.select(LINK, "WHERE t.image_group = ? AND t.image = ?", group["id"], image["id"])
    acl.require_on(session, session.resource("ImageGroup"), group, Mask.READ)
    acl.require_role(session, "user")
    _refuse_other_project(group, image)
    if len(links) != 1:
        raise PageError(reason="not one link of image and group")
    return command_reply(command.delete(session, LINK, links[0]["id"]), request.accept)


def show_neighbour(step: int) -> Operation:
    """Return the operation that shows the image so many places after another in a group, by name."""

    def handle(request: Request) -> Reply:
        session = request.session
        group_id, image_id = request.id("group"), request.id("image")
        is_circular = request.flag("circular", default=True)
        links = session.all("SELECT image FROM image_group_image_instance WHERE image_group = ?", group_id)
        if image_id not in {link["image"] for link in links}:
            filters = f"{{ImageInstance={image_id}, ImageGroup={group_id}}}"
            text = f"ImageGroupImageInstance not found with filters : {filters}"
            raise BareError(404, text, labelled=True)
        verbs.require_right(request, "ImageGroup", group_id, Mask.READ)
        images = [image for link in links if (image := session.find("ImageInstance", link["image"]))]
        images.sort(key=lambda image: (display_name(image) or "", image["id"]))
        place = next(index for index, image in enumerate(images) if image["id"] == image_id) + step
        if not is_circular and not 0 <= place < len(images):
            return json_reply(slice_list(request, []))
        found = images[place % len(images)]
        return json_reply(session.resource("ImageInstance").show(session, found))

    return Operation(handle)


SERVICE = Service(
    "image-group-image-instance",
    {
        "create_image_group_image_instance": verbs.create(LINK, path_numbers=("group", "image")),
        "delete_image_group_image_instance": Operation(delete_link, Style.COMMAND, writes=True),
        "get_next_image_in_group": show_neighbour(1),
        "get_previous_image_in_group": show_neighbour(-1),
        "list_image_group_image_instances_by_image_instance": verbs.collection(list_links_of_image),
    },
    (LINK,),
)
