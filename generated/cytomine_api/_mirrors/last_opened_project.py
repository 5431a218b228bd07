"""LastOpenedProject as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.last_opened_project import LastOpenedProject


class LastOpenedProjectMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    date: int
    opened: bool


def build_last_opened_project(row: Any) -> LastOpenedProject:
    """Return the model of a mirror."""
    self = new(LastOpenedProject)
    self.id = row.id
    self.date = row.date
    self.opened = row.opened
    self.additional_properties = {}
    return self


def reflect_last_opened_project(model: Any) -> LastOpenedProjectMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.id, model.date, model.opened)):
        raise RefusedError
    return LastOpenedProjectMirror(model.id, model.date, model.opened)


QUICK = Quick(LastOpenedProjectMirror, build_last_opened_project, reflect_last_opened_project)
