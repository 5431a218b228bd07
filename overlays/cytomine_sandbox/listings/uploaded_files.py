"""The list of uploaded files: its four forms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox import pixels
from cytomine_sandbox.engine import acl, coercion, filters, verbs
from cytomine_sandbox.engine.errors import PageError
from cytomine_sandbox.engine.filters import Column, Condition, text_column
from cytomine_sandbox.engine.paging import Page
from cytomine_sandbox.engine.resource import snake_case
from cytomine_sandbox.listings.order import direction_of, order_by

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row, Wire
    from cytomine_sandbox.engine.session import Session

ARCHIVES: Final = ("ZIP", "TAR", "GZTAR", "BZTAR", "XZTAR")
_IN_ARCHIVES: Final = f"({', '.join(repr(name) for name in ARCHIVES)})"
_MINE: Final = "t.storage IN (SELECT g.container FROM acl_entry g WHERE g.user = ?)"
_CONVERTED: Final = (100, 104)

_COLUMNS: Final = {
    **dict.fromkeys(("id", "created", "updated", "filename", "original_filename", "ext"), ""),
    **dict.fromkeys(("content_type", "size", "status", "projects"), ""),
    "parent_id": "t.parent",
    "storage_id": "t.storage",
    "user_id": "t.user",
}
"""Columns of the table of the server, which the plain form sorts by, and ours where they differ."""

_SORTS: Final = {
    "content_type": "t.content_type",
    "id": "t.id",
    "filename": "t.filename",
    "originalFilename": "t.original_filename",
    "size": "t.size",
    "status": "t.status",
    "globalSize": "global_size",
}
_BELOW: Final = """WITH RECURSIVE below(id) AS (
    SELECT {top} UNION SELECT c.id FROM uploaded_file c JOIN below b ON c.parent = b.id)"""
_TOP: Final = """(WITH RECURSIVE above(id, parent) AS (
    SELECT t.id, t.parent UNION SELECT p.id, p.parent FROM uploaded_file p JOIN above a ON p.id = a.parent)
    SELECT id FROM above WHERE parent IS NULL) AS top"""
_CHILDREN: Final = f"({_BELOW.format(top='t.id')} SELECT count(*) - 1 FROM below) AS children"  # noqa: S608 - own SQL
_GLOBAL_SIZE: Final = f"""t.size + ({_BELOW.format(top="t.id")}
    SELECT coalesce(sum(DISTINCT d.size), 0) FROM uploaded_file d JOIN below b ON b.id = d.id
    WHERE d.id <> t.id) AS global_size"""  # noqa: S608 - own SQL
_IMAGE: Final = """LEFT JOIN abstract_image a
    ON a.id = (SELECT min(m.id) FROM abstract_image m WHERE m.uploaded_file = t.id)"""
_DETAILED: Final = f"uploaded_file t LEFT JOIN uploaded_file p ON p.id = t.parent {_IMAGE}"


def list_files(request: Request) -> Wire:
    """Return uploaded files as asked: as a tree, with details, of everybody, or the caller's own."""
    root, parent = request.number("root"), request.number("parent")
    names = ("onlyRootsWithDetails", "all", "onlyRoots")
    detailed, everything, only_roots = (request.flag(name) for name in names)
    with_tree = request.flag("withTreeDetails", default=True)
    if root is not None:
        return _tree(request, root)
    if detailed:
        return _details(request, with_tree=with_tree)
    if everything:
        acl.require_role(request.session, "admin")
        return _plain(request, [])
    found = [Condition(f"t.user = ? AND {_MINE}", (request.session.user.id,) * 2)]
    if parent is not None:
        found.append(Condition("t.parent = ?", (parent,)))
    if only_roots:
        found.append(Condition("t.parent IS NULL"))
    return _plain(request, found)


def _plain(request: Request, found: list[Condition]) -> Wire:
    session, page = request.session, Page.late(request)
    resource = session.resource("UploadedFile")
    column = (request.parameter("sort") or "created").lower()
    if column not in _COLUMNS:
        raise PageError(reason="no column to sort by")
    where, parameters = filters.where(found)
    order = order_by(request, _COLUMNS[column] or f"t.{column}")
    rows = session.select(resource, f"{where} ORDER BY {order} {page.sql}", *parameters)
    size = session.count(f"uploaded_file t {where}", *parameters)
    return page.envelope([resource.show(session, row) for row in rows], size, in_memory=False)


def _details(request: Request, *, with_tree: bool) -> Wire:
    session, page = request.session, Page.late(request)
    found = [
        Condition(_MINE, (session.user.id,)),
        Condition(f"(t.parent IS NULL OR p.content_type IN {_IN_ARCHIVES})"),
        Condition(f"t.content_type NOT IN {_IN_ARCHIVES}"),
        *_conditions(request),
    ]
    where, parameters = filters.where(found)
    sort, direction = _SORTS.get(request.parameter("sort") or "", "t.created"), direction_of(request)
    if sort == "global_size" and not with_tree:
        raise PageError(reason="a column that is left out")
    extras = ", ".join((_TOP, _CHILDREN, _GLOBAL_SIZE) if with_tree else (_TOP,))
    rows = session.all(
        f"""SELECT t.*, a.id AS image, a.width, a.height, a.magnification, {extras} FROM {_DETAILED} {where}
            ORDER BY {sort} {direction}, t.id {direction} {page.sql}""",  # noqa: S608 - own SQL
        *parameters,
    )
    size = session.count(f"{_DETAILED} {where}", *parameters)
    shown = [_detail(session, row, with_tree=with_tree) for row in rows]
    return page.envelope(shown, size, in_memory=True)


def _conditions(request: Request) -> list[Condition]:
    own = ("id", "size", "status", "created", "updated", "parent")
    texts = ("originalFilename", "filename", "ext", "contentType")
    of_image = (
        *("width", "height", "depth", "duration", "channels", "magnification"),
        *("tileSize", "bitPerSample", "samplePerPixel", "uploadedFile"),
    )
    sizes = ("physicalSizeX", "physicalSizeY", "physicalSizeZ", "fps")
    columns = {
        **{name: Column(f"a.{snake_case(name)}") for name in of_image},
        **{name: Column(f"a.{snake_case(name)}", coercion.number) for name in sizes},
        "colorspace": text_column("a.colorspace"),
        **{name: Column(f"t.{name}") for name in own},
        **{name: text_column(f"t.{snake_case(name)}") for name in texts},
    }
    asked = list(filters.read_filters(request))
    result = filters.conditions(asked, columns)
    for item in asked:
        if item.field in {"storage", "user"}:
            result += filter(None, [filters.condition(Column(f"t.{item.field}"), "in", item.value)])
    return result


def _detail(session: Session, row: Row, *, with_tree: bool) -> Wire:
    image = row["image"] if row["status"] in _CONVERTED else None
    wire: Wire = {
        **{name: row[name] for name in ("id", "created", "filename", "size", "status")},
        **{name: row[name] for name in ("width", "height", "magnification")},
        "contentType": row["content_type"],
        "originalFilename": row["original_filename"],
        "storageId": row["storage"],
        "userId": row["user"],
        "root": str(row["top"]),
        "image": image,
        "thumbURL": None if image is None else _thumb(session, "abstractimage", image),
        "isArchive": False,
    }
    return wire | ({"nbChildren": row["children"], "globalSize": row["global_size"]} if with_tree else {})


def _tree(request: Request, root: int) -> Wire:
    """Return a file and all below it, as far as the caller has an entry; an open session does not count."""
    session, page = request.session, Page.late(request)
    resource = session.resource("UploadedFile")
    resource.check_read(session, verbs.require_row(request, resource, root))
    below = f"t.id IN ({_BELOW.format(top='?')} SELECT id FROM below) AND {_MINE}"  # noqa: S608 - own SQL
    rows = session.select(resource, f"WHERE {below}", root, session.user.id)
    paths = {row["id"]: _path(session, row) for row in rows}
    rows.sort(key=lambda row: paths[row["id"]])
    shown = [_node(session, row, paths[row["id"]]) for row in page.cut(rows)]
    return page.envelope(shown, len(rows), in_memory=True)


def _path(session: Session, row: Row) -> list[str]:
    """Return the ids from the top to a file; a ring ends where it would begin again."""
    path, seen, parent = [str(row["id"])], {row["id"]}, row["parent"]
    while parent is not None and parent not in seen:
        path.insert(0, str(parent))
        seen.add(parent)
        above = session.one("SELECT parent FROM uploaded_file WHERE id = ?", parent)
        parent = above and above["parent"]
    return path


def _node(session: Session, row: Row, path: list[str]) -> Wire:
    image = session.one("SELECT * FROM abstract_image WHERE uploaded_file = ? ORDER BY id LIMIT 1", row["id"])
    slices: list[Row] = []
    if image is not None:
        # The server repeats a slice for every right of the caller on the storage.
        slices = session.all(
            """SELECT s.id FROM abstract_slice s JOIN acl_entry g ON g.container = ? AND g.user = ?
               WHERE s.uploaded_file = ? ORDER BY s.id""",
            row["storage"],
            session.user.id,
            row["id"],
        )
    wire: Wire = {
        **{name: row[name] for name in ("id", "created", "parent", "size", "status")},
        "contentType": row["content_type"],
        "originalFilename": row["original_filename"],
        "lTree": {"type": "ltree", "value": ".".join(path), "null": False},
        "image": image and image["id"],
        "companionFile": image and image["id"],
        "slices": [found["id"] for found in slices],
        "thumbURL": None,
        "isArchive": row["content_type"] in ARCHIVES,
    }
    if image is not None:
        addresses = pixels.addresses(session.url, "abstractimage", image | _format(row))
        wire["thumbURL"] = _thumb(session, "abstractimage", image["id"])
        wire["macroURL"] = addresses["macroURL"]
    return wire


def _format(row: Row) -> dict[str, Any]:
    return {"content_type": row["content_type"]}


def _thumb(session: Session, kind: str, object_id: int) -> str:
    return f"{session.url}/api/{kind}/{object_id}/thumb.png"
