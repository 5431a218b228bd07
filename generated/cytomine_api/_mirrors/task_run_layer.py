"""TaskRunLayer as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.task_run_layer import TaskRunLayer


class TaskRunLayerMirror(Mirror, rename={"annotation_layer": "annotationLayer", "task_run": "taskRun"}):
    """What is exactly as the document says, and nothing else."""

    annotation_layer: int
    task_run: int
    image: int
    xoffset: int | None
    yoffset: int | None


def build_task_run_layer(row: Any) -> TaskRunLayer:
    """Return the model of a mirror."""
    self = new(TaskRunLayer)
    self.annotation_layer = row.annotation_layer
    self.task_run = row.task_run
    self.image = row.image
    self.xoffset = row.xoffset
    self.yoffset = row.yoffset
    self.additional_properties = {}
    return self


def reflect_task_run_layer(model: Any) -> TaskRunLayerMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.annotation_layer, model.task_run, model.image, model.xoffset, model.yoffset)
    ):
        raise RefusedError
    return TaskRunLayerMirror(
        model.annotation_layer, model.task_run, model.image, model.xoffset, model.yoffset
    )


QUICK = Quick(TaskRunLayerMirror, build_task_run_layer, reflect_task_run_layer)
