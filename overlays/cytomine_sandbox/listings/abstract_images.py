"""The lists of images in storages: what may be filtered and sorted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from cytomine_sandbox.engine import coercion, filters, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import PageError, WrongArgumentError
from cytomine_sandbox.engine.filters import Column, Condition, Filter, text_column
from cytomine_sandbox.engine.paging import Page
from cytomine_sandbox.engine.resource import snake_case
from cytomine_sandbox.listings.order import order_by

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Wire
    from cytomine_sandbox.engine.session import Session

_NUMBERS: Final = (
    *("id", "width", "height", "depth", "duration", "channels"),
    *("tileSize", "magnification", "bitPerSample", "samplePerPixel", "uploadedFile"),
)
_FRACTIONS: Final = ("physicalSizeX", "physicalSizeY", "physicalSizeZ", "fps")
_TEXTS: Final = ("originalFilename", "colorspace")
_DATES: Final = ("created", "updated")
_SORTS: Final = {*_NUMBERS, *_FRACTIONS, *_TEXTS, *_DATES}
_COLUMNS: Final = {
    **{name: Column(f"t.{snake_case(name)}") for name in _NUMBERS},
    **{name: Column(f"t.{snake_case(name)}", coercion.number) for name in _FRACTIONS},
    **{name: text_column(f"t.{snake_case(name)}") for name in _TEXTS},
    "include": Column("t.id"),
}


def list_abstract_images(request: Request) -> Wire:
    """Return the images in the storages of the caller; all of them for administrators.

    Raises:
        WrongArgumentError: A date is filtered.
        PageError: A filter or a sort that the database refuses.
    """
    session, page = request.session, Page.late(request)
    project = request.number("project")
    if project is not None:
        verbs.require_right(request, "Project", project, Mask.READ)
    where, parameters = filters.where([*visible(session), *_conditions(request)])
    resource = session.resource("AbstractImage")
    rows = session.select(resource, f"{where} ORDER BY {_order(request)} {page.sql}", *parameters)
    size = session.count(f"{resource.table} t {resource.joins} {where}", *parameters)
    present = _images_of(session, project)
    shown = [resource.show(session, row) | {"inProject": row["id"] in present} for row in rows]
    return page.envelope(shown, size, in_memory=False)


def list_unused_abstract_images(request: Request) -> Wire:
    """Return the images that no project has, and that have no companion file."""
    where, parameters = filters.where(
        [
            *visible(request.session),
            Condition("t.id NOT IN (SELECT i.base_image FROM image_instance i)"),
            Condition("t.id NOT IN (SELECT c.image FROM companion_file c)"),
        ]
    )
    resource = request.session.resource("AbstractImage")
    return verbs.page_of(request, resource, f"{where} ORDER BY t.id", *parameters)


def visible(session: Session) -> list[Condition]:
    """Return the conditions that leave the images in storages of the caller, whose files lie there."""
    if session.user.is_admin_now:
        return [Condition("t.uploaded_file IS NOT NULL")]
    storages = "(SELECT g.container FROM acl_entry g WHERE g.user = ?)"
    return [Condition(f"f.storage IN {storages}", (session.user.id,))]


def _images_of(session: Session, project: int | None) -> set[int]:
    rows = session.all("SELECT base_image FROM image_instance WHERE project = ?", project)
    return {row["base_image"] for row in rows}


def _conditions(request: Request) -> list[Condition]:
    asked = list(filters.read_filters(request))
    for item in asked:
        _refuse(item)
    return filters.conditions(asked, _COLUMNS)


def _refuse(item: Filter) -> None:
    if item.field in _DATES:
        raise WrongArgumentError("Type java.util.Date not supported for filter class java.sql.Timestamp")
    values = item.value.split(",") if item.operator == "in" else [item.value]
    is_null = "null" in values and item.field in _COLUMNS
    if item.field == "inProject" or is_null:
        raise PageError(reason="a filter that the database refuses")


def _order(request: Request) -> str:
    sort = request.parameter("sort") or "created"
    if sort not in _SORTS:
        raise PageError(reason="no column to sort by")
    return order_by(request, f"t.{snake_case(sort)}")
