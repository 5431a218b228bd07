"""Counts and evolutions."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import NotFoundError, PageError
from cytomine_sandbox.engine.filters import Condition, where
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.projects import membership
from cytomine_sandbox.projects.evolution import Evolution

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

_WITHOUT_TABLE: Final = re.compile(r"java\.(lang|util)\.[A-Z]\w*|be\.cytomine\.domain\.CytomineDomain")
_RECORDS: Final = "be.cytomine.domain.social."
_COMMANDS: Final = {
    f"be.cytomine.domain.command.{kind.capitalize()}Command": kind for kind in ("add", "edit", "delete")
}


def _project(request: Request) -> Row:
    """Return the project of the path, after the rest of the request is read."""
    return verbs.require_right(request, "Project", request.id("project"), Mask.READ)


def _dates(request: Request, column: str) -> list[Condition]:
    """Return the conditions of `startDate` and `endDate`."""
    values = ((operator, request.number(name)) for name, operator in (("startDate", ">="), ("endDate", "<=")))
    return [Condition(f"{column} {operator} ?", (value,)) for operator, value in values if value is not None]


def _terms(session: Session, project: Row, *, leaves_only: bool = False) -> list[Row]:
    leaves = "AND t.id NOT IN (SELECT r.term1 FROM relation_term r)" if leaves_only else ""
    return session.select("Term", f"WHERE t.ontology = ? {leaves} ORDER BY t.id", project["ontology"])


def _users(session: Session, project: Row) -> list[Row]:
    rows = (session.find("User", user) for user in membership.layers(session, project))
    return [row for row in rows if row]


# Terms


def _count_by_term(
    session: Session, project: Row, counted: str, dates: list[Condition]
) -> dict[int | None, int]:
    """Return how much of something there is by term; without dates also without term.

    Args:
        session: To ask.
        project: Whose annotations count.
        counted: SQL on the annotation `a`.
        dates: Conditions on the link `l`.
    """
    clause, parameters = where([Condition("a.project = ?", (project["id"],)), *dates])
    rows = session.all(
        f"""SELECT l.term, {counted} AS value FROM user_annotation a
            {"" if dates else "LEFT"} JOIN annotation_term l ON l.userannotation = a.id
            {clause} GROUP BY l.term""",  # noqa: S608 - own SQL
        *parameters,
    )
    return {row["term"]: row["value"] for row in rows}


def list_terms(request: Request) -> dict[str, Any]:
    """Return how many annotations have each term, those without term first."""
    dates, leaves_only = _dates(request, "l.created"), request.flag("leafOnly", default=True)
    project, session = _project(request), request.session
    counts = _count_by_term(session, project, "count(*)", dates)
    rows = [{"id": None, "key": None, "value": counts.get(None, 0), "color": None}]
    rows += _named_terms(_terms(session, project, leaves_only=leaves_only), counts)
    return slice_list(request, rows)


def list_term_slides(request: Request) -> dict[str, Any]:
    """Return on how many images annotations have each term, those without term first."""
    dates = _dates(request, "l.created")
    project, session = _project(request), request.session
    counts = _count_by_term(session, project, "count(DISTINCT a.image)", dates)
    rows: list[Wire] = [{"value": counts.get(None, 0)}]
    return slice_list(request, rows + _named_terms(_terms(session, project), counts))


def _named_terms(terms: list[Row], counts: dict[int | None, int]) -> list[Wire]:
    return [
        {"id": row["id"], "key": row["name"], "value": counts.get(row["id"], 0), "color": row["color"]}
        for row in terms
    ]


def list_term_images(request: Request) -> dict[str, Any]:
    """Return how many annotations have each term on each image, those without term last."""
    dates = _dates(request, "l.created")
    project = _project(request)
    clause, parameters = where([Condition("a.project = ?", (project["id"],)), *dates])
    rows = request.session.all(
        f"""SELECT a.image, l.term, count(*) AS countAnnotations FROM user_annotation a
            {"" if dates else "LEFT"} JOIN annotation_term l ON l.userannotation = a.id
            {clause} GROUP BY a.image, l.term ORDER BY l.term IS NULL, a.image, l.term""",  # noqa: S608 - own SQL
        *parameters,
    )
    return slice_list(request, rows)


def list_term_projects(request: Request) -> dict[str, Any]:
    """Return how many annotations have a term in each project."""
    term = verbs.require_right(request, "Term", request.id(), Mask.READ)["id"]
    rows = request.session.all(
        """SELECT p.name AS key, count(*) AS value FROM annotation_term l
           JOIN user_annotation a ON a.id = l.userannotation JOIN project p ON p.id = a.project
           WHERE l.term = ? GROUP BY p.id ORDER BY p.id""",
        term,
    )
    return slice_list(request, rows)


# Users


def _count_by_user(request: Request, counted: str) -> tuple[list[Row], dict[int, int]]:
    """Return the users whose layers the caller sees, and how much of something they annotated."""
    dates = _dates(request, "a.created")
    project = _project(request)
    clause, parameters = where([Condition("a.project = ?", (project["id"],)), *dates])
    rows = request.session.all(
        f"SELECT a.user, {counted} AS value FROM user_annotation a {clause} GROUP BY a.user",  # noqa: S608 - own SQL
        *parameters,
    )
    return _users(request.session, project), {row["user"]: row["value"] for row in rows}


def list_users(request: Request) -> dict[str, Any]:
    """Return how many annotations users made."""
    users, counts = _count_by_user(request, "count(*)")
    return slice_list(
        request,
        [
            {
                "id": row["id"],
                "key": row["username"],
                "username": row["username"],
                "value": counts.get(row["id"], 0),
            }
            for row in users
        ],
    )


def list_user_slides(request: Request) -> dict[str, Any]:
    """Return how many images users annotated."""
    users, counts = _count_by_user(request, "count(DISTINCT a.image)")
    return slice_list(
        request,
        [{"id": row["id"], "key": row["username"], "value": counts.get(row["id"], 0)} for row in users],
    )


def list_user_annotations(request: Request) -> dict[str, Any]:
    """Return the terms of a project for each user, all with the count of one of them, as the server does."""
    project, session = _project(request), request.session
    terms = _terms(session, project)
    counts = {
        row["user"]: row["value"]
        for row in session.all(
            """SELECT a.user, l.term, count(*) AS value FROM annotation_term l
               JOIN user_annotation a ON a.id = l.userannotation WHERE a.project = ?
               GROUP BY a.user, l.term ORDER BY l.term""",
            project["id"],
        )
    }
    rows = [
        {
            "id": user["id"],
            "key": user["username"],
            "terms": [
                {
                    "id": row["id"],
                    "name": row["name"],
                    "color": row["color"],
                    "value": counts.get(user["id"], 0),
                }
                for row in terms
            ],
        }
        for user in _users(session, project)
    ]
    return slice_list(request, rows if terms else [])


# Evolutions


def _evolution(table: str, term_column: str | None = None, *, may_reverse: bool) -> Operation:
    """Return the operation that counts the rows of a table over time.

    Args:
        table: With the columns project and created.
        term_column: What a link between a row and a term is found by; None where there are no terms.
        may_reverse: Whether the newest slot can come first.
    """

    def rows(request: Request) -> dict[str, Any]:
        evolution = Evolution.read(request, may_reverse=may_reverse)
        term = request.number("term") if term_column else None
        action = request.parameter("type") if table == "annotation_action" else None
        project, session = _project(request), request.session
        found = [Condition("t.project = ?", (project["id"],))]
        if term is not None:
            verbs.require_row(request, "Term", term)
            found.append(Condition(f"t.id IN ({term_column})", (term,)))
        if action:
            found.append(Condition("t.action = ?", (action,)))
        clause, parameters = where(found)
        cursor = session.tuples(f"SELECT t.created FROM {table} t {clause}", *parameters)  # noqa: S608 - own SQL
        moments = sorted(moment for (moment,) in cursor if moment is not None)
        return slice_list(request, evolution.slots(moments, project["created"], session.now))

    return verbs.collection(rows)


# The whole server


def count_objects(request: Request) -> Reply:
    """Return how many objects of a class there are.

    Raises:
        NotFoundError: There is no such class.
        PageError: The class has no table.
    """
    name, session = request.variables["domain"], request.session
    by_class = {resource.class_name: resource for resource in session.surroundings.catalogue.values()}
    if name == "be.cytomine.domain.ontology.AnnotationDomain":
        kinds = [session.resource(kind) for kind in ("UserAnnotation", "ReviewedAnnotation")]
        return json_reply({"total": sum(session.count(kind.table) for kind in kinds)})
    if name in _COMMANDS:
        return json_reply({"total": session.count("command WHERE kind = ?", _COMMANDS[name])})
    if name == "be.cytomine.domain.command.CommandHistory":
        return json_reply({"total": session.count("command_history")})
    if name.startswith(_RECORDS) or _WITHOUT_TABLE.fullmatch(name):
        raise PageError(reason="a class without table")
    if name not in by_class:
        raise NotFoundError(f"Class {name} not found")
    return json_reply({"total": session.count(by_class[name].table)})


def list_connections(request: Request) -> dict[str, Any]:
    """Return how often each project was opened, to administrators."""
    acl.require_role(request.session, "admin")
    rows = request.session.all(
        """SELECT project, count(*) AS total FROM persistent_project_connection
           GROUP BY project ORDER BY project"""
    )
    return slice_list(request, rows)


def show_current(request: Request) -> Reply:
    """Return who is there now, to administrators; nobody counts as online."""
    acl.require_role(request.session, "admin")
    recent = request.session.now - 2 * 60 * 1000
    projects = request.session.count("persistent_project_connection WHERE created > ?", recent)
    return json_reply({"users": 0, "projects": projects, "mostActiveProject": None})


def show_disk(request: Request) -> Reply:
    """Return the space of the disk that holds the images, in bytes, to administrators."""
    acl.require_role(request.session, "admin")
    usage = shutil.disk_usage(request.session.surroundings.files)
    shown = {"total": usage.total, "available": usage.free, "used": usage.used}
    return json_reply(shown | {"usedP": usage.used / usage.total})


def show_counts(request: Request) -> Reply:
    """Return how much there is on the server, to administrators."""
    acl.require_role(request.session, "admin")
    tables = {
        "users": "user",
        "projects": "project",
        "images": "image_instance",
        "abstractImages": "abstract_image",
        "userAnnotations": "user_annotation",
        "terms": "term",
        "ontologies": "ontology",
    }
    counts = {name: request.session.count(table) for name, table in tables.items()}
    return json_reply(counts | {"jobAnnotations": 0})


_ANNOTATION_TERMS: Final = "SELECT l.userannotation FROM annotation_term l WHERE l.term = ?"
_REVIEW_TERMS: Final = "SELECT l.annotation FROM reviewed_annotation_term l WHERE l.term = ?"

SERVICE = Service(
    "statistics",
    {
        "list_project_term_stats": verbs.collection(list_terms),
        "list_project_term_slide_stats": verbs.collection(list_term_slides),
        "list_project_term_image_stats": verbs.collection(list_term_images),
        "list_term_project_stats": verbs.collection(list_term_projects),
        "list_project_user_stats": verbs.collection(list_users),
        "list_project_user_slide_stats": verbs.collection(list_user_slides),
        "list_project_user_annotation_stats": verbs.collection(list_user_annotations),
        "get_project_annotation_evolution": _evolution(
            "user_annotation", _ANNOTATION_TERMS, may_reverse=True
        ),
        "get_project_reviewed_annotation_evolution": _evolution(
            "reviewed_annotation", _REVIEW_TERMS, may_reverse=True
        ),
        "get_project_connection_evolution": _evolution("persistent_project_connection", may_reverse=False),
        "get_project_image_consultation_evolution": _evolution(
            "persistent_image_consultation", may_reverse=False
        ),
        "get_project_annotation_action_evolution": _evolution("annotation_action", may_reverse=False),
        "list_project_connection_totals": verbs.collection(list_connections),
        "get_current_stats": Operation(show_current),
        "count_objects": Operation(count_objects),
        "get_image_server_storage": Operation(show_disk),
        "get_server_stats": Operation(show_counts),
    },
)
