"""Where users look on images."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Final

import shapely

from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import PageError, forbidden_other_user
from cytomine_sandbox.engine.filters import Condition
from cytomine_sandbox.engine.paging import Page, slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import BOOLEAN, INTEGER, NUMBER, REFERENCE, Field
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import activity
from cytomine_sandbox.projects.activity import Activity
from cytomine_sandbox.services.slice_instance import reference_slice

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_NAME: Final = "PersistentUserPosition"
_NEWEST_FIRST: Final = "t.created DESC, t.id DESC"
_CORNERS: Final = ("topLeft", "topRight", "bottomRight", "bottomLeft")
_ONLINE_MS: Final = 30_000


class UserPosition(Activity):
    """What a user saw of a slice: the corners of the view, its zoom and rotation.

    The server keeps each twice, the second time as the last one of the user and with an id of its own.
    """

    name = _NAME
    fields = (
        Field("user", INTEGER),
        Field("image", REFERENCE, "ImageInstance"),
        Field("slice", INTEGER),
        Field("project", INTEGER),
        Field("zoom", INTEGER, default=0),
        Field("rotation", NUMBER, default=0.0),
        Field("broadcast", BOOLEAN),
        Field("location"),
        Field("x", NUMBER),
        Field("y", NUMBER),
        Field("lastPosition", INTEGER, shown=False),
    )
    statements = (
        activity.gone_with(_NAME, "image", "ImageInstance"),
        """CREATE TABLE position_follower (
            image INTEGER NOT NULL REFERENCES image_instance(id) ON DELETE CASCADE,
            user INTEGER NOT NULL, follower INTEGER NOT NULL, PRIMARY KEY (image, user, follower))""",
    )

    def show(self, session: Session, row: Row) -> Wire:
        """Return a position; it never changes."""
        wire = super().show(session, row)
        return wire | {"updated": wire["created"]}

    def show_last(self, session: Session, row: Row) -> Wire:
        """Return a position as the last one of its user."""
        last = {"class": f"{self.package}.LastUserPosition", "id": row["last_position"]}
        return self.show(session, row) | last


POSITION = UserPosition()


def create_image_position(request: Request) -> Reply:
    """Return the new position of the caller on the slice that stands for an image.

    Raises:
        PageError: The slice was taken away.
    """
    object_id, body = request.id(), request.json_object()
    image = verbs.require_right(request, "ImageInstance", object_id, Mask.READ)
    plane = reference_slice(request.session, image)
    if plane is None:
        raise PageError(reason="the image has no slice")
    return _create(request.session, body, plane)


def create_slice_position(request: Request) -> Reply:
    """Return the new position of the caller on a slice."""
    object_id, body = request.id(), request.json_object()
    return _create(request.session, body, verbs.require_right(request, "SliceInstance", object_id, Mask.READ))


def _create(session: Session, body: Body, place: Row) -> Reply:
    corners = [[coercion.number(body.get(corner + axis)) or 0.0 for axis in "XY"] for corner in _CORNERS]
    view = shapely.Polygon([*corners, corners[0]])
    record = {
        **{name: body.get(name) for name in ("zoom", "rotation", "broadcast")},
        "user": session.user.id,
        "image": place["image"],
        "slice": place["id"],
        "project": place["project"],
        "location": geometry.to_wkt(view),
        **dict(zip("xy", _centre(view), strict=True)),
        "lastPosition": session.next_id(),
    }
    return json_reply(POSITION.show(session, command.record(session, POSITION, record)))


def _centre(view: shapely.Polygon) -> tuple[float, float]:
    """Return the centroid of a view; the middle of its bounds where that is beyond a float."""
    centre = view.centroid
    if math.isfinite(centre.x) and math.isfinite(centre.y):
        return centre.x, centre.y
    min_x, min_y, max_x, max_y = view.bounds
    return min_x / 2 + max_x / 2, min_y / 2 + max_y / 2


def show_last_position(request: Request) -> Reply:
    """Return the last position of a user on an image, {} without one; the caller follows from now on."""
    session, image, user = request.session, request.id("image"), request.id("user")
    wanted = _broadcast(request)
    plane = request.number("sliceId")
    verbs.require_right(request, "ImageInstance", image, Mask.READ)
    verbs.require_row(request, "User", user)
    wanted += [Condition("t.image = ? AND t.user = ?", (image, user)), *_on_slice(request, plane)]
    session.run("INSERT OR IGNORE INTO position_follower VALUES (?, ?, ?)", image, user, session.user.id)
    last = activity.select(session, POSITION, wanted, f"{_NEWEST_FIRST} LIMIT 1")
    return json_reply(POSITION.show_last(session, last[0]) if last else {})


def _broadcast(request: Request) -> list[Condition]:
    return [Condition("t.broadcast")] if request.flag("broadcast") else []


def _on_slice(request: Request, plane: int | None) -> list[Condition]:
    if plane is None:
        return []
    return [Condition("t.slice = ?", (verbs.require_row(request, "SliceInstance", plane)["id"],))]


def list_positions(request: Request) -> dict[str, Any]:
    """Return the views of an image and how often each was seen, or all positions one by one."""
    session, with_details = request.session, request.flag("showDetails")
    object_id = request.id("image" if "image" in request.variables else "id", "image")
    times, plane = activity.from_and_to(request), request.number("slice")
    request.number("user")
    resource = session.resource("ImageInstance")
    image = verbs.require_row(request, resource, object_id)
    acl.require_on(session, resource, image, Mask.WRITE, names_itself=True)
    wanted = [Condition("t.image = ?", (object_id,)), *times]
    wanted += [*activity.by_user(request), *_on_slice(request, plane)]
    rows = activity.select(session, POSITION, wanted, _NEWEST_FIRST)
    if with_details:
        # The server cuts the page out of the database, and then once more out of that.
        return slice_list(request, activity.rows_of(session, POSITION, Page.late(request).cut(rows)))
    return slice_list(request, _views(rows))


def _views(rows: list[Row]) -> list[Wire]:
    counts: dict[tuple[str, int, float], int] = {}
    for row in rows:
        view = (row["location"], row["zoom"], row["rotation"])
        counts[view] = counts.get(view, 0) + 1
    return [
        {
            "location": shapely.get_coordinates(shapely.from_wkt(location))[:-1].tolist(),
            "zoom": zoom,
            "rotation": rotation,
            "frequency": count,
            "image": rows[0]["image"],
        }
        for (location, zoom, rotation), count in counts.items()
    ]


def list_online_users(request: Request) -> Reply:
    """Return the ids of those who had a position on an image in the last 30 seconds."""
    session, image, wanted = request.session, request.id("image"), _broadcast(request)
    plane = request.number("slice")
    verbs.require_right(request, "ImageInstance", image, Mask.READ)
    since = Condition("t.image = ? AND t.created >= ?", (image, session.now - _ONLINE_MS))
    wanted += [since, *_on_slice(request, plane)]
    users = {row["user"] for row in activity.select(session, POSITION, wanted, "t.id")}
    return json_reply({"users": sorted(users)})


def list_followers(request: Request) -> dict[str, Any]:
    """Return the ids of those who follow the caller on an image, as texts."""
    image, user = request.id("image"), request.id("user")
    verbs.require_row(request, "User", user)
    if request.session.user.id != user:
        raise forbidden_other_user()
    verbs.require_row(request, "ImageInstance", image)
    rows = request.session.all(
        "SELECT follower FROM position_follower WHERE image = ? AND user = ? ORDER BY follower", image, user
    )
    return slice_list(request, [str(row["follower"]) for row in rows])


_LIST: Final = verbs.collection(list_positions)

SERVICE = Service(
    "activity-user-position",
    {
        "create_image_position": Operation(create_image_position, writes=True, takes_json_only=True),
        "create_slice_position": Operation(create_slice_position, writes=True, takes_json_only=True),
        "get_last_user_position": Operation(show_last_position, writes=True),
        "list_image_positions": _LIST,
        "list_image_positions_by_short_path": _LIST,
        "list_image_online_users": Operation(list_online_users),
        "list_image_followers": verbs.collection(list_followers),
    },
    (POSITION,),
)
