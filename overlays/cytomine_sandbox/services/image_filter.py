"""Filters for viewing, and the projects that offer them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.engine import acl, coercion, command, verbs
from cytomine_sandbox.engine.acl import Container, Mask
from cytomine_sandbox.engine.errors import AlreadyExistsError, NotFoundError, PageError
from cytomine_sandbox.engine.reply import Reply, Style, command_reply
from cytomine_sandbox.engine.resource import (
    BOOLEAN,
    REFERENCE,
    TEXT,
    Derived,
    Field,
    Messages,
    Resource,
    Write,
)
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Body, Row
    from cytomine_sandbox.engine.session import Session

_THRESHOLDS: Final = (
    *("huang:Huang Threshold", "intermodes:Intermodes Threshold", "isodata:IsoData Threshold"),
    *("li:Li Threshold", "maxentropy:Max Entropy Threshold", "mean:Mean Threshold"),
    *("minimum:Minimum Threshold", "minerror:MinError(I) Threshold", "moments:Moments Threshold"),
    *("otsu:Otsu Threshold", "renyientropy:Renyi Entropy Threshold", "shanbhag:Shanbhag Threshold"),
    *("triangle:Triangle Threshold", "yen:Yen Threshold", "percentile:Percentile Threshold"),
)
_STAINS: Final = (
    *("he-haematoxylin:H&E Haematoxylin", "he-eosin:H&E Eosin"),
    *("hdab-haematoxylin:HDAB Haematoxylin", "hdab-dab:HDAB DAB"),
    *("haematoxylin:Haematoxylin", "eosin:Eosin"),
)
_COLORS: Final = (
    *("r_rgb:Red (RGB)", "g_rgb:Green (RGB)", "b_rgb:Blue (RGB)"),
    *("c_cmy:Cyan (CMY)", "m_cmy:Magenta (CMY)", "y_cmy:Yellow (CMY)"),
)
_FILTERS: Final = ("binary:Binary", *_THRESHOLDS, *_STAINS, *_COLORS)
_UNAVAILABLE: Final = {
    *("huang", "intermodes", "li", "maxentropy", "minerror", "moments", "renyientropy", "shanbhag"),
    *("triangle", "percentile", "haematoxylin", "eosin"),
}
_NOW: Final = "CAST(strftime('%s', 'now') AS INTEGER) * 1000"


def _seed(number: int, text: str) -> str:
    method, name = text.split(":")
    values = f"{number}, '{name}', '{method}', {int(method not in _UNAVAILABLE)}, {_NOW}, {_NOW}"
    return f"INSERT INTO image_filter (id, name, method, available, created, updated) VALUES ({values})"  # noqa: S608 - own values


class ImageFilter(Resource):
    """A filter; all of them are there from the start."""

    name = "ImageFilter"
    package = "be.cytomine.domain.processing"
    fields = (Field("name"), Field("method"), Field("available", BOOLEAN))
    derived = (Derived("baseUrl", "'/filters/' || t.method || '&url='", TEXT),)
    statements = tuple(_seed(number, text) for number, text in enumerate(_FILTERS, start=1))


class ImageFilterProject(Resource):
    """A filter that a project offers."""

    name = "ImageFilterProject"
    package = "be.cytomine.domain.processing"
    fields = (
        Field("imageFilter", REFERENCE, "ImageFilter", write=Write.CREATE),
        Field("project", REFERENCE, "Project", write=Write.CREATE),
    )
    derived = (
        Derived("name", "i.name", TEXT),
        Derived("method", "i.method", TEXT),
        Derived("available", "i.available", BOOLEAN),
        Derived("baseUrl", "'/filters/' || i.method || '&url='", TEXT),
        Derived("projectName", "p.name", TEXT, shown=False),
    )
    joins = "JOIN image_filter i ON i.id = t.image_filter JOIN project p ON p.id = t.project"
    messages = Messages(
        "ImageFilter {name} added to {project_name}",
        "ImageFilter {name} edited in {project_name}",
        "ImageFilter {name} deleted from {project_name}",
    )
    container = ("project",)
    tells_bulk = False

    def prepare(self, session: Session, body: Body) -> Body:
        """Refuse a project or filter that is not there, and a caller who does not manage the project."""
        project_id, filter_id = (coercion.integer(body.get(name)) for name in ("project", "imageFilter"))
        if project_id is None or filter_id is None:
            raise PageError(reason="the project or the filter is left out")
        for name, object_id in (("Project", project_id), ("ImageFilter", filter_id)):
            if not session.exists(name, object_id):
                raise NotFoundError(f"{name} {object_id} not found")
        _require_managed(session, project_id)
        return body

    def validate(self, session: Session, row: Row, before: Row | None) -> None:
        """Refuse a filter that the project has."""
        names = session.one(
            """SELECT i.name AS filter, p.name AS project FROM image_filter_project t
               JOIN image_filter i ON i.id = t.image_filter JOIN project p ON p.id = t.project
               WHERE t.image_filter = ? AND t.project = ?""",
            row["image_filter"],
            row["project"],
        )
        if names:
            raise AlreadyExistsError(
                f"ImageFilter {names['filter']} already linked to project {names['project']}"
            )
        super().validate(session, row, before)

    def check_delete(self, session: Session, row: Row) -> None:
        """Refuse a caller who does not manage the project."""
        _require_managed(session, row["project"])


FILTER = ImageFilter()
LINK = ImageFilterProject()


def _require_managed(session: Session, project: int) -> None:
    class_name = session.resource("Project").class_name
    acl.require(session, Container(class_name, project), Mask.ADMINISTRATION)


def list_image_filters(request: Request) -> dict[str, Any]:
    """Return all filters of the server."""
    return verbs.page_of(request, FILTER, "ORDER BY t.id")


def list_links(request: Request) -> dict[str, Any]:
    """Return which projects offer which filters, for administrators."""
    acl.require_role(request.session, "admin")
    return verbs.page_of(request, LINK, "ORDER BY t.id")


def list_links_of_project(request: Request) -> dict[str, Any]:
    """Return the filters that a project offers."""
    project = verbs.require_right(request, "Project", request.id(), Mask.READ)
    return verbs.page_of(request, LINK, "WHERE t.project = ? ORDER BY t.id", project["id"])


def delete_link(request: Request) -> Reply:
    """Take a filter from a project; an unknown link is named as JSON."""
    object_id = request.late_id()
    if not request.session.exists("ImageFilterProject", object_id):
        raise NotFoundError(f'ImageFilterProject {{"id":"{object_id}"}} not found')
    return command_reply(command.delete(request.session, LINK, object_id), request.accept)


SERVICE = Service(
    "image-filter",
    {
        "list_image_filters": verbs.collection(list_image_filters),
        "list_image_filter_projects": verbs.collection(list_links),
        "create_image_filter_project": verbs.create(LINK),
        "delete_image_filter_project": Operation(delete_link, Style.COMMAND, writes=True),
        "list_image_filter_projects_by_project": verbs.collection(list_links_of_project),
    },
    (FILTER, LINK),
)
