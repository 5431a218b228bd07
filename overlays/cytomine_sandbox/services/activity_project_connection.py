"""Who opened which project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import REPEATED_PARAMETER, BareError
from cytomine_sandbox.engine.filters import Condition
from cytomine_sandbox.engine.paging import Page, slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import INTEGER, REFERENCE, Field
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import activity, connection_slots, editing
from cytomine_sandbox.projects.activity import Activity
from cytomine_sandbox.services.activity_image_consultation import CONSULTATION, filled

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_NAME: Final = "PersistentProjectConnection"
_NEWEST_FIRST: Final = "t.created DESC, t.id DESC"
_HEAD: Final = (
    "Date",
    "Duration (ms)",
    "Number of viewed images",
    "Number of created annotations",
    "Operating System",
    "Browser",
    "Browser Version",
)


class ProjectConnection(Activity):
    """A visit of a user to a project; closed by the next one, or when it is read."""

    name = _NAME
    fields = (
        Field("user", INTEGER),
        Field("project", REFERENCE, "Project"),
        Field("time", INTEGER),
        Field("os"),
        Field("browser"),
        Field("browserVersion"),
        Field("countViewedImages", INTEGER),
        Field("countCreatedAnnotations", INTEGER),
    )
    statements = (activity.gone_with(_NAME, "project", "Project"),)
    container = ("project",)

    def show(self, session: Session, row: Row) -> Wire:
        """Return a visit; the time of its last change is never told."""
        return super().show(session, row) | {"updated": None}


CONNECTION = ProjectConnection()


def create_connection(request: Request) -> Reply:
    """Return the new visit of the caller; the last one is closed."""
    session, project, body = request.session, request.id("project"), request.json_object()
    verbs.require_right(request, "Project", project, Mask.READ)
    known = {name: body.get(name) for name in ("os", "browser", "browserVersion")}
    for last in _visits(session, project, session.user.id)[:1]:
        _close(session, last)
    place = {"user": session.user.id, "project": project}
    return json_reply(CONNECTION.show(session, command.record(session, CONNECTION, known | place)))


def _visits(session: Session, project: int, user: int) -> list[Row]:
    wanted = [Condition("t.project = ? AND t.user = ?", (project, user))]
    return activity.select(session, CONNECTION, wanted, _NEWEST_FIRST)


def _close(session: Session, row: Row) -> None:
    """Write down what happened during a visit that is open.

    No time is ever spent: the server of this generation does not write down when a user is there.
    """
    if row["time"] is not None:
        return
    viewed = session.one(
        """SELECT count(DISTINCT image) AS images FROM persistent_image_consultation
           WHERE project_connection = ?""",
        row["id"],
    )
    row["time"], row["count_viewed_images"] = 0, viewed["images"] if viewed else 0
    row["count_created_annotations"] = activity.created_annotations(session, row, "project")
    session.run(
        """UPDATE persistent_project_connection
           SET time = ?, count_viewed_images = ?, count_created_annotations = ? WHERE id = ?""",
        row["time"],
        row["count_viewed_images"],
        row["count_created_annotations"],
        row["id"],
    )


def _page_of_visits(request: Request) -> tuple[list[Row], Wire]:
    """Return the visits on a page, and its envelope; the offset counts pages."""
    project, user = request.id("project"), request.id("user")
    verbs.require_right(request, "Project", project, Mask.WRITE)
    verbs.require_row(request, "User", user)
    visits, page = _visits(request.session, project, user), Page.late(request)
    begin = page.offset * (page.max or len(visits) or 1)
    rows = visits[begin : begin + page.max if page.max else None]
    for first in rows[:1]:
        _close(request.session, first)
    shown = activity.rows_of(request.session, CONNECTION, rows)
    return rows, page.envelope(shown, len(visits) if rows else 0, in_memory=False)


def list_connections(request: Request) -> Wire:
    """Return the visits of a user, the newest first."""
    return _page_of_visits(request)[1]


def list_history(request: Request) -> Reply:
    """Return the visits of a user, as a table on request."""
    request.refuse_repeated()
    rows, page = _page_of_visits(request)
    if request.parameter("export") != "csv":
        return json_reply(page)
    columns = ("time", "count_viewed_images", "count_created_annotations", "os", "browser", "browser_version")
    table = [
        (coercion.java_date(row["created"]), *(activity.csv_cell(row[name]) for name in columns))
        for row in rows
    ]
    name = f"user_{request.id('user')}_connections_project_{request.id('project')}"
    return activity.csv_reply(name, request.session.now, [_HEAD, *table])


def show_details(request: Request) -> Reply:
    """Return the images seen during a visit.

    Raises:
        BareError: A table is asked for.
    """
    row = verbs.require_right(request, CONNECTION, request.id(), Mask.WRITE)
    # The server takes start for the size of a page, and length for what it skips.
    page = Page(request.page_number("start"), request.page_number("length"))
    if request.parameter("export") == "csv":
        raise BareError(500, REPEATED_PARAMETER)
    wanted = [Condition("t.project_connection = ?", (row["id"],))]
    found = activity.select(request.session, CONSULTATION, wanted, _NEWEST_FIRST)
    shown = [CONSULTATION.show(request.session, filled(request.session, item)) for item in found]
    # The envelope tells the two under their own names again.
    asked = Page(page.offset, page.max)
    return json_reply(asked.envelope(page.cut(shown), len(shown), in_memory=True))


def _last(request: Request, *conditions: Condition) -> dict[str, Any]:
    project = verbs.require_right(request, "Project", request.id("project"), Mask.WRITE)
    found = activity.select(
        request.session,
        CONNECTION,
        [Condition("t.project = ?", (project["id"],)), *conditions],
        _NEWEST_FIRST,
    )
    last: dict[int, Row] = {}
    for row in found:
        last.setdefault(row["user"], {"user": row["user"], "created": row["created"]})
    return slice_list(request, list(last.values()))


def list_last(request: Request) -> dict[str, Any]:
    """Return when each user opened a project last."""
    return _last(request)


def list_last_of_user(request: Request) -> dict[str, Any]:
    """Return when a user opened a project last; nothing for an unknown one."""
    return _last(request, Condition("t.user = ?", (request.id("user"),)))


def list_frequencies(request: Request) -> dict[str, Any]:
    """Return how often each user opened a project, or how often it was opened by time."""
    return _frequencies(request, [])


def list_frequencies_of_user(request: Request) -> dict[str, Any]:
    """Return how often a user opened a project, in all or by time; the heat map counts all users."""
    return _frequencies(request, [Condition("t.user = ?", (request.id("user"),))])


def _frequencies(request: Request, of_user: list[Condition]) -> dict[str, Any]:
    project, by_hour, period = request.id("project"), request.flag("heatmap"), request.parameter("period")
    after = activity.from_and_to(request)
    mask = Mask.ADMINISTRATION if period and not by_hour else Mask.WRITE
    verbs.require_right(request, "Project", project, mask)
    if of_user:
        verbs.require_row(request, "User", request.id("user"))
    wanted = [Condition("t.project = ?", (project,))]
    if by_hour or period:
        size = "hour" if by_hour else period or ""
        users = [] if by_hour else of_user
        return slice_list(request, connection_slots.counts(request.session, size, [*wanted, *users, *after]))
    counts: dict[int, int] = {}
    for row in activity.select(request.session, CONNECTION, [*wanted, *of_user], "t.id"):
        counts[row["user"]] = counts.get(row["user"], 0) + 1
    return slice_list(request, [{"user": user, "frequency": count} for user, count in counts.items()])


def list_server_frequencies(request: Request) -> dict[str, Any]:
    """Return how often projects were opened by time, for administrators."""
    period = request.required("period")
    times = activity.from_and_to(request)
    acl.require_role(request.session, "admin")
    return slice_list(request, connection_slots.counts(request.session, period, times))


def list_averages(request: Request) -> dict[str, Any]:
    """Return which share of the visits fell on each slot of the day, the week or the year."""
    session, period = request.session, request.required("period")
    times = connection_slots.last_year(request)
    project = session.find("Project", request.number("project"))
    user = session.find("User", request.number("user"))
    if project is None:
        acl.require_role(session, "admin")
    else:
        acl.require_on(session, session.resource("Project"), project, Mask.READ)
    if project and user:
        editing.require_owner_or_manager(session, project["id"], user["id"])
    named = [("project", project), ("user", user)]
    wanted = [Condition(f"t.{name} = ?", (row["id"],)) for name, row in named if row]
    return slice_list(request, connection_slots.shares(session, period, [*wanted, *times]))


SERVICE = Service(
    "activity-project-connection",
    {
        "create_project_connection": Operation(create_connection, writes=True, takes_json_only=True),
        "list_project_connections_of_user": verbs.collection(list_connections, writes=True),
        "count_project_connections": activity.count_in_project(CONNECTION),
        "list_project_connection_history": Operation(list_history, writes=True),
        "get_project_connection_details": Operation(show_details),
        "list_project_last_connections": verbs.collection(list_last),
        "list_project_last_connections_of_user": verbs.collection(list_last_of_user),
        "list_project_connection_frequencies": verbs.collection(list_frequencies),
        "list_project_connection_frequencies_of_user": verbs.collection(list_frequencies_of_user),
        "list_connection_frequencies": verbs.collection(list_server_frequencies),
        "list_connection_averages": verbs.collection(list_averages),
    },
    (CONNECTION,),
)
