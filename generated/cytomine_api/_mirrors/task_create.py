"""TaskCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.task_create import TaskCreate


class TaskCreateMirror(Mirror, rename={"print_in_activity": "printInActivity"}):
    """What is exactly as the document says, and nothing else."""

    project: int | None = ABSENT
    print_in_activity: bool = ABSENT


def build_task_create(row: Any) -> TaskCreate:
    """Return the model of a mirror."""
    self = new(TaskCreate)
    self.project = row.project
    self.print_in_activity = row.print_in_activity
    self.additional_properties = {}
    return self


def reflect_task_create(model: Any) -> TaskCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.project, model.print_in_activity)):
        raise RefusedError
    return TaskCreateMirror(model.project, model.print_in_activity)


QUICK = Quick(TaskCreateMirror, build_task_create, reflect_task_create)
