"""Members and managers of projects."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import ApiError, PageError, forbidden_owner
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.verbs import ABSENT, Operation, Service
from cytomine_sandbox.listings.members import MemberListing, connections, last_images
from cytomine_sandbox.projects import editing, membership
from cytomine_sandbox.services.user import users_page
from cytomine_sandbox.table_files import CONTENT_TYPES, write_table

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

    Change: TypeAlias = Callable[[Session, int, int], None]

_MOMENT_MS: Final = 30_000


def _project(request: Request, name: str, mask: Mask = Mask.READ) -> Row:
    return verbs.require_right(request, "Project", request.id(name), mask)


def list_members(request: Request) -> dict[str, Any]:
    """Return the members of a project with their roles."""
    return MemberListing.read(request).envelope()


def list_admins(request: Request) -> dict[str, Any]:
    """Return the managers of a project."""
    return users_page(request, membership.managers(request.session, _project(request, "id")["id"]))


def list_representatives(request: Request) -> dict[str, Any]:
    """Return the representatives of a project, as users."""
    project = _project(request, "id")["id"]
    rows = request.session.select("ProjectRepresentativeUser", "WHERE t.project = ? ORDER BY t.id", project)
    return users_page(request, [row["user"] for row in rows])


def show_creator(request: Request) -> dict[str, Any]:
    """Return who made a project, as a list of one."""
    return users_page(request, [_project(request, "id")["creator"]])


def list_user_layers(request: Request) -> dict[str, Any]:
    """Return the members whose annotation layers the caller may see; an unknown image does not matter."""
    image_id = request.number("image")
    project = _project(request, "id")
    resource = request.session.resource("ImageInstance")
    image = request.session.find(resource, image_id)
    if image:
        resource.check_read(request.session, image)
    return users_page(request, membership.layers(request.session, project))


def list_online(request: Request) -> dict[str, Any]:
    """Return the members of a project with the places where they were on its images a moment ago."""
    project, session = _project(request, "project")["id"], request.session
    rows = session.all(
        """SELECT user, slice, image, max(created) AS date FROM persistent_user_position
           WHERE project = ? AND created > ? GROUP BY user, slice ORDER BY user, slice""",
        project,
        session.now - _MOMENT_MS,
    )
    places: dict[int, list[Wire]] = {user: [] for user in membership.members(session, project)}
    images = session.resource("ImageInstance")
    for row in rows:
        image = images.show(session, session.find(images, row["image"]) or {})
        names = {name: image[name] for name in ("filename", "originalFilename")}
        where = {"slice": row["slice"], "image": row["image"], "date": row["date"]}
        places.get(row["user"], []).append(where | names)
    online = [{"id": user, "position": position} for user, position in places.items() if position]
    return slice_list(request, online)


def list_activity(request: Request) -> dict[str, Any]:
    """Return what each member of a project saw last, and how often."""
    project, session = _project(request, "project", Mask.WRITE)["id"], request.session
    found, images = connections(session, project), last_images(session, project)
    page = users_page(request, membership.members(session, project))
    for wire in page["collection"]:
        image, own = images.get(wire["id"], {}), found.get(wire["id"], {})
        wire |= {"lastImageId": image.get("image"), "lastImageName": image.get("image_name")}
        wire |= {"lastConnection": own.get("last"), "frequency": own.get("frequency", 0)}
    return page


def show_activity(request: Request) -> Reply:
    """Return how much a user did in a project, to the user and to managers.

    Raises:
        ForbiddenError: The caller is neither.
    """
    project, user = request.id("project"), request.id("user")
    session = request.session
    verbs.require_row(request, "User", user)
    verbs.require_row(request, "Project", project)
    caller = session.user
    if not (caller.id == user or caller.is_admin_now or editing.is_manager(session, project)):
        raise forbidden_owner()
    own = connections(session, project).get(user, {})
    place = "WHERE project = ? AND user = ?"
    return json_reply(
        {
            "firstConnection": own.get("first"),
            "lastConnection": own.get("last"),
            "totalAnnotations": session.count(f"user_annotation {place}", project, user),
            "totalConnections": own.get("frequency", 0),
            "totalConsultations": session.count(f"persistent_image_consultation {place}", project, user),
            "totalAnnotationSelections": session.count(
                f"annotation_action {place} AND action = 'select'", project, user
            ),
        }
    )


def download(request: Request) -> Reply:
    """Return a file with the names of members; as on the server it holds the first one only.

    Raises:
        PageError: The form is unknown.
    """
    project_id, form = request.id("project"), request.required("format")
    project = _project(request, "project")["id"]
    if form not in CONTENT_TYPES:
        raise PageError(reason="an unknown form of file")
    page = users_page(request, membership.members(request.session, project)[:1])
    rows = [["Username", "Name"], *([wire["username"], wire["name"]] for wire in page["collection"])]
    moment = datetime.fromtimestamp(request.session.now / 1000, UTC).strftime("%Y%m%d_%H%M%S")
    name = f"{moment}_users_project{project_id}.{form}"
    reply = Reply(200, write_table(form, rows), CONTENT_TYPES[form])
    return reply.with_headers(("content-disposition", f"attachment; filename={name}"))


# Changes


def _add(session: Session, project: int, user: int) -> None:
    _require_manager(session, project)
    membership.add(session, project, [user])


def _promote(session: Session, project: int, user: int) -> None:
    _require_manager(session, project)
    membership.add(session, project, [user], as_managers=True)


def _remove(session: Session, project: int, user: int) -> None:
    _require_manager_or_oneself(session, project, user)
    membership.take(session, project, user, Mask.READ)


def _demote(session: Session, project: int, user: int) -> None:
    _require_manager_or_oneself(session, project, user)
    membership.take(session, project, user, Mask.ADMINISTRATION)


def _require_manager(session: Session, project: int) -> None:
    container = acl.Container(session.resource("Project").class_name, project)
    acl.require(session, container, Mask.ADMINISTRATION)


def _require_manager_or_oneself(session: Session, project: int, user: int) -> None:
    if user != session.user.id:
        _require_manager(session, project)


def _change_one(change: Change) -> Operation:
    """Return the operation that does something to one user, who is looked up before the project."""

    def handle(request: Request) -> Reply:
        project, user = request.id("project"), request.id("user")
        verbs.require_row(request, "User", user)
        verbs.require_row(request, "Project", project)
        change(request.session, project, user)
        return json_reply({"data": {"message": "OK"}})

    return Operation(handle, writes=True)


def _change_many(change: Change) -> Operation:
    """Return the operation that does something to several users, and names those it was not done to."""

    def handle(request: Request) -> Reply:
        project = request.id("id", called="project")
        texts = _split(request.required("users"))
        verbs.require_right(request, "Project", project, Mask.READ)
        numbers = [coercion.integer(text) for text in texts]
        malformed = [text for text, number in zip(texts, numbers, strict=True) if number is None]
        users = sorted(
            {user for user in numbers if user is not None and request.session.exists("User", user)}
        )
        refused = [str(user) for user in users if not _try(change, request.session, project, user)]
        known = set(map(str, users))
        # What is no number is named among the malformed and among the unknown.
        unknown = [text for text in (*malformed, *texts) if text not in known]
        message = ""
        if refused:
            # The placeholder is sent as it stands.
            message = f"Cannot add theses users to the project ${{project.id}} : {','.join(refused)}. "
        if unknown:
            message += f"{','.join(unknown)} are not well formatted ids"
        return json_reply({"data": {"message": message or "OK"}, "status": 200}, 206 if message else 200)

    return Operation(handle, writes=True)


def _try(change: Change, session: Session, project: int, user: int) -> bool:
    session.run("SAVEPOINT one_user")
    try:
        change(session, project, user)
    except ApiError:
        session.run("ROLLBACK TO one_user")
        session.forget()
        return False
    finally:
        session.run("RELEASE one_user")
    return True


def _split(text: str) -> list[str]:
    """Return the parts between commas; empty ones at the end do not count, but an empty text is one."""
    if not text:
        return [""]
    parts = text.split(",")
    while parts and not parts[-1]:
        parts.pop()
    return parts


SERVICE = Service(
    "project-member",
    {
        "list_project_members": verbs.collection(list_members),
        "list_project_admins": verbs.collection(list_admins),
        "list_project_representative_accounts": verbs.collection(list_representatives),
        "get_project_creator": verbs.collection(show_creator),
        "list_project_online_members": verbs.collection(list_online),
        "list_project_members_activity": verbs.collection(list_activity),
        "get_project_member_activity_summary": Operation(show_activity),
        "list_project_user_layers": verbs.collection(list_user_layers),
        "add_project_member": _change_one(_add),
        "remove_project_member": _change_one(_remove),
        "add_project_admin": _change_one(_promote),
        "remove_project_admin": _change_one(_demote),
        "add_project_members": _change_many(_add),
        "remove_project_members": _change_many(_remove),
        "download_project_members": Operation(download),
        "create_project_invitation": ABSENT,
    },
)
