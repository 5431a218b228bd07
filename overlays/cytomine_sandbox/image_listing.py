"""The list of the images of a project: its forms, filters and sorts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox import coercion, filters
from cytomine_sandbox.blinding import display_name, hide_names, sees_names
from cytomine_sandbox.errors import REPEATED_PARAMETER, BareError, PageError
from cytomine_sandbox.filters import Column, Condition, Filter, tag_condition, text_column
from cytomine_sandbox.paging import Page
from cytomine_sandbox.resource import snake_case

if TYPE_CHECKING:
    from cytomine_sandbox.request import Request
    from cytomine_sandbox.resource import Row, Wire
    from cytomine_sandbox.session import Session

_OWN_NUMBERS: Final = (
    "id",
    "created",
    "updated",
    "reviewStart",
    "reviewStop",
    "magnification",
    "numberOfAnnotations",
    "numberOfJobAnnotations",
    "numberOfReviewedAnnotations",
)
_OWN_FRACTIONS: Final = ("physicalSizeX", "physicalSizeY", "physicalSizeZ", "fps")
_REFERENCES: Final = {"project", "user", "baseImage", "reviewUser"}
_ABSTRACT_NUMBERS: Final = (
    "width",
    "height",
    "depth",
    "duration",
    "channels",
    "tileSize",
    "bitPerSample",
    "samplePerPixel",
)
_ABSTRACT_TEXTS: Final = ("originalFilename", "colorspace")
_FILE_TEXTS: Final = ("filename", "ext", "contentType")
_FILE_NUMBERS: Final = ("size", "status")
_NAMES: Final = {"name", "instanceFilename"}


def _foreign_columns() -> dict[str, Column]:
    """Return the columns of abstract image and uploaded file, which need a filter on one of them."""
    return {
        **{name: Column(f"a.{snake_case(name)}") for name in _ABSTRACT_NUMBERS},
        **{name: text_column(f"a.{snake_case(name)}") for name in _ABSTRACT_TEXTS},
        **{name: text_column(f"f.{snake_case(name)}") for name in _FILE_TEXTS},
        **{name: Column(f"f.{snake_case(name)}") for name in _FILE_NUMBERS},
    }


def _own_columns() -> dict[str, Column]:
    return {
        **{name: Column(f"t.{snake_case(name)}") for name in _OWN_NUMBERS},
        **{name: Column(f"t.{snake_case(name)}", coercion.number) for name in _OWN_FRACTIONS},
        "baseImage": Column("t.base_image"),
        "include": Column("t.base_image"),
    }


def list_images(request: Request, project: Row) -> Wire:
    """Return the images of a project as asked: light, as a tree, or whole.

    Raises:
        ProblemError: A flag, max or offset is of the wrong type.
        BareError: The sort is unknown.
        PageError: A filter or a sort that the database refuses.
    """
    light, tree, with_activity = (request.flag(name) for name in ("light", "tree", "withLastActivity"))
    page = Page.early(request)
    if light:
        return _light(request.session, project, page)
    if tree:
        return _tree(request.session, project, page)
    return _whole(request, project, page, with_activity=with_activity)


def _whole(request: Request, project: Row, page: Page, *, with_activity: bool) -> Wire:
    session = request.session
    resource = session.resource("ImageInstance")
    found = tuple(filters.read_filters(request))
    asked = [Condition("t.project = ?", (project["id"],)), *_conditions(session, project, found)]
    where, parameters = filters.where(asked)
    # With activity the server takes max for the rows to skip, and offset for the length.
    cut = Page(page.offset, page.max) if with_activity else page
    rows = session.select(resource, f"{where} ORDER BY {_order(request, found)} {cut.sql}", *parameters)
    size = session.count(f"image_instance t {resource.joins} {where}", *parameters)
    extras = {"imageGroup": None} if request.parameter("withImageGroup") == "true" else {}
    shown = [_row(session, row) | ({} if with_activity and extras else extras) for row in rows]
    return page.envelope(shown, size, in_memory=False)


def _row(session: Session, row: Row) -> Wire:
    """Return one row, where a review that began looks done."""
    listed = row | {"review_stop": row["review_start"]}
    wire = session.resource("ImageInstance").show(session, listed) | {
        "projectBlind": None,
        "projectName": None,
    }
    return hide_names(session, row, wire)


def _conditions(session: Session, project: Row, found: tuple[Filter, ...]) -> list[Condition]:
    if any(item.field in {"project", "user"} for item in found):
        raise PageError(reason="a reference is compared with text")
    name = text_column("coalesce(t.instance_filename, a.original_filename)")
    if project["blind_mode"]:
        if any(item.field in _NAMES for item in found) and sees_names(session, project["id"]):
            raise PageError(reason="the name of a blind project is no column for managers")
        name = text_column("CAST(t.base_image AS TEXT)")
    columns = _own_columns() | _foreign_columns() | dict.fromkeys(_NAMES, name)
    result = filters.conditions(found, columns)
    for item in found:
        if item.field == "tag":
            result.append(tag_condition(item))
        if item.field == "imageGroup":
            result.append(Condition("FALSE"))
        if item.field == "baseImage" and item.operator == "equals" and item.value != "null":
            _refuse_unknown_image(session, item.value)
    return result


def _refuse_unknown_image(session: Session, value: str) -> None:
    object_id = coercion.integer(value)
    if object_id is None or not session.exists("AbstractImage", object_id):
        raise PageError(reason="an unknown base image")


def _order(request: Request, found: tuple[Filter, ...]) -> str:
    sort = request.parameter("sort") or "created"
    direction = "DESC" if (request.parameter("order") or "desc") == "desc" else "ASC"
    foreign = _foreign_columns()
    if sort in _REFERENCES:
        raise PageError(reason="a reference is no column to sort on")
    if sort in foreign:
        if not any(item.field in foreign for item in found):
            raise PageError(reason="the table of the column is not joined")
        expression = foreign[sort].sql
    elif sort == "instanceFilename":
        expression = "coalesce(t.instance_filename, a.original_filename)"
    elif sort == "blindedName":
        expression = "t.base_image"
    elif sort in _OWN_NUMBERS or sort in _OWN_FRACTIONS:
        expression = f"t.{snake_case(sort)}"
    else:
        raise BareError(500, REPEATED_PARAMETER)
    return f"{expression} {direction}, t.id {direction}"


def _light(session: Session, project: Row, page: Page) -> Wire:
    resource = session.resource("ImageInstance")
    rows = session.select(resource, "WHERE t.project = ? ORDER BY t.id", project["id"])
    shown = [
        hide_names(session, row, {"id": row["id"], "instanceFilename": display_name(row)})
        for row in page.cut(rows)
    ]
    return page.envelope(shown, len(rows), in_memory=True)


def _tree(session: Session, project: Row, page: Page) -> Wire:
    resource = session.resource("ImageInstance")
    rows = session.select(resource, "WHERE t.project = ? ORDER BY t.created, t.id", project["id"])
    wire: Wire = {
        "id": project["id"],
        "key": project["id"],
        "name": project["name"],
        "title": project["name"],
        "isFolder": True,
        "hideCheckbox": True,
        "size": len(rows),
        "children": [
            {
                "id": row["id"],
                "key": row["id"],
                "title": display_name(row),
                "isFolder": False,
                "children": [],
            }
            for row in page.cut(rows)
        ],
    }
    return hide_names(session, {"is_blind": project["blind_mode"], "project": project["id"]}, wire)
