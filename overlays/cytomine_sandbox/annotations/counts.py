"""Numbers of annotations in a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine import verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.reply import Reply, json_reply

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.verbs import Handler


def count_by_project(table: str) -> Handler:
    """Return what counts the annotations of a table in a project, made in a time if one is given."""

    def handle(request: Request) -> Reply:
        object_id = request.id("id", "idProject")
        begin, end = request.number("startDate"), request.number("endDate")
        verbs.require_right(request, "Project", object_id, Mask.READ)
        # Both bounds belong to the time when both are given.
        later, earlier = (">=", "<=") if begin is not None and end is not None else (">", "<")
        total = request.session.count(
            f"{table} WHERE project = ? AND (? IS NULL OR created {later} ?) "
            f"AND (? IS NULL OR created {earlier} ?)",
            object_id,
            begin,
            begin,
            end,
            end,
        )
        return json_reply({"total": total})

    return handle
