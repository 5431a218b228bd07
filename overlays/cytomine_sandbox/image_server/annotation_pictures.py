"""Pictures of annotations: crops, masks, and crops with a transparent outside."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from cytomine_sandbox.annotations.any_kind import require_annotation
from cytomine_sandbox.engine import acl, verbs
from cytomine_sandbox.engine.acl import Mask
from cytomine_sandbox.engine.verbs import Operation
from cytomine_sandbox.image_server import relay
from cytomine_sandbox.image_server.query_token import readable_with_token

if TYPE_CHECKING:
    from collections.abc import Callable

    from cytomine_sandbox.engine.reply import Reply
    from cytomine_sandbox.engine.request import Request
    from cytomine_sandbox.engine.resource import Row

    Find = Callable[[Request], Row]


def _of_any_kind(request: Request) -> Row:
    """Return an annotation whose project the caller may read."""
    kind, row = require_annotation(request.session, request.id())
    acl.require_on(request.session, kind, row, Mask.READ)
    return row


def _readable(name: str) -> Find:
    def find(request: Request) -> Row:
        return verbs.require_right(request, name, request.id(), Mask.READ)

    return find


def _readable_with_token(name: str) -> Find:
    return lambda request: readable_with_token(request, name)


def _picture(find: Find, form: str | None = None) -> Operation:
    """Return the operation that shows an annotation.

    Args:
        find: Returns the annotation, which the caller may see.
        form: Parameter that is taken as set: mask or alphaMask.
    """

    def handle(request: Request) -> Reply:
        row = find(request)
        if form is not None:
            rest = [(key, value) for key, value in request.query if key not in {"draw", "mask", "alphaMask"}]
            request = evolve(request, query=[*rest, (form, "true")])
        slice_instance = request.session.find("SliceInstance", row["slice"]) or {}
        plane = relay.find_plane(request.session, slice_instance["base_slice"])
        wkt = request.parameter("geometry") or row["location"]
        return relay.show_shape(request, plane, wkt, request.number("maxSize"))

    return Operation(handle)


def _operations() -> dict[str, Operation]:
    user, reviewed = "UserAnnotation", "ReviewedAnnotation"
    pictures = {
        "annotation_crop": _picture(_of_any_kind),
        "user_annotation_crop": _picture(_readable_with_token(user)),
        "user_annotation_mask": _picture(_readable(user), "mask"),
        "user_annotation_alpha_mask": _picture(_readable(user), "alphaMask"),
        "reviewed_annotation_crop": _picture(_readable(reviewed)),
        "reviewed_annotation_mask": _picture(_readable(reviewed), "mask"),
        "reviewed_annotation_alpha_mask": _picture(_readable(reviewed), "alphaMask"),
    }
    return {f"{verb}_{name}": found for name, found in pictures.items() for verb in ("get", "render")}


OPERATIONS: Final = _operations()
