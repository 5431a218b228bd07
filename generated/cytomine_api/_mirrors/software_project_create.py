"""SoftwareProjectCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.software_project_create import SoftwareProjectCreate


class SoftwareProjectCreateMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    software: int
    project: int


def build_software_project_create(row: Any) -> SoftwareProjectCreate:
    """Return the model of a mirror."""
    self = new(SoftwareProjectCreate)
    self.software = row.software
    self.project = row.project
    self.additional_properties = {}
    return self


def reflect_software_project_create(model: Any) -> SoftwareProjectCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.software, model.project)):
        raise RefusedError
    return SoftwareProjectCreateMirror(model.software, model.project)


QUICK = Quick(SoftwareProjectCreateMirror, build_software_project_create, reflect_software_project_create)
