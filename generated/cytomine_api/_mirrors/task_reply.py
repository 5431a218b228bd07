"""TaskReply as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    new,
    reflected,
)

from cytomine_api._mirrors.task import TaskMirror, build_task, reflect_task
from cytomine_api.models.task import Task
from cytomine_api.models.task_reply import TaskReply


class TaskReplyMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    task: TaskMirror


REFLECT: Reflect = {Task: reflect_task}


def build_task_reply(row: Any) -> TaskReply:
    """Return the model of a mirror."""
    self = new(TaskReply)
    self.task = build_task(row.task)
    self.additional_properties = {}
    return self


def reflect_task_reply(model: Any) -> TaskReplyMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return TaskReplyMirror(
        reflect_task(model.task) if type(model.task) is Task else reflected(model.task, REFLECT)
    )


QUICK = Quick(TaskReplyMirror, build_task_reply, reflect_task_reply)
