"""The rows of a search for annotations: groups of columns, pages, clusters."""

from __future__ import annotations

import json
from itertools import chain
from typing import TYPE_CHECKING, Final

import shapely

from cytomine_sandbox.annotations import clusters as annotation_clusters
from cytomine_sandbox.annotations import geometry
from cytomine_sandbox.annotations.any_kind import kind_named, require_annotation
from cytomine_sandbox.annotations.drawn import PIXEL_SIZE, measures
from cytomine_sandbox.annotations.search import REVIEWED, AnnotationSearch, one_of
from cytomine_sandbox.engine import coercion, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import ApiError, NotFoundError, PageError
from cytomine_sandbox.engine.filters import where
from cytomine_sandbox.engine.paging import Page, slice_list
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.request import read_json
from cytomine_sandbox.engine.streamed import page_reply_of
from cytomine_sandbox.listings.projects import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    from cytomine_sandbox.annotations.drawn import DrawnAnnotation
    from cytomine_sandbox.annotations.search import Test
    from cytomine_sandbox.engine.filters import Condition
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire

_GROUPS: Final = ("Basic", "Meta", "Term", "WKT", "GIS", "Image", "User", "Slice", "Track")
_BATCH: Final = 2_000
"""Rows that are in memory at a time."""
_DEFAULTS: Final = {"Basic", "Meta", "Term"}
_JOINS: Final = (
    "JOIN image_instance i ON i.id = t.image "
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
_META_OF_USERS: Final = (
    "(SELECT count(*) FROM shared_annotation c WHERE c.annotation_ident = t.id) AS comments, "
    "(SELECT count(*) FROM reviewed_annotation r WHERE r.parent_ident = t.id) AS reviews"
)
_META_OF_REVIEWED: Final = "0 AS comments, t.review_user, t.parent_ident"


def list_annotations(request: Request) -> Reply:
    """Return annotations of a project, of images or of slices.

    Raises:
        BareError: A parameter is repeated.
        NotFoundError: Something that is named is not there, or nothing is to be shown.
        WrongArgumentError: No container is named.
        PageError: A list, a number or a box cannot be read.
    """
    request.refuse_repeated()
    return _search(AnnotationSearch(request.session, dict(request.query)))


def search_by_body(request: Request) -> Reply:
    """Return the same as `list_annotations` for parameters in a JSON object, which win over the query.

    Raises:
        PageError: The body is no object.
    """
    request.refuse_repeated()
    values = dict(request.query)
    if request.form is not None:
        values |= dict(request.form)
    elif request.body:
        try:
            body = read_json(request.body)
        except ValueError as error:
            raise PageError(reason="the body is no JSON") from error
        if not isinstance(body, dict):
            raise PageError(reason="the body is no object")
        values |= {key: coercion.java_text(value) for key, value in body.items() if value is not None}
    return _search(AnnotationSearch(request.session, values))


def list_included(request: Request) -> Reply:
    """Return annotations of an image with a term that touch a shape.

    Raises:
        NotFoundError: The image or annotation is not there, or nothing is to be shown.
        PageError: User, shape or terms are missing or cannot be read.
    """
    session = request.session
    image = verbs.require_right(request, "ImageInstance", request.id("id", "image"), Mask.READ)
    values = dict(request.query)
    user = coercion.integer(values.get("user"))
    if user is None:
        raise PageError(reason="no user is named")
    kept = {name: value for name, value in values.items() if name.startswith(("show", "hide"))}
    kept |= {name: values[name] for name in ("max", "offset") if name in values}
    kept |= {"image": str(image["id"]), "terms": _usable_terms(request, image)}
    kept |= {"user": str(user)} if session.exists("User", user) else {"reviewed": "true"}
    if values.get("geometry"):
        try:
            shape = geometry.read_wkt(values["geometry"])
        except ApiError as error:
            raise PageError(reason="the shape cannot be read") from error
    else:
        base = coercion.integer(values.get("annotation"))
        if base is None:
            raise PageError(reason="no shape is named")
        shape = geometry.parse(require_annotation(session, base)[1]["location"])
        kept["excludedAnnotation"] = str(base)
    return _search(AnnotationSearch(session, kept, (shape,)))


def _usable_terms(request: Request, image: Row) -> str:
    """Return the terms asked for that are in the ontology of the project, by default all of it."""
    rows = request.session.all(
        "SELECT m.id FROM term m JOIN project p ON p.ontology = m.ontology WHERE p.id = ? ORDER BY m.id",
        image["project"],
    )
    known = [row["id"] for row in rows]
    asked = request.parameter("terms")
    if asked:
        wanted = coercion.id_list(asked.replace("_", ",")) or []
        known = [term for term in known if term in wanted]
    if not known:
        raise PageError(reason="no term is left")
    return ",".join(map(str, known))


def list_reviewed_of_all_projects(request: Request) -> Reply:
    """Return the reviewed annotations of the projects that the caller may read, one project after the other.

    Raises:
        NotFoundError: Nothing is to be shown.
    """
    session = request.session
    flags = {name: value for name, value in request.query if name.startswith(("show", "hide"))}
    groups = shown_groups(AnnotationSearch(session, flags))
    sql, parameters = where(visible(session))
    found: list[Wire] = []
    for project in session.select("Project", f"{sql} ORDER BY t.id", *parameters):
        search = AnnotationSearch(session, {"project": str(project["id"]), "reviewed": "true"})
        _, batches = _rows(search, search.conditions(), None, Page(), groups)
        found += chain.from_iterable(batches)
    return json_reply(slice_list(request, found))


def _search(search: AnnotationSearch) -> Reply:
    groups = shown_groups(search)
    page = search.page()
    search.check_container()
    search.refuse_for_reviewed(groups)
    found = search.conditions()
    area = search.area()
    clusters = search.cluster_mode()
    if clusters is not None:
        return json_reply(_clusters(search, found, area, page, clusters))
    size, batches = _rows(search, found, area, page, groups)
    return page_reply_of(batches, page.around(size, size), search.session.surroundings.temporary)


def find_rows(search: AnnotationSearch, groups: set[str]) -> list[Wire]:
    """Return all rows of a search with the columns of some groups."""
    search.check_container()
    _, batches = _rows(search, search.conditions(), search.area(), Page(), groups)
    return list(chain.from_iterable(batches))


def shown_groups(search: AnnotationSearch) -> set[str]:
    """Return the groups of columns that a search asks for.

    Raises:
        NotFoundError: None is left.
    """
    asked = {group for group in _GROUPS if search.is_set(f"show{group}")}
    if search.is_set("showDefault"):
        asked |= _DEFAULTS
    asked = asked or set(_DEFAULTS)
    asked -= {group for group in _GROUPS if search.is_set(f"hide{group}")}
    if not asked:
        raise NotFoundError("You must ask at least one properties group for request.")
    return asked


def _matching(search: AnnotationSearch, found: list[Condition], area: Test) -> list[int]:
    """Return the ids of annotations whose shape is where it is asked for, in order."""
    sql, parameters = where([*found, *search.boxes()])
    query = f"SELECT t.id, t.location FROM {search.kind.table} t {sql} ORDER BY {search.order}"  # noqa: S608
    cursor = search.session.tuples(query, *parameters)
    ids: list[int] = []
    while rows := cursor.fetchmany(_BATCH):
        shapes = shapely.from_wkt([location for _, location in rows])
        ids += (row[0] for row, fits in zip(rows, area(shapes), strict=True) if fits)
    return ids


def _rows(
    search: AnnotationSearch, found: list[Condition], area: Test | None, page: Page, groups: set[str]
) -> tuple[int, Iterator[list[Wire]]]:
    """Return the length of the whole listing, and the rows of a page some at a time."""
    session, kind, cut = search.session, search.kind, page.sql
    shown_also = {"Term"} if search.shows_terms() else set()
    shown_also |= {"Track"} if search.asks_tracks() else set()
    all_found = found
    if area is None:
        sql, parameters = where(found)
        size = session.count(f"{kind.table} t {sql}", *parameters)
    else:
        ids = _matching(search, found, area)
        size, all_found = len(ids), [one_of("t.id", ids[:1])]
        found, cut = [one_of("t.id", list(page.cut(ids)))], ""
    meta = _META_OF_REVIEWED if kind is REVIEWED else _META_OF_USERS
    columns = {**_COLUMNS, "Meta": f"{_COLUMNS['Meta']}, {meta}"}
    asked = [columns[group] for group in columns if group in groups]
    shown_columns = ", ".join(["t.id, t.project, t.image", *asked])
    query = f"SELECT {shown_columns} FROM {kind.table} t {_JOINS}"  # noqa: S608 - own SQL
    sql, parameters = where(all_found)
    first = session.one(f"{query} {sql} ORDER BY {search.order} LIMIT 1", *parameters)

    def batches() -> Iterator[list[Wire]]:
        sql, parameters = where(found)
        ordered = f"{query} {sql} ORDER BY {search.order} {cut}"
        for rows in session.batches(ordered, *parameters, size=_BATCH):
            shown = _Shown(search, groups, shown_also, [row["id"] for row in rows])
            wires = [shown.wire(row) for row in rows]
            if first is not None:
                _drop_nulls(shown.wire(first), wires)
            yield wires

    return size, batches()


def _drop_nulls(first: Wire, shown: list[Wire]) -> None:
    """Take out of every row what is null in the first row of the whole result, as the server does."""
    missing = [key for key, value in first.items() if value is None]
    for wire in shown:
        for key in missing:
            del wire[key]


class _Shown:
    """How the rows of one page are sent; dates are numbers here."""

    def __init__(
        self, search: AnnotationSearch, groups: set[str], shown_also: set[str], ids: list[int]
    ) -> None:
        self._url = search.session.url
        self._groups = groups | shown_also
        self._resource: DrawnAnnotation = kind_named(search.session, search.kind.name)
        self._is_reviewed = search.kind is REVIEWED
        given = search.shown_links(groups)
        self._terms = self._linked(
            search,
            "Term",
            ids,
            f"SELECT l.annotation, l.term, l.id, l.user FROM {search.kind.links} l "  # noqa: S608 - own SQL
            f"WHERE l.annotation IN (SELECT value FROM json_each(?)) AND {given.sql} ORDER BY l.term, l.id",
            *given.parameters,
        )
        self._tracks = self._linked(
            search,
            "Track",
            ids,
            "SELECT k.annotation_ident, k.track, k.id FROM annotation_track k "
            "WHERE k.annotation_ident IN (SELECT value FROM json_each(?)) ORDER BY k.id",
        )

    def _linked(
        self, search: AnnotationSearch, group: str, ids: list[int], sql: str, *parameters: Any
    ) -> dict[int, list[tuple[int, ...]]]:
        links: dict[int, list[tuple[int, ...]]] = {}
        if group in self._groups:
            for annotation, *link in search.session.tuples(sql, json.dumps(ids), *parameters):
                links.setdefault(annotation, []).append(tuple(link))
        return links

    def wire(self, row: Row) -> Wire:
        """Return one row with the columns of the groups."""
        groups = self._groups
        wire: Wire = {"class": self._resource.class_name, "id": row["id"]}
        if "Meta" in groups:
            wire |= self._meta(row)
        if "WKT" in groups:
            wire |= {"location": row["location"], "geometryCompression": row["geometry_compression"]}
        if "GIS" in groups:
            wire |= measures(row, row["pixel_size"])
        if "Term" in groups:
            wire |= _terms(self._terms.get(row["id"], ()))
        if "Image" in groups:
            wire |= {
                "originalFilename": row["original_filename"],
                "instanceFilename": row["instance_filename"],
            }
        if "Slice" in groups:
            wire |= {"channel": row["channel"], "zStack": row["z_stack"], "time": row["time"]}
        if "User" in groups:
            wire |= {"creator": row["username"], "name": row["name"]}
        if "Track" in groups and not self._is_reviewed:
            links = [{"id": link, "track": track} for track, link in self._tracks.get(row["id"], ())]
            wire |= {"track": [link["track"] for link in links], "annotationTrack": links}
        return wire

    def _meta(self, row: Row) -> Wire:
        wire: Wire = {name: _float(row[name]) for name in ("created", "updated")}
        wire |= {name: row[name] for name in ("image", "slice", "project", "user")}
        wire |= self._resource.addresses(self._url, row) | {"nbComments": row["comments"]}
        if self._is_reviewed:
            return wire | {
                "reviewed": "true",
                "reviewUser": row["review_user"],
                "parentIdent": row["parent_ident"],
            }
        return wire | {"countReviewedAnnotations": row["reviews"], "reviewed": row["reviews"] > 0}


def _terms(links: Sequence[tuple[int, ...]]) -> Wire:
    by_term: dict[int, dict[str, Any]] = {}
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
    query = f"SELECT t.location, t.x, t.y FROM {search.kind.table} t {sql} ORDER BY t.id"  # noqa: S608 - own SQL
    items = annotation_clusters.cluster(search.session.all(query, *parameters), mode)
    return page.envelope(page.cut(items), len(items), in_memory=True)
