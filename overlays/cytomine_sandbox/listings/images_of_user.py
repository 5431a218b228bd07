"""The lists of the images in all projects of a user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine import filters, verbs
from cytomine_sandbox.engine.errors import REPEATED_PARAMETER, BareError, ForbiddenError, PageError
from cytomine_sandbox.engine.filters import Condition, text_column
from cytomine_sandbox.engine.paging import Page, slice_list
from cytomine_sandbox.engine.resource import snake_case
from cytomine_sandbox.listings.images import (
    OWN_FRACTIONS,
    OWN_NUMBERS,
    foreign_columns,
    link_conditions,
    own_columns,
)
from cytomine_sandbox.projects.blinding import display_name, sees_names

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire

_NAME: Final = "coalesce(t.instance_filename, a.original_filename)"
_NAMES: Final = {"name", "instanceFilename"}
_IN_PROJECTS: Final = "t.project IN (SELECT g.container FROM acl_entry g WHERE g.user = ?)"
_MANAGES: Final = (
    "EXISTS (SELECT 1 FROM acl_entry g WHERE g.container = t.project AND g.user = ? AND g.mask >= 16)"
)


def list_images_of_user(request: Request) -> Wire:
    """Return the images a user can see, as rows of the database: neither blinded nor completed."""
    session, user = request.session, _require_same_user(request, request.id())
    page = Page.late(request)
    resource = session.resource("ImageInstance")
    where, parameters = filters.where([Condition(_IN_PROJECTS, (user,)), *_conditions(request)])
    # The server takes max for the rows to skip, and offset for the length.
    cut = Page(page.offset, page.max)
    rows = session.all(
        f"""SELECT s.*, {_MANAGES.replace("t.project", "s.project")} AS manages FROM (
            {resource.select} {where} ORDER BY {_order(request)} {cut.sql}) s""",  # noqa: S608 - own SQL
        user,
        *parameters,
    )
    size = session.count(f"{resource.table} t {resource.joins} {where}", *parameters)
    return page.envelope([_row(request, row, user) for row in rows], size, in_memory=False)


def list_images_of_user_light(request: Request) -> Wire:
    """Return short rows of the images a user can see, by name; 0 stands for the caller."""
    session, object_id = request.session, request.id()
    user = _require_same_user(request, object_id or session.user.id)
    tail = f"WHERE {_IN_PROJECTS} ORDER BY t.instance_filename IS NULL, t.instance_filename, t.id"
    shown = []
    for row in session.select("ImageInstance", tail, user):
        wire: Wire = {"id": row["id"], "project": row["project"], "projectName": row["project_name"]}
        if row["is_blind"]:
            wire["blindedName"] = row["base_image"]
        if sees_names(session, row["project"]):
            wire["instanceFilename"] = display_name(row | {"is_blind": False})
        shown.append(wire)
    return slice_list(request, shown)


def _require_same_user(request: Request, user: int) -> int:
    """Return the user of the path, who must be the caller unless an administrator asks.

    Raises:
        NotFoundError: There is no such user.
        ForbiddenError: It is somebody else.
    """
    verbs.require_row(request, "User", user)
    caller = request.session.user
    if user != caller.id and not caller.is_admin_now:
        raise ForbiddenError("You don't have the right to read this resource! You must be the same user!")
    return user


def _conditions(request: Request) -> list[Condition]:
    found = list(filters.read_filters(request))
    if any(item.field in _NAMES and item.operator not in {"like", "ilike"} for item in found):
        raise PageError(reason="a name is compared in a way that the database refuses")
    columns = own_columns() | foreign_columns() | dict.fromkeys(_NAMES, text_column(_NAME))
    return [*filters.conditions(found, columns), *link_conditions(found)]


def _touches_abstract_image(request: Request) -> bool:
    """Return whether a filter or the sort needs the table of abstract images."""
    fields = {item.field for item in filters.read_filters(request)} | {request.parameter("sort")}
    return bool(fields & (foreign_columns().keys() | _NAMES))


def _order(request: Request) -> str:
    sort = request.parameter("sort") or "created"
    direction = "DESC" if (request.parameter("order") or "desc") == "desc" else "ASC"
    foreign = foreign_columns()
    if sort in _NAMES:
        expression = _NAME
    elif sort in foreign:
        expression = foreign[sort].sql
    elif sort in OWN_NUMBERS or sort in OWN_FRACTIONS:
        expression = f"t.{snake_case(sort)}"
    else:
        raise BareError(500, REPEATED_PARAMETER)
    return f"{expression} {direction}, t.id {direction}"


def _row(request: Request, row: Row, user: int) -> Wire:
    raw = ("id", "created", "updated", "magnification", "fps", "project", "x", "y")
    wire: Wire = {
        **{name: row[name] for name in raw},
        **{name: row[snake_case(name)] for name in ("physicalSizeX", "physicalSizeY", "physicalSizeZ")},
        "class": request.session.resource("ImageInstance").show(request.session, row)["class"],
        "version": 0,
        "deleted": None,
        "baseImage": row["base_image"],
        "baseImageId": row["base_image"],
        "projectId": row["project"],
        "projectName": row["project_name"],
        "projectBlind": bool(row["is_blind"]),
        "userId": row["user"],
        "userImageId": user,
        "userProjectManager": bool(row["manages"]),
        "instanceFilename": row["instance_filename"],
        "originalFilename": row["original_filename"],
        "reviewStart": row["review_start"],
        "reviewStop": row["review_stop"],
        "reviewUser": row["review_user"],
        "reviewUserId": row["review_user"],
        "countImageAnnotations": row["number_of_annotations"],
        "countImageJobAnnotations": row["number_of_job_annotations"],
        "countImageReviewedAnnotations": row["number_of_reviewed_annotations"],
        "parentId": row["parent"],
    }
    if _touches_abstract_image(request):
        wire |= {"width": row["width"], "height": row["height"]}
    if request.parameter("sort") in _NAMES:
        name = row["instance_filename"]
        wire["coalesce"] = row["original_filename"] if name is None else name
    return wire
