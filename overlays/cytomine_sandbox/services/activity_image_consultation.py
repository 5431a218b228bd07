"""Who looked at which image."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.filters import Condition
from cytomine_sandbox.engine.paging import Page, slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import INTEGER, REFERENCE, Field
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import activity, editing
from cytomine_sandbox.projects.activity import Activity
from cytomine_sandbox.projects.blinding import display_name, sees_names

if TYPE_CHECKING:
    from collections.abc import Iterable

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_NAME: Final = "PersistentImageConsultation"
_NEWEST_FIRST: Final = "t.created DESC, t.id DESC"
_LONGEST_GAP_MS: Final = 15_000
_LAST_OPENED: Final = 5
_HEAD: Final = (
    "Cumulated duration (ms)",
    "First consultation",
    "Last consultation",
    "Number of consultations",
    "Id of image",
    "Name",
    "Thumb",
    "Number of created annotations",
)


class ImageConsultation(Activity):
    """A look of a user at an image; closed by the next one at the same image."""

    name = _NAME
    fields = (
        Field("user", INTEGER),
        Field("image", REFERENCE, "ImageInstance"),
        Field("project", REFERENCE, "Project"),
        Field("projectConnection", INTEGER),
        Field("mode"),
        Field("imageName"),
        Field("time", INTEGER),
        Field("countCreatedAnnotations", INTEGER),
    )
    statements = (
        activity.gone_with(_NAME, "image", "ImageInstance"),
        activity.gone_with(_NAME, "project", "Project"),
        "CREATE INDEX consultation_connection ON persistent_image_consultation(project_connection)",
    )

    def show(self, session: Session, row: Row) -> Wire:
        """Return a look with the address of the picture of the image."""
        return super().show(session, row) | {"imageThumb": _thumb(session, row["image"], "?maxSize=512")}


CONSULTATION = ImageConsultation()


def _thumb(session: Session, image: int, query: str = "") -> str:
    return f"{session.url}/api/imageinstance/{image}/thumb.png{query}"


def create_consultation(request: Request) -> Reply:
    """Return the new look of the caller at an image; the last one at it is closed."""
    session, object_id, body = request.session, request.id(), request.json_object()
    image = verbs.require_right(request, "ImageInstance", object_id, Mask.READ)
    wanted = [Condition("t.user = ? AND t.image = ?", (session.user.id, image["id"]))]
    for last in activity.select(session, CONSULTATION, wanted, _NEWEST_FIRST)[:1]:
        closed = filled(session, last)
        session.run(
            "UPDATE persistent_image_consultation SET time = ?, count_created_annotations = ? WHERE id = ?",
            closed["time"],
            closed["count_created_annotations"],
            closed["id"],
        )
    connection = session.one(
        """SELECT id FROM persistent_project_connection WHERE user = ? AND project = ?
           ORDER BY created DESC, id DESC LIMIT 1""",
        session.user.id,
        image["project"],
    )
    record = {
        "user": session.user.id,
        "image": image["id"],
        "project": image["project"],
        "projectConnection": connection and connection["id"],
        "mode": body.get("mode"),
        "imageName": _visible_name(session, image),
    }
    return json_reply(CONSULTATION.show(session, command.record(session, CONSULTATION, record)))


def _visible_name(session: Session, image: Row) -> str | None:
    """Return the name of an image; its number in a blind project, unless the caller manages that."""
    return display_name(image | {"is_blind": image["is_blind"] and not sees_names(session, image["project"])})


def filled(session: Session, row: Row) -> Row:
    """Return a look with time and number of annotations until now, if it is open."""
    if row["time"] is not None:
        return row
    moments = session.all(
        """SELECT created FROM persistent_user_position
           WHERE user = ? AND image = ? AND created >= ? ORDER BY created, id""",
        row["user"],
        row["image"],
        row["created"],
    )
    time = activity.time_between([moment["created"] for moment in moments], _LONGEST_GAP_MS)
    return row | {
        "time": time,
        "count_created_annotations": activity.created_annotations(session, row, "image"),
    }


def _looks(session: Session, wanted: Iterable[Condition]) -> list[Row]:
    return activity.select(session, CONSULTATION, list(wanted), _NEWEST_FIRST)


def _first_of_each(rows: Iterable[Row], column: str) -> list[Row]:
    first: dict[int, Row] = {}
    for row in rows:
        first.setdefault(row[column], row)
    return list(first.values())


def list_last_images(request: Request) -> dict[str, Any]:
    """Return the image that each user looked at last in a project, all under the name of the first one."""
    project = verbs.require_right(request, "Project", request.id("project"), Mask.READ)
    rows = _looks(request.session, [Condition("t.project = ?", (project["id"],))])
    shown = [
        {name: row[name] for name in ("user", "created", "image")} | {"imageName": rows[0]["image_name"]}
        for row in _first_of_each(rows, "user")
    ]
    return slice_list(request, shown)


def list_last_opened(request: Request) -> dict[str, Any]:
    """Return the images that the caller looked at last; max limits the list before the offset cuts it."""
    session, page = request.session, Page.late(request)
    rows = _first_of_each(_looks(session, [Condition("t.user = ?", (session.user.id,))]), "image")
    shown = []
    for row in rows[: page.max or _LAST_OPENED]:
        image = session.find("ImageInstance", row["image"]) or {}
        shown.append(
            {
                "id": row["image"],
                "date": row["created"],
                "thumb": _thumb(session, row["image"]),
                "instanceFilename": _visible_name(session, image),
                "project": row["project"],
            }
        )
    return slice_list(request, shown)


def list_of_user(request: Request) -> dict[str, Any]:
    """Return the looks of a user in a project, or one for each image; for the user and managers."""
    session, project, user = request.session, request.id("project"), request.id("user")
    by_image = request.flag("distinctImages")
    verbs.require_row(request, "Project", project)
    verbs.require_row(request, "User", user)
    editing.require_owner_or_manager(session, project, user)
    rows = _looks(session, [Condition("t.project = ? AND t.user = ?", (project, user))])
    if by_image:
        return slice_list(request, [_show_by_image(session, row) for row in _first_of_each(rows, "image")])
    page = Page.late(request)
    # The server reads up to the end of the page and forgets to skip what is before it.
    shown = rows[: page.max + page.offset] if page.max else rows
    return page.envelope(activity.rows_of(session, CONSULTATION, shown), len(rows), in_memory=True)


def _show_by_image(session: Session, row: Row) -> Wire:
    return {
        "created": row["created"],
        "image": row["image"],
        "user": None,
        "time": row["time"],
        "imageThumb": _thumb(session, row["image"]),
        "project": row["project"],
        "imageName": row["image_name"],
        "countCreatedAnnotations": row["count_created_annotations"],
    }


def summarize(request: Request) -> Reply:
    """Return the totals of a user for each image of a project, as a table on request."""
    request.refuse_repeated()
    user, project = request.required_number("user"), request.required_number("project")
    verbs.require_right(request, "Project", project, Mask.READ)
    is_table = request.parameter("export") == "csv"
    if is_table:
        verbs.require_row(request, "User", user)
    rows = _looks(request.session, [Condition("t.project = ? AND t.user = ?", (project, user))])
    totals = [
        _total(request.session, [row for row in rows if row["image"] == first["image"]])
        for first in _first_of_each(rows, "image")
    ]
    if not is_table:
        return json_reply(slice_list(request, totals))
    name = f"image_consultations_of_user_{user}_project_{project}"
    return activity.csv_reply(name, request.session.now, [_HEAD, *(_line(total) for total in totals)])


def _total(session: Session, rows: list[Row]) -> Wire:
    last, first = rows[0], rows[-1]
    image = session.find("ImageInstance", last["image"]) or {}
    return {
        "project": last["project"],
        "user": last["user"],
        "image": last["image"],
        "time": sum(row["time"] or 0 for row in rows),
        "countCreatedAnnotations": sum(row["count_created_annotations"] or 0 for row in rows),
        "first": first["created"],
        "last": last["created"],
        "frequency": len(rows),
        "imageName": display_name(image),
        "imageThumb": _thumb(session, last["image"], "?maxSize=512"),
    }


def _line(total: Wire) -> list[str]:
    dates = [coercion.java_date(total[name]) for name in ("first", "last")]
    names = ("frequency", "image", "imageName", "imageThumb", "countCreatedAnnotations")
    return [activity.csv_cell(total["time"]), *dates, *(activity.csv_cell(total[name]) for name in names)]


SERVICE = Service(
    "activity-image-consultation",
    {
        "create_image_consultation": Operation(create_consultation, writes=True, takes_json_only=True),
        "list_last_opened_images": verbs.collection(list_last_opened),
        "list_project_last_images": verbs.collection(list_last_images),
        "list_user_image_consultations": verbs.collection(list_of_user),
        "count_project_image_consultations": activity.count_in_project(CONSULTATION),
        "summarize_image_consultations": Operation(summarize),
    },
    (CONSULTATION,),
)
