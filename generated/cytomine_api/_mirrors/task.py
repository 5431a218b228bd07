"""Task as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.task import Task


class TaskMirror(Mirror, rename={"print_in_activity": "printInActivity"}):
    """What is exactly as the document says, and nothing else."""

    id: int
    progress: int
    project: int | None
    user: int
    print_in_activity: bool
    comments: list[str]


def build_task(row: Any) -> Task:
    """Return the model of a mirror."""
    self = new(Task)
    self.id = row.id
    self.progress = row.progress
    self.project = row.project
    self.user = row.user
    self.print_in_activity = row.print_in_activity
    self.comments = row.comments
    self.additional_properties = {}
    return self


def reflect_task(model: Any) -> TaskMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.id, model.progress, model.project, model.user, model.print_in_activity)
    ):
        raise RefusedError
    return TaskMirror(
        model.id,
        model.progress,
        model.project,
        model.user,
        model.print_in_activity,
        plain_list(model.comments),
    )


QUICK = Quick(TaskMirror, build_task, reflect_task)
