"""Keys and values on objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import shapely
from attrs import frozen

from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.annotations.any_kind import require_annotation
from cytomine_sandbox.engine import acl, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError, PageError, WrongArgumentError
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, Style, command_reply, json_reply
from cytomine_sandbox.engine.resource import INTEGER, Field, Messages
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.note import Note, find_subject, subject_of_path

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row

_ANNOTATIONS: Final = """(SELECT id, project, image, user FROM user_annotation
    UNION ALL SELECT id, project, image, user FROM reviewed_annotation)"""


class Property(Note):
    """A key and its value on an object of any class; the key may be there more than once."""

    name = "Property"
    fields = (
        Field("domainIdent", INTEGER, default=-1),
        Field("domainClassName", required=True),
        Field("key", required=True, max_length=255),
        Field("value", required=True),
    )
    statements = ("CREATE INDEX property_domain ON property(domain_ident)",)
    messages = Messages(
        "Property {key} added to {domain_class_name} {domain_ident}",
        "Property {key} edited for {domain_class_name} {domain_ident}",
        "Property {key} deleted for {domain_class_name} {domain_ident}",
    )

    def complete(self, request: Request, body: Body) -> Body:
        """Return a body with the object of the path where it names none."""
        place = {
            "domainClassName": request.variables["domainClassName"],
            "domainIdent": request.id("domainIdent"),
        }
        return {**place, **{name: value for name, value in body.items() if value is not None}}


PROPERTY = Property()
_CREATE: Final = verbs.create(PROPERTY)


def create_domain_property(request: Request) -> Reply:
    """Return the reply to the creation of one or more properties of the object of the path."""
    _domain(request)
    return _CREATE.handle(request)


def create_property(request: Request) -> Reply:
    """Return the reply to the creation of a property of the object that the body names."""
    reply = command.create(request.session, PROPERTY, request.json_object())
    return command_reply(reply, request.accept)


@frozen
class Place:
    """Where a route looks for properties.

    Attributes:
        id: Of the object.
        text: The object in refusals.
    """

    id: int
    text: str


def _domain(request: Request) -> Place:
    class_name, object_id = request.variables["domainClassName"], request.id("domainIdent")
    try:
        subject = find_subject(request.session, class_name, object_id)
    except NotFoundError as error:
        error.as_message()
        raise
    if subject is None:
        raise NotFoundError(f"Domain {class_name}/{object_id} not found").as_message()
    return Place(subject.id, subject.text)


def _project(request: Request) -> Place:
    object_id = verbs.require_right(request, "Project", request.id("project"), Mask.READ)["id"]
    return Place(object_id, str(object_id))


def _image(request: Request) -> Place:
    object_id = verbs.require_right(request, "ImageInstance", request.id("imageinstance"), Mask.READ)["id"]
    return Place(object_id, str(object_id))


def _annotation(request: Request) -> Place:
    _, row = require_annotation(request.session, request.id("annotation"))
    return Place(row["id"], str(row["id"]))


def _readable_domain(request: Request) -> Place:
    subject = subject_of_path(request)
    acl.require(request.session, subject.container(request.session), Mask.READ)
    return Place(subject.id, subject.text)


def _readable_annotation(request: Request) -> Place:
    kind, row = require_annotation(request.session, request.id("annotation"))
    acl.require_on(request.session, kind, row, Mask.READ)
    return Place(row["id"], str(row["id"]))


def _list(find: Callable[[Request], Place]) -> Operation:
    """Return the operation that lists the properties of an object."""

    def rows(request: Request) -> dict[str, Any]:
        return verbs.page_of(request, PROPERTY, "WHERE t.domain_ident = ? ORDER BY t.id", find(request).id)

    return verbs.collection(rows)


def _show(find: Callable[[Request], Place]) -> Operation:
    """Return the operation that shows a property by its id; any object leads to it."""

    def handle(request: Request) -> Reply:
        object_id = request.id()
        place = find(request)
        row = request.session.find(PROPERTY, object_id)
        return _shown(request, row, place, object_id)

    return Operation(handle)


def _show_by_key(find: Callable[[Request], Place]) -> Operation:
    """Return the operation that shows the property of an object by its key; a page when there are several."""

    def handle(request: Request) -> Reply:
        key, place = request.variables["key"], find(request)
        found = request.session.select(PROPERTY, "WHERE t.domain_ident = ? AND t.key = ?", place.id, key)
        if len(found) > 1:
            raise PageError(reason="several properties have the key")
        return _shown(request, found[0] if found else None, place, key)

    return Operation(handle)


def _shown(request: Request, row: Row | None, place: Place, wanted: object) -> Reply:
    if row is None:
        raise NotFoundError(f"Property {place.text}/{wanted} not found")
    PROPERTY.check_read(request.session, row)
    return json_reply(PROPERTY.show(request.session, row))


def list_annotation_keys(request: Request) -> dict[str, Any]:
    """Return the keys on the annotations of a project or an image, with their authors on request."""
    project, image, with_users = request.number("idProject"), request.number("idImage"), request.flag("user")
    if project is not None:
        condition = ("a.project = ?", verbs.require_right(request, "Project", project, Mask.READ)["id"])
    elif image is not None:
        condition = ("a.image = ?", verbs.require_right(request, "ImageInstance", image, Mask.READ)["id"])
    else:
        raise WrongArgumentError("You must specify at least 'idProject' or 'idImage'")
    columns = "p.key, a.user" if with_users else "p.key"
    found = request.session.all(
        f"SELECT DISTINCT {columns} FROM property p JOIN {_ANNOTATIONS} a ON a.id = p.domain_ident "  # noqa: S608
        f"WHERE {condition[0]} ORDER BY {columns}",
        condition[1],
    )
    return slice_list(request, found if with_users else [row["key"] for row in found])


def list_image_keys(request: Request) -> dict[str, Any]:
    """Return the keys on the images of a project."""
    project = verbs.require_right(request, "Project", request.required_number("idProject"), Mask.READ)
    found = request.session.all(
        """SELECT DISTINCT p.key FROM property p JOIN image_instance i ON i.id = p.domain_ident
           WHERE i.project = ? ORDER BY p.key""",
        project["id"],
    )
    return slice_list(request, [row["key"] for row in found])


def list_annotation_positions(request: Request) -> dict[str, Any]:
    """Return the centres of the annotations of a user on an image that have a key."""
    user, image, key = request.id("user"), request.id("image"), request.required("key")
    verbs.require_row(request, "User", user)
    verbs.require_right(request, "ImageInstance", image, Mask.READ)
    box = request.parameter("bbox")
    area = geometry.read_area(box) if box else None
    found = request.session.all(
        """SELECT a.id AS idAnnotation, a.x, a.y, a.location, p.value
           FROM user_annotation a JOIN property p ON p.domain_ident = a.id
           WHERE a.user = ? AND a.image = ? AND p.key = ? ORDER BY a.id""",
        user,
        image,
        key,
    )
    shown = []
    for row in found:
        location = row.pop("location")
        if area is None or shapely.from_wkt(location).intersects(area):
            shown.append(row)
    return slice_list(request, shown)


SERVICE = Service(
    "metadata-property",
    {
        "list_domain_properties": _list(_readable_domain),
        "list_project_properties": _list(_project),
        "list_image_properties": _list(_image),
        "list_annotation_properties": _list(_readable_annotation),
        "get_domain_property": _show(_domain),
        "get_project_property": _show(_project),
        "get_image_property": _show(_image),
        "get_annotation_property": _show(_annotation),
        "get_domain_property_by_key": _show_by_key(_domain),
        "get_project_property_by_key": _show_by_key(_project),
        "get_image_property_by_key": _show_by_key(_image),
        "get_annotation_property_by_key": _show_by_key(_annotation),
        "create_domain_property": Operation(create_domain_property, Style.COMMAND, writes=True),
        "create_property": Operation(create_property, writes=True, takes_json_only=True),
        "update_domain_property": verbs.update(PROPERTY),
        "delete_domain_property": verbs.delete(PROPERTY, path_numbers=("domainIdent", "id")),
        "list_annotation_property_keys": verbs.collection(list_annotation_keys),
        "list_image_property_keys": verbs.collection(list_image_keys),
        "list_annotation_positions_by_property": verbs.collection(list_annotation_positions),
    },
    (PROPERTY,),
)
