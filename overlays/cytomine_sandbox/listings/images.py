"""The list of the images of a project: its forms, filters and sorts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import coercion, filters
from cytomine_sandbox.engine.errors import REPEATED_PARAMETER, BareError, PageError
from cytomine_sandbox.engine.filters import Column, Condition, Filter, tag_condition, text_column
from cytomine_sandbox.engine.paging import Page
from cytomine_sandbox.engine.resource import snake_case
from cytomine_sandbox.projects.blinding import display_name, hide_names, sees_names

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

OWN_NUMBERS: Final = (
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
OWN_FRACTIONS: Final = ("physicalSizeX", "physicalSizeY", "physicalSizeZ", "fps")
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


def foreign_columns() -> dict[str, Column]:
    """Return the columns of abstract image and uploaded file, which need a filter on one of them."""
    return {
        **{name: Column(f"a.{snake_case(name)}") for name in _ABSTRACT_NUMBERS},
        **{name: text_column(f"a.{snake_case(name)}") for name in _ABSTRACT_TEXTS},
        **{name: text_column(f"f.{snake_case(name)}") for name in _FILE_TEXTS},
        **{name: Column(f"f.{snake_case(name)}") for name in _FILE_NUMBERS},
    }


def own_columns() -> dict[str, Column]:
    """Return the columns of an image instance; calibration as set there, null when inherited."""
    return {
        **{name: Column(f"t.{snake_case(name)}") for name in OWN_NUMBERS},
        **{name: Column(f"t.{snake_case(name)}", coercion.number) for name in OWN_FRACTIONS},
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
    there = Condition("t.project = ? AND t.parent IS NULL", (project["id"],))
    asked = [there, *_conditions(session, project, found)]
    where, parameters = filters.where(asked)
    # With activity the server takes max for the rows to skip, and offset for the length.
    cut = Page(page.offset, page.max) if with_activity else page
    tail = f"{where} ORDER BY {_order(request, found)}"
    size = session.count(f"image_instance t {resource.joins} {where}", *parameters)
    if request.parameter("withImageGroup") == "true" and not with_activity:
        shown = _with_groups(session, tail, parameters, page)
    else:
        shown = [_row(session, row) for row in session.select(resource, f"{tail} {cut.sql}", *parameters)]
    if with_activity:
        shown = [wire | _last_activity(session, wire["id"]) for wire in shown]
    return page.envelope(shown, size, in_memory=False)


def _last_activity(session: Session, image: int) -> Wire:
    """Return when the caller last opened an image, nothing when that was never."""
    row = session.one(
        "SELECT max(created) AS moment FROM persistent_image_consultation WHERE image = ? AND user = ?",
        image,
        session.user.id,
    )
    return {"lastActivity": row["moment"]} if row and row["moment"] is not None else {}


def _with_groups(session: Session, tail: str, parameters: tuple[Any, ...], page: Page) -> list[Wire]:
    """Return the rows of a page with their groups: an image in two groups comes twice."""
    resource = session.resource("ImageInstance")
    pairs = session.all(
        f"""SELECT t.id, l.image_group FROM image_instance t {resource.joins} LEFT JOIN (
            SELECT DISTINCT image, image_group FROM image_group_image_instance) l ON l.image = t.id
            {tail}, l.image_group {page.sql}""",  # noqa: S608 - own SQL
        *parameters,
    )
    rows = {row["id"]: row for row in session.select(resource, tail, *parameters)}
    return [_row(session, rows[pair["id"]]) | {"imageGroup": pair["image_group"]} for pair in pairs]


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
    columns = own_columns() | foreign_columns() | dict.fromkeys(_NAMES, name)
    result = [*filters.conditions(found, columns), *link_conditions(found)]
    for item in found:
        if item.field == "baseImage" and item.operator == "equals" and item.value != "null":
            _refuse_unknown_image(session, item.value)
    return result


def link_conditions(found: Sequence[Filter]) -> Iterator[Condition]:
    """Yield the conditions of filters on what is linked to an image: tags and groups."""
    for item in found:
        if item.field == "tag":
            yield tag_condition(item)
        if item.field == "imageGroup":
            inside = filters.condition(Column("l.image_group"), item.operator, item.value)
            if inside:
                links = f"SELECT l.image FROM image_group_image_instance l WHERE {inside.sql}"  # noqa: S608
                yield Condition(f"t.id IN ({links})", inside.parameters)


def _refuse_unknown_image(session: Session, value: str) -> None:
    object_id = coercion.integer(value)
    if object_id is None or not session.exists("AbstractImage", object_id):
        raise PageError(reason="an unknown base image")


def _order(request: Request, found: tuple[Filter, ...]) -> str:
    sort = request.parameter("sort") or "created"
    direction = "DESC" if (request.parameter("order") or "desc") == "desc" else "ASC"
    foreign = foreign_columns()
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
    elif sort in OWN_NUMBERS or sort in OWN_FRACTIONS:
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
    tail = "WHERE t.project = ? AND t.parent IS NULL ORDER BY t.created, t.id"
    rows = session.select(resource, tail, project["id"])
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
