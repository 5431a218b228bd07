"""Annotations that look alike, found in their project by the colours inside of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from cytomine_sandbox.annotations.any_kind import require_annotation
from cytomine_sandbox.engine import acl
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.errors import BareError, PageError
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.resource import REFERENCE, Field, Resource, Write
from cytomine_sandbox.engine.verbs import Operation, Service
from cytomine_sandbox.image_server import relay
from cytomine_sandbox.image_server.downloads import content_path

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row
    from cytomine_sandbox.engine.session import Session

_INDEX: Final = "annotation"
_HIGHEST: Final = 100.0


class RetrievalEntry(Resource):
    """A reviewed annotation that the index was told of; those of users are in it from the start."""

    name = "RetrievalEntry"
    package = "be.cytomine.sandbox"
    fields = (
        Field("annotation", REFERENCE, "ReviewedAnnotation", write=Write.NEVER),
        Field("project", REFERENCE, write=Write.NEVER),
    )
    constraints = ("UNIQUE (annotation)",)
    statements = (
        """CREATE TRIGGER retrieval_entry_of_annotation BEFORE DELETE ON reviewed_annotation BEGIN
           DELETE FROM retrieval_entry WHERE annotation = OLD.id; END""",
    )


def index_annotation(request: Request) -> Reply:
    """Return the answer of the index to a new entry.

    Raises:
        PageError: It has the annotation already.
    """
    kind, row = require_annotation(request.session, request.id())
    session, project = request.session, row["project"]
    known = session.one("SELECT 1 AS found FROM retrieval_entry WHERE annotation = ?", row["id"])
    if kind.name == "UserAnnotation" or known is not None:
        raise PageError(reason="the annotation is indexed")
    acl.require_on(session, kind, row, Mask.READ)
    _describe(session, row)
    number = len(_indexed(session, project))
    entry = {"id": session.next_id(), "annotation": row["id"], "project": project}
    session.insert("retrieval_entry", entry | {"created": session.now, "updated": session.now})
    return json_reply({"ids": [number], "storage": str(project), "index": _INDEX})


def search_similar_annotations(request: Request) -> Reply:
    """Return the annotations of the project that look most like one, with percents."""
    annotation, count = (_required_number(request, name) for name in ("annotation", "nrt_neigh"))
    session = request.session
    kind, row = require_annotation(session, annotation)
    acl.require_on(session, kind, row, Mask.READ)
    wanted = _describe(session, row)
    found = _nearest(session, row, wanted, max(0, count))
    farthest = max((distance for _, distance in found), default=0.0)
    similarities = [
        [str(object_id), _HIGHEST * (1 - distance / farthest) if farthest else 0.0]
        for object_id, distance in found
    ]
    return json_reply(
        {
            "query": str(annotation),
            "index": _INDEX,
            "storage": [str(row["project"])],
            "similarities": similarities,
        }
    )


def _required_number(request: Request, name: str) -> int:
    if request.parameter(name) is None:
        text = f"Required request parameter '{name}' for method parameter type Long is not present"
        raise BareError(400, text)
    return request.number(name) or 0


def _indexed(session: Session, project: int) -> list[Row]:
    """Return the annotations in the index of a project, oldest first."""
    return session.all(
        """SELECT id, slice, location FROM user_annotation WHERE project = ?
           UNION ALL SELECT r.id, r.slice, r.location FROM reviewed_annotation r
           JOIN retrieval_entry e ON e.annotation = r.id WHERE e.project = ? ORDER BY id""",
        project,
        project,
    )


def _nearest(session: Session, row: Row, wanted: Any, count: int) -> list[tuple[int, float]]:
    """Return other annotations of the project with their distances, the nearest first."""
    from cytomine_sandbox.images.similarity import distance  # noqa: PLC0415 - takes long to load

    others = [item for item in _indexed(session, row["project"]) if item["id"] != row["id"]]
    found = [(item["id"], distance(wanted, _describe(session, item))) for item in others]
    return sorted(found, key=lambda entry: entry[1])[:count]


def _describe(session: Session, row: Row) -> Any:
    """Return what an annotation looks like.

    Raises:
        PageError: Its image has no pixels.
    """
    from cytomine_sandbox.images import UnreadableImageError  # noqa: PLC0415 - takes long to load
    from cytomine_sandbox.images.similarity import describe  # noqa: PLC0415 - the same

    slice_instance = session.find("SliceInstance", row["slice"]) or {}
    plane = relay.find_plane(session, slice_instance["base_slice"])
    path = content_path(session, plane.place)
    if path is None:
        raise PageError(reason="the image has no file")
    try:
        return describe(str(path), row["location"], (plane.channel, plane.z_stack, plane.time))
    except (UnreadableImageError, OSError) as error:
        raise PageError(reason=str(error)) from error


SERVICE = Service(
    "retrieval",
    {
        "index_annotation_for_retrieval": Operation(index_annotation, writes=True),
        "search_similar_annotations": Operation(search_similar_annotations),
    },
    (RetrievalEntry(),),
)
