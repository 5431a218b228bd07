"""The rows of a search for annotations: groups of columns, pages, clusters."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import shapely

from cytomine_sandbox import annotation_clusters
from cytomine_sandbox.annotation_search import AnnotationSearch, one_of
from cytomine_sandbox.errors import NotFoundError
from cytomine_sandbox.filters import where
from cytomine_sandbox.reply import Reply, json_reply
from cytomine_sandbox.services.user_annotation import PIXEL_SIZE, USER_ANNOTATION, addresses, measures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cytomine_sandbox.annotation_search import Test
    from cytomine_sandbox.filters import Condition
    from cytomine_sandbox.paging import Page
    from cytomine_sandbox.request import Request
    from cytomine_sandbox.resource import Row, Wire
    from cytomine_sandbox.session import Session

_GROUPS: Final = ("Basic", "Meta", "Term", "WKT", "GIS", "Image", "User", "Slice", "Track")
_DEFAULTS: Final = {"Basic", "Meta", "Term"}
_JOINS: Final = (
    "FROM user_annotation t JOIN image_instance i ON i.id = t.image "
    "JOIN abstract_image b ON b.id = i.base_image "
    "JOIN slice_instance v ON v.id = t.slice JOIN abstract_slice w ON w.id = v.base_slice "
    "JOIN user u ON u.id = t.user"
)
_COLUMNS: Final = {
    "Meta": "t.created, t.updated, t.image, t.slice, t.project, t.user",
    "WKT": "t.location, t.geometry_compression",
    "GIS": f"t.area, t.perimeter, t.x, t.y, {PIXEL_SIZE} AS pixel_size",
    "Image": "b.original_filename, coalesce(i.instance_filename, b.original_filename) AS instance_filename",
    "User": "u.username, u.name",
    "Slice": "w.channel, w.z_stack, w.time",
}


def list_annotations(request: Request) -> Reply:
    """Return annotations of a project, of images or of slices.

    Raises:
        BareError: A parameter is repeated.
        NotFoundError: Something that is named is not there, or nothing is to be shown.
        WrongArgumentError: No container is named.
        PageError: A list, a number or a box cannot be read.
    """
    request.refuse_repeated()
    groups = _groups(request)
    search = AnnotationSearch(request.session, dict(request.query))
    page = search.page()
    search.check_container()
    if search.is_set("reviewed"):
        search.refuse_for_reviewed(groups)
        return json_reply(page.envelope([], 0, in_memory=True))
    found = search.conditions()
    area = search.area()
    clusters = search.cluster_mode()
    if clusters is not None:
        return json_reply(_clusters(search, found, area, page, clusters))
    groups |= {"Term"} if search.shows_terms() else set()
    return json_reply(_rows(search, found, area, page, groups))


def _groups(request: Request) -> set[str]:
    asked = {group for group in _GROUPS if request.loose_flag(f"show{group}")}
    if request.loose_flag("showDefault"):
        asked |= _DEFAULTS
    asked = asked or set(_DEFAULTS)
    asked -= {group for group in _GROUPS if request.loose_flag(f"hide{group}")}
    if not asked:
        raise NotFoundError("You must ask at least one properties group for request.")
    return asked


def _matching(search: AnnotationSearch, found: list[Condition], area: Test) -> list[int]:
    """Return the ids of annotations whose shape is where it is asked for, newest first."""
    sql, parameters = where([*found, *search.boxes()])
    query = f"SELECT t.id, t.location FROM user_annotation t {sql} ORDER BY t.id DESC"  # noqa: S608 - own SQL
    rows = search.session.tuples(query, *parameters).fetchall()
    if not rows:
        return []
    shapes = shapely.from_wkt([location for _, location in rows])
    return [row[0] for row, fits in zip(rows, area(shapes), strict=True) if fits]


def _rows(
    search: AnnotationSearch, found: list[Condition], area: Test | None, page: Page, groups: set[str]
) -> Wire:
    session, cut = search.session, page.sql
    if area is None:
        sql, parameters = where(found)
        row = session.one(
            f"SELECT count(*) AS size, max(t.id) AS newest FROM user_annotation t {sql}",  # noqa: S608 - own SQL
            *parameters,
        )
        size, newest = (row["size"], row["newest"]) if row else (0, None)
    else:
        ids = _matching(search, found, area)
        size, newest = len(ids), next(iter(ids), None)
        found, cut = [one_of("t.id", list(page.cut(ids)))], ""
    sql, parameters = where(found)
    groups_in_order = [group for group in _COLUMNS if group in groups]
    columns = ", ".join(["t.id, t.project, t.image", *(_COLUMNS[group] for group in groups_in_order)])
    query = f"SELECT {columns} {_JOINS}"
    rows = session.all(f"{query} {sql} ORDER BY t.id DESC {cut}", *parameters)
    links = _links(session, [row["id"] for row in rows]) if "Term" in groups else {}
    shown = [_show(session.url, row, groups, links.get(row["id"], ())) for row in rows]
    if rows:
        first = session.one(f"{query} WHERE t.id = ?", newest) or {}
        _drop_nulls(_show(session.url, first, groups, ()), shown)
    return page.envelope(shown, size, in_memory=True)


def _drop_nulls(first: Wire, shown: list[Wire]) -> None:
    """Take out of every row what is null in the first row of the whole result, as the server does."""
    missing = [key for key, value in first.items() if value is None]
    for wire in shown:
        for key in missing:
            del wire[key]


def _links(session: Session, annotations: list[int]) -> dict[int, list[tuple[int, int, int]]]:
    """Return the links of annotations to terms, each as term, link and user."""
    links: dict[int, list[tuple[int, int, int]]] = {}
    for annotation, *link in session.tuples(
        "SELECT l.userannotation, l.term, l.id, l.user FROM annotation_term l WHERE l.userannotation IN "
        "(SELECT value FROM json_each(?)) ORDER BY l.term, l.id",
        json.dumps(annotations),
    ):
        links.setdefault(annotation, []).append((link[0], link[1], link[2]))
    return links


def _show(server: str, row: Row, groups: set[str], links: Sequence[tuple[int, int, int]]) -> Wire:
    """Return one row with the columns of the groups; dates are numbers here."""
    wire: Wire = {"class": USER_ANNOTATION.class_name, "id": row["id"]}
    if "Meta" in groups:
        wire |= {name: _float(row[name]) for name in ("created", "updated")}
        wire |= {name: row[name] for name in ("image", "slice", "project", "user")}
        wire |= addresses(server, row)
        wire |= {"nbComments": 0, "countReviewedAnnotations": 0, "reviewed": False}
    if "WKT" in groups:
        wire |= {"location": row["location"], "geometryCompression": row["geometry_compression"]}
    if "GIS" in groups:
        wire |= measures(row, row["pixel_size"])
    if "Term" in groups:
        wire |= _terms(links)
    if "Image" in groups:
        wire |= {"originalFilename": row["original_filename"], "instanceFilename": row["instance_filename"]}
    if "Slice" in groups:
        wire |= {"channel": row["channel"], "zStack": row["z_stack"], "time": row["time"]}
    if "User" in groups:
        wire |= {"creator": row["username"], "name": row["name"]}
    if "Track" in groups:
        wire |= {"track": [], "annotationTrack": []}
    return wire


def _terms(links: Sequence[tuple[int, int, int]]) -> Wire:
    by_term: dict[int, Wire] = {}
    for term, link, user in links:
        by_term.setdefault(term, {"id": link, "term": term, "user": []})["user"].append(user)
    return {"term": list(by_term), "userByTerm": list(by_term.values())}


def _float(value: int | None) -> float | None:
    return None if value is None else float(value)


def _clusters(
    search: AnnotationSearch, found: list[Condition], area: Test | None, page: Page, mode: int
) -> Wire:
    if area is not None:
        found = [one_of("t.id", _matching(search, found, area))]
    sql, parameters = where(found)
    query = f"SELECT t.location, t.x, t.y FROM user_annotation t {sql} ORDER BY t.id"  # noqa: S608 - own SQL
    rows = search.session.all(query, *parameters)
    items = annotation_clusters.cluster(rows, mode)
    return page.envelope(page.cut(items), len(items), in_memory=True)
