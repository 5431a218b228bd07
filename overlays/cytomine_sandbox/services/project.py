"""Projects: images and annotations that members share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import evolve

from cytomine_sandbox.engine import acl, coercion, command, filters, progress, verbs
from cytomine_sandbox.engine.acl import Mask, Rights
from cytomine_sandbox.engine.errors import (
    AlreadyExistsError,
    ConstraintError,
    ForbiddenError,
    PageError,
    forbidden_action,
    forbidden_other_user,
    unknown_container,
)
from cytomine_sandbox.engine.filters import Condition
from cytomine_sandbox.engine.paging import Page, slice_list
from cytomine_sandbox.engine.reply import json_reply
from cytomine_sandbox.engine.resource import (
    BOOLEAN,
    INTEGER,
    REFERENCE,
    Derived,
    Field,
    Messages,
    Resource,
    Write,
    snake_case,
)
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.listings.projects import MEMBERS, ProjectListing, visible
from cytomine_sandbox.note import notes_on
from cytomine_sandbox.projects import editing, membership

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.reply import Reply
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row, Wire
    from cytomine_sandbox.engine.session import Session

_MAX_NAME: Final = 150
_LAST_OPENED: Final = 5
_BOUNDED: Final = (
    "created",
    "updated",
    "name",
    "numberOfAnnotations",
    "numberOfJobAnnotations",
    "numberOfReviewedAnnotations",
    "numberOfImages",
)


class Project(Resource):
    """A project, its name unique over the server."""

    name = "Project"
    package = "be.cytomine.domain.project"
    fields = (
        Field("name", max_length=_MAX_NAME),
        Field("ontology", REFERENCE, "Ontology"),
        Field("blindMode", BOOLEAN, default=False),
        Field("areImagesDownloadable", BOOLEAN, default=False),
        Field("isClosed", BOOLEAN, default=False),
        Field("hideUsersLayers", BOOLEAN, default=False),
        Field("hideAdminsLayers", BOOLEAN, default=False),
        Field("mode", write=Write.NEVER, default=editing.CLASSIC, shown=False),
        Field("creator", REFERENCE, "User", write=Write.NEVER, shown=False),
        Field("numberOfImages", INTEGER, write=Write.NEVER, default=0),
        Field("numberOfAnnotations", INTEGER, write=Write.NEVER, default=0),
        Field("numberOfJobAnnotations", INTEGER, write=Write.NEVER, default=0),
        Field("numberOfReviewedAnnotations", INTEGER, write=Write.NEVER, default=0),
    )
    derived = (Derived("ontologyName", "(SELECT o.name FROM ontology o WHERE o.id = t.ontology)"),)
    statements = ("CREATE UNIQUE INDEX project_name ON project(name)",)
    messages = Messages.named("Project")
    container = ()
    is_lazy = True
    rights = Rights(update=Mask.WRITE, delete=Mask.ADMINISTRATION)

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a caller without READ on the ontology."""
        body = super().prepare(session, body)
        if coercion.text(body.get("ontology")) is not None:
            ontology = session.resource("Ontology")
            object_id = coercion.integer(body["ontology"])
            if object_id is None or not session.exists("Ontology", object_id):
                raise unknown_container(ontology.class_name, object_id)
            acl.require(session, acl.Container(ontology.class_name, object_id), Mask.READ)
        return body

    def build(self, session: Session, body: Body, before: Row | None) -> Row:
        """Return the columns; read-only wins over restricted."""
        row = super().build(session, body, before)
        restricted, read_only = (coercion.boolean(body.get(name)) for name in ("isRestricted", "isReadOnly"))
        row["mode"] = (
            editing.READ_ONLY if read_only else editing.RESTRICTED if restricted else editing.CLASSIC
        )
        return row if before else row | {"creator": session.user.id}

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a name that is missing or taken, with an error on create and a page on update."""
        name = row["name"]
        taken = session.one("SELECT id FROM project WHERE name = ?", name)
        if before is None:
            if taken:
                raise AlreadyExistsError(f"Project {name} already exist!")
            if name is None:
                raise ConstraintError('Cannot persists object: null value in column "name" of project')
            super().validate(session, row, before)
        elif name is None or len(name) > _MAX_NAME or (taken and taken["id"] != before["id"]):
            raise PageError(reason="the name is missing, too long or taken")

    def created(self, session: Session, row: Row, body: Body) -> None:
        """Make the caller manager and representative, and others what the body says."""
        progress.tell(session, 5, f"Start creating project {row['name']}")
        progress.tell(session, 10, "Check retrieval consistency")
        progress.tell(session, 20, f"Project {row['name']} created")
        project, caller = row["id"], session.user.id
        users, chiefs = coercion.id_list(body.get("users")), coercion.id_list(body.get("admins"))
        membership.add(session, project, [caller], as_managers=True)
        everybody = list(dict.fromkeys([*(users or ()), *(chiefs or ())]))
        membership.add(session, project, everybody)
        progress.tell_users(session, progress.MEMBERS_FROM, "User", everybody)
        membership.add(session, project, chiefs or (), as_managers=True)
        progress.tell_users(session, progress.MANAGERS_FROM, "Admin", chiefs or ())
        membership.add_representative(session, project, caller)

    def check_update(self, session: Session, row: Row, body: Body) -> None:
        """Refuse a change of the ontology whose terms are in use."""
        super().check_update(session, row, body)
        wanted = coercion.integer(body.get("ontology"))
        if row["ontology"] is None or wanted == row["ontology"]:
            return
        if wanted is not None and not session.exists("Ontology", wanted):
            return
        is_forced = coercion.boolean(body.get("forceOntologyUpdate"))
        if is_forced:
            session.run(
                "DELETE FROM annotation_term WHERE userannotation IN "
                "(SELECT id FROM user_annotation WHERE project = ?)",
                row["id"],
            )
        used = "annotation_term l JOIN user_annotation a ON a.id = l.userannotation WHERE a.project = ?"
        count = session.count(used, row["id"])
        # Those without terms hold the ontology, those with terms do not.
        reviewed = session.count(
            """reviewed_annotation a WHERE a.project = ? AND a.id NOT IN
               (SELECT l.annotation FROM reviewed_annotation_term l)""",
            row["id"],
        )
        if count or reviewed:
            of_members = "" if is_forced else f"{count} from project members, "
            raise ForbiddenError(
                f"This project has {count + reviewed} associated terms: {of_members}{reviewed} reviewed. "
                "The ontology cannot be updated.",
                {"userAssociatedTermsCount": count, "reviewedAssociatedTermsCount": reviewed},
            )

    def updated(self, session: Session, before: Row, row: Row, body: Body) -> None:
        """Let members follow to the new ontology, and replace those that the body lists."""
        users, chiefs, representatives = (
            coercion.id_list(body.get(name)) for name in ("users", "admins", "representatives")
        )
        progress.tell(session, 5, f"Start editing project {before['name']}")
        progress.tell(session, 20, f"Project {row['name']} edited")
        membership.change_ontology(session, row["id"], before["ontology"], row["ontology"])
        membership.replace(session, row["id"], users, chiefs)
        if representatives is not None:
            membership.replace_representatives(session, row["id"], representatives)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a read-only project to all but its managers."""
        super().check_delete(session, row)
        editing.require_not_read_only(session, row)

    def dependents(self, session: Session, row: Row) -> Iterator[tuple[str, Sequence[Row]]]:
        """Yield its images, representatives and notes; its history goes with it, so none is kept of them."""
        session.keeps_history = False
        yield "ImageInstance", session.select("ImageInstance", "WHERE t.project = ? ORDER BY t.id", row["id"])
        name = "ProjectRepresentativeUser"
        command.discard(session, name, session.select(name, "WHERE t.project = ? ORDER BY t.id", row["id"]))
        yield from notes_on(session, row["id"])
        session.keeps_history = True

    def deleted(self, session: Session, row: Row) -> None:
        """Remove its history; that of the deletion itself belongs to no project."""
        command.forget_project(session, row["id"])

    def taken_back(self, session: Session, row: Row) -> None:
        """Refuse it: a project is made together with its members.

        Raises:
            PageError: Always.
        """
        del session, row
        raise PageError(reason="the creation of a project cannot be taken back")

    def restored(self, session: Session, row: Row) -> None:
        """Make the caller its representative; members and managers have kept their rights."""
        membership.add_representative(session, row["id"], session.user.id)

    def project(self, session: Session, row: Row) -> int | None:
        """Return the project itself, none once it is gone: its history goes with it."""
        return int(row["id"]) if session.find(self, row["id"]) else None

    def show(self, session: Session, row: Row) -> Wire:
        """Return a project with its editing mode."""
        return self.show_listed(session, row) | {
            "isReadOnly": row["mode"] == editing.READ_ONLY,
            "isRestricted": row["mode"] == editing.RESTRICTED,
        }

    def show_listed(self, session: Session, row: Row) -> Wire:
        """Return a project as the list has it, where the editing mode is never told."""
        return super().show(session, row) | {"numberOfSlides": 0, "isReadOnly": False, "isRestricted": False}


PROJECT = Project()


def list_projects(request: Request) -> dict[str, Any]:
    """Return the projects that the caller is a member of; all of them for administrators."""
    return ProjectListing.read(request, PROJECT, PROJECT.show_listed).envelope()


def list_projects_by_ontology(request: Request) -> dict[str, Any]:
    """Return the projects with an ontology that the caller may see."""
    ontology = request.id()
    verbs.require_row(request, "Ontology", ontology)
    found = [Condition("t.ontology = ?", (ontology,)), *visible(request.session)]
    where, parameters = filters.where(found)
    return verbs.page_of(request, PROJECT, f"{where} ORDER BY t.id", *parameters)


def list_projects_by_user(request: Request) -> dict[str, Any]:
    """Return the projects of a user, the newest first, to every user.

    Raises:
        ForbiddenError: The user has no role.
    """
    user, page = request.id(), Page.early(request)
    session = request.session
    verbs.require_row(request, "User", user)
    if not session.count("sec_user_sec_role WHERE user = ?", user):
        raise forbidden_action("guest")
    where = "WHERE t.id IN (SELECT a.container FROM acl_entry a WHERE a.user = ?)"
    rows = session.select(PROJECT, f"{where} ORDER BY t.created DESC, t.id DESC {page.sql}", user)
    shown = [PROJECT.show_listed(session, row) for row in rows]
    return page.envelope(shown, session.count(f"project t {where}", user), in_memory=False)


def list_project_names_by_user(request: Request) -> dict[str, Any]:
    """Return the names of the projects of a user: all of them, those it made, or those it manages.

    Raises:
        ForbiddenError: The caller is neither the user nor an administrator.
    """
    user = request.id()
    is_creator, is_manager = request.flag("creator"), request.flag("admin")
    request.flag("user")
    session = request.session
    verbs.require_row(request, "User", user)
    if user != session.user.id and not session.user.is_admin_now:
        raise forbidden_other_user()
    entries = "WHERE t.id IN (SELECT a.container FROM acl_entry a WHERE a.user = ?"
    if is_creator:
        where = "WHERE t.creator = ?"
    else:
        where = f"{entries} AND a.mask = 16)" if is_manager else f"{entries})"
    rows = session.select(PROJECT, f"{where} ORDER BY t.id", user)
    return slice_list(request, [{"id": row["id"], "name": row["name"]} for row in rows])


def list_last_opened_projects(request: Request) -> dict[str, Any]:
    """Return the projects that the caller opened last, filled up with the newest of the server."""
    request.number("max")
    page = Page.late(request)
    count = page.max or _LAST_OPENED
    rows = request.session.all(
        """SELECT p.id, coalesce(o.opened, p.created) AS date, o.opened IS NOT NULL AS is_opened
           FROM project p LEFT JOIN (SELECT project, max(created) AS opened
               FROM persistent_project_connection WHERE user = ? GROUP BY project) o ON o.project = p.id
           ORDER BY is_opened DESC, date DESC, p.id DESC LIMIT ?""",
        request.session.user.id,
        count,
    )
    rows.sort(key=lambda row: row["date"] or 0, reverse=True)
    shown = [{"id": row["id"], "date": row["date"], "opened": bool(row["is_opened"])} for row in rows]
    return page.envelope(page.cut(shown), len(shown), in_memory=True)


def show_bounds(request: Request) -> Reply:
    """Return the smallest and the largest values over the projects that the caller sees."""
    with_members = request.flag("withMembersCount")
    acl.require_role(request.session, "guest")
    expressions = {name: f"t.{snake_case(name)}" for name in _BOUNDED} | {"members": MEMBERS, "mode": "NULL"}
    if not with_members:
        expressions["members"] = "NULL"
    columns = ", ".join(
        f"min({sql}) AS min_{name}, max({sql}) AS max_{name}" for name, sql in expressions.items()
    )
    where, parameters = filters.where(visible(request.session))
    found = request.session.one(f"SELECT {columns} FROM project t {where}", *parameters) or {}  # noqa: S608 - own SQL
    return json_reply(
        {name: {"min": found[f"min_{name}"], "max": found[f"max_{name}"], "list": []} for name in expressions}
    )


def _with_task(operation: Operation) -> Operation:
    """Return an operation that tells its progress to the task of the query."""

    def handle(request: Request) -> Reply:
        progress.take_task(request)
        return operation.handle(request)

    return evolve(operation, handle=handle)


SERVICE = Service(
    "project",
    {
        "list_projects": verbs.collection(list_projects),
        "get_project": verbs.show(PROJECT),
        "create_project": _with_task(verbs.create(PROJECT, bulk_too=False)),
        "update_project": _with_task(verbs.update(PROJECT)),
        "delete_project": verbs.delete(PROJECT, numbers=("task",)),
        "list_projects_by_ontology": verbs.collection(list_projects_by_ontology),
        "list_projects_by_user": verbs.collection(list_projects_by_user),
        "list_projects_by_user_light": verbs.collection(list_project_names_by_user),
        "list_last_opened_projects": verbs.collection(list_last_opened_projects),
        "get_project_bounds": Operation(show_bounds),
    },
    (PROJECT,),
)
