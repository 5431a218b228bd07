"""Reports of the annotations of a project, as files with a table."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from cytomine_sandbox.annotations.listing import find_rows, shown_groups
from cytomine_sandbox.annotations.search import AnnotationSearch
from cytomine_sandbox.engine import coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.reply import Reply
from cytomine_sandbox.projects import membership
from cytomine_sandbox.table_files import CONTENT_TYPES, write_table

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Wire
    from cytomine_sandbox.engine.session import Session

_HEAD: Final = (
    "Id",
    "Area (microns²)",
    "Perimeter (mm)",
    "X",
    "Y",
    "Image Id",
    "Image Filename",
    "User",
    "Term",
    "View annotation picture",
    "View annotation on image",
)


def download_user_annotation_report(request: Request) -> Reply:
    """Return a report of the user annotations of a project."""
    return _report(request, ("format", "terms", "users", "images"), is_reviewed=False)


def download_reviewed_annotation_report(request: Request) -> Reply:
    """Return a report of the reviewed annotations of a project."""
    return _report(request, ("format", "terms", "reviewUsers", "images"), is_reviewed=True)


def download_annotation_report(request: Request) -> Reply:
    """Return a report of the annotations of a project, of users unless reviewed ones are asked for."""
    return _report(request, ("format",), is_reviewed=request.loose_flag("reviewed"))


def _report(request: Request, required: tuple[str, ...], *, is_reviewed: bool) -> Reply:
    """Return a report.

    Raises:
        BareError: A parameter is missing.
        NotFoundError: The project is not there.
        WrongArgumentError: The query names no container.
        PageError: The form or an id is none, a user is unknown, or the columns are taken away.
    """
    for name in required:
        request.required(name)
    project = verbs.require_right(request, "Project", request.id("id", "idProject"), Mask.READ)["id"]
    form = request.required("format")
    if form not in CONTENT_TYPES:
        raise PageError(reason="no form of reports")
    values = {key: value for key, value in request.query if value}
    values |= {
        "reviewed": str(is_reviewed).lower(),
        "users": _authors(request, project, is_reviewed=is_reviewed),
    }
    search = AnnotationSearch(request.session, values)
    groups = shown_groups(search)
    if "Meta" not in groups:
        raise PageError(reason="a report without the columns it needs")
    found = find_rows(search, groups | {"Term", "GIS", "Image", "User"})
    names = _term_names(request.session)
    table = [_HEAD, *(_line(row, names) for row in found)]
    name = f"{datetime.now(UTC):%Y%m%d_%I%M%S}_annotations_project{project}.{form}"
    return Reply(200, write_table(form, table), CONTENT_TYPES[form]).with_headers(
        ("content-disposition", f"attachment; filename={name}")
    )


def _authors(request: Request, project: int, *, is_reviewed: bool) -> str:
    """Return the authors of the rows, by default the members of the project."""
    asked = request.parameter("reviewUsers" if is_reviewed else "users")
    if not asked:
        return ",".join(map(str, membership.members(request.session, project)))
    for user in coercion.id_list(asked) or ():
        if not request.session.exists("User", user):
            raise PageError(reason="an unknown user")
    return asked


def _term_names(session: Session) -> dict[int, str]:
    return {row["id"]: row["name"] for row in session.all("SELECT id, name FROM term")}


def _line(row: Wire, names: dict[int, str]) -> tuple[str, ...]:
    numbers = (row["area"], row["perimeter"], row["centroid"]["x"], row["centroid"]["y"])
    return (
        str(row["id"]),
        *(f"{number:.2f}" for number in numbers),
        str(row["image"]),
        str(row["instanceFilename"]),
        str(row["creator"]),
        ", ".join(names[term] for term in row["term"]),
        str(row["cropURL"]),
        str(row["imageURL"]),
    )
