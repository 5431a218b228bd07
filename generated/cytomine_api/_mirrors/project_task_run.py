"""ProjectTaskRun as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_task_run import ProjectTaskRun


class ProjectTaskRunMirror(Mirror, rename={"task_run_id": "taskRunId"}):
    """What is exactly as the document says, and nothing else."""

    project: int
    user: int
    image: int
    task_run_id: str


def build_project_task_run(row: Any) -> ProjectTaskRun:
    """Return the model of a mirror."""
    self = new(ProjectTaskRun)
    self.project = row.project
    self.user = row.user
    self.image = row.image
    self.task_run_id = row.task_run_id
    self.additional_properties = {}
    return self


def reflect_project_task_run(model: Any) -> ProjectTaskRunMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (model.project, model.user, model.image, model.task_run_id)
    ):
        raise RefusedError
    return ProjectTaskRunMirror(model.project, model.user, model.image, model.task_run_id)


QUICK = Quick(ProjectTaskRunMirror, build_project_task_run, reflect_project_task_run)
