"""TaskComment as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.task_comment import TaskComment


class TaskCommentMirror(Mirror, rename={"task_ident": "taskIdent"}):
    """What is exactly as the document says, and nothing else."""

    task_ident: None
    comment: str
    timestamp: int


def build_task_comment(row: Any) -> TaskComment:
    """Return the model of a mirror."""
    self = new(TaskComment)
    self.task_ident = row.task_ident
    self.comment = row.comment
    self.timestamp = row.timestamp
    self.additional_properties = {}
    return self


def reflect_task_comment(model: Any) -> TaskCommentMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.task_ident, model.comment, model.timestamp)):
        raise RefusedError
    return TaskCommentMirror(model.task_ident, model.comment, model.timestamp)


QUICK = Quick(TaskCommentMirror, build_task_comment, reflect_task_comment)
