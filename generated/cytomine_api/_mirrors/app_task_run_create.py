"""AppTaskRunCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.app_task_run_create import AppTaskRunCreate


class AppTaskRunCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    image: int


def build_app_task_run_create(row: Any) -> AppTaskRunCreate:
    """Return the model of a mirror."""
    self = new(AppTaskRunCreate)
    self.image = row.image
    self.additional_properties = {}
    return self


def reflect_app_task_run_create(model: Any) -> AppTaskRunCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.image,)):
        raise RefusedError
    return AppTaskRunCreateMirror(model.image)


QUICK = Quick(AppTaskRunCreateMirror, build_app_task_run_create, reflect_app_task_run_create)
