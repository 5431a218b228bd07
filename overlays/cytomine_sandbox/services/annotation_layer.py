"""Layers of annotations that apps make; none are made here, so there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cytomine_sandbox.engine.errors import NotFoundError
from cytomine_sandbox.engine.reply import Reply, json_reply
from cytomine_sandbox.engine.verbs import Operation, Service

if TYPE_CHECKING:
    from cytomine_sandbox.engine.request import Request


def list_annotation_layers(request: Request) -> Reply:
    """Return the layers of an image, known or not."""
    request.id()
    return json_reply([])


def list_layer_annotations(request: Request) -> Reply:
    """Refuse a layer that is not there.

    Raises:
        NotFoundError: Always.
    """
    raise NotFoundError(f"AnnotationLayer {request.id()} not found")


def show_task_run(request: Request) -> Reply:
    """Return nothing: no layer is of a run."""
    request.id()
    return Reply()


SERVICE = Service(
    "annotation-layer",
    {
        "list_annotation_layers": Operation(list_annotation_layers),
        "list_layer_annotations": Operation(list_layer_annotations),
        "get_layer_task_run": Operation(show_task_run),
    },
)
