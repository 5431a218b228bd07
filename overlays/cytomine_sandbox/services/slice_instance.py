"""Planes of an image in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    BareError,
    NotFoundError,
    PageError,
    WrongArgumentError,
)
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import REFERENCE, TEXT, Derived, Field, Messages, Missing, Resource
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import editing

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_PLACE = "Slice Instance {id:,} ({channel}, {z_stack}, {time})"


class SliceInstance(Resource):
    """A plane of an image instance."""

    name = "SliceInstance"
    package = "be.cytomine.domain.image"
    fields = (
        Field("project", REFERENCE, "Project", required=True),
        Field("image", REFERENCE, "ImageInstance", required=True),
        Field("baseSlice", REFERENCE, "AbstractSlice", required=True),
    )
    derived = (
        Derived("uploadedFile", "s.uploaded_file"),
        Derived("path", "f.filename", TEXT),
        Derived("mime", "s.mime", TEXT),
        Derived("channel", "s.channel"),
        Derived("zStack", "s.z_stack"),
        Derived("time", "s.time"),
        Derived("rank", "s.channel + a.channels * (s.z_stack + a.depth * s.time)"),
        Derived("channelName", "s.channel_name", TEXT),
        Derived("channelColor", "s.channel_color", TEXT),
        Derived("zName", "s.z_name", TEXT),
    )
    joins = (
        "JOIN abstract_slice s ON s.id = t.base_slice JOIN uploaded_file f ON f.id = s.uploaded_file "
        "JOIN abstract_image a ON a.id = s.image"
    )
    messages = Messages(f"{_PLACE} added", f"{_PLACE} edited", f"{_PLACE} deleted")
    container = ("project",)
    missing = Missing.PLAIN

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller who may not add to the project; one without a project fails while it is built."""
        body = super().prepare(session, body)
        if body.get("project") is not None:
            editing.refuse_project(session, coercion.integer(body["project"]))
        return body

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a caller who may not change either project."""
        acl.require_role(session, "user")
        acl.require_on(session, self, row, Mask.READ)
        editing.require_not_read_only(session, session.find("Project", row["project"]) or {})
        editing.refuse_project(session, coercion.integer(body.get("project")))

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse what the editing mode does not allow; the owner is that of the image."""
        acl.require_on(session, self, row, Mask.READ)
        acl.require_role(session, "user")
        image = session.find("ImageInstance", row["image"]) or {"user": None}
        editing.require_editable_in(session, row["project"], image["user"])

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns of a slice in a project that is there."""
        if before is None:
            editing.refuse_project(session, coercion.integer(body.get("project")))
        return super().build(session, body, before)

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a slice that the image has, with an error on create and a page on update."""
        taken = session.one(
            """SELECT t.id, s.channel, s.z_stack, s.time FROM slice_instance t
               JOIN abstract_slice s ON s.id = t.base_slice WHERE t.image = ? AND t.base_slice = ?""",
            row["image"],
            row["base_slice"],
        )
        if taken and before is None:
            place = f"C: {taken['channel']}, Z:{taken['z_stack']}, T:{taken['time']}"
            raise AlreadyExistsError(
                f"SliceInstance ({place} already exists for ImageInstance {row['image']}"
            )
        if taken and before and taken["id"] != before["id"]:
            raise PageError(reason="the image has the slice")
        super().validate(session, row, before)


SLICE_INSTANCE = SliceInstance()


def require_image(request: Request) -> Row:
    """Return the image of the path, which the caller may read."""
    return verbs.require_right(request, "ImageInstance", request.id(), Mask.READ)


def list_slices(request: Request) -> Wire:
    """Return the slices of an image by channel, focal plane and time."""
    tail = "WHERE t.image = ? ORDER BY s.channel, s.z_stack, s.time, t.id"
    return verbs.page_of(request, SLICE_INSTANCE, tail, require_image(request)["id"])


def show_by_coordinates(request: Request) -> Reply:
    """Return the slice at a place of an image."""
    object_id, *place = (request.id(name) for name in ("id", "channel", "zStack", "time"))
    found = at_place(request.session, require_image(request)["id"], *place)
    if found is None:
        raise NotFoundError(f"SliceInstance {object_id}[{'-'.join(map(str, place))}] not found")
    return json_reply(SLICE_INSTANCE.show(request.session, found))


def show_reference(request: Request) -> Reply:
    """Return the slice that stands for an image."""
    image = require_image(request)
    found = reference_slice(request.session, image)
    if found is None:
        text = f"SliceInstance not found with filters : {{ImageInstance={image['id']}}}"
        raise BareError(404, text, labelled=True)
    return json_reply(SLICE_INSTANCE.show(request.session, found))


def at_place(session: Session, image: int, channel: int, z_stack: int, time: int) -> Row | None:
    """Return the slice of an image at indexes from 0, None without one."""
    tail = "WHERE t.image = ? AND s.channel = ? AND s.z_stack = ? AND s.time = ? ORDER BY t.id LIMIT 1"
    return next(iter(session.select(SLICE_INSTANCE, tail, image, channel, z_stack, time)), None)


def reference_slice(session: Session, image: Row) -> Row | None:
    """Return the slice in the middle of every axis, the upper one of two; None when it was taken away.

    Raises:
        WrongArgumentError: The file of the image has no slices at all.
    """
    planes = session.all(
        "SELECT channel, z_stack, time FROM abstract_slice WHERE image = ?", image["base_image"]
    )
    if not planes:
        raise WrongArgumentError(f"Cannot retrieve reference slices for AbstractImage {image['base_image']}")
    axes = (sorted({plane[axis] for plane in planes}) for axis in ("channel", "z_stack", "time"))
    channel, z_stack, time = (places[len(places) // 2] for places in axes)
    return at_place(session, image["id"], channel, z_stack, time)


SERVICE = Service(
    "slice-instance",
    {
        "get_slice_instance": verbs.show(SLICE_INSTANCE),
        "create_slice_instance": verbs.create(SLICE_INSTANCE),
        "update_slice_instance": verbs.update(SLICE_INSTANCE),
        "delete_slice_instance": verbs.delete(SLICE_INSTANCE),
        "list_slice_instances_by_image_instance": verbs.collection(list_slices),
        "get_reference_slice_instance": Operation(show_reference),
        "get_slice_instance_by_coordinates": Operation(show_by_coordinates),
    },
    (SLICE_INSTANCE,),
)
