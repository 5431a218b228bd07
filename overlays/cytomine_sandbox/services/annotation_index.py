"""Numbers of annotations by slice and user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cytomine_sandbox.engine import verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.paging import slice_list
from cytomine_sandbox.engine.verbs import Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request


def list_annotation_indexes(request: Request) -> dict[str, Any]:
    """Return the numbers of a slice, an entry for each user who ever had an annotation there."""
    place = verbs.require_right(request, "SliceInstance", request.id(), Mask.READ)
    rows = request.session.all(
        "SELECT user, slice, annotations AS countAnnotation, reviewed_annotations AS countReviewedAnnotation "
        "FROM annotation_index WHERE slice = ? ORDER BY rowid",
        place["id"],
    )
    return slice_list(request, rows)


SERVICE = Service("annotation-index", {"list_annotation_indexes": verbs.collection(list_annotation_indexes)})
