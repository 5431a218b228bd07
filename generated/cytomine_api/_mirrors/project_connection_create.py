"""ProjectConnectionCreate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_connection_create import ProjectConnectionCreate


class ProjectConnectionCreateMirror(Mirror, rename={"browser_version": "browserVersion"}):
    """What is exactly as the document says, and nothing else."""

    os: str | None = ABSENT
    browser: str | None = ABSENT
    browser_version: str | None = ABSENT


def build_project_connection_create(row: Any) -> ProjectConnectionCreate:
    """Return the model of a mirror."""
    self = new(ProjectConnectionCreate)
    self.os = row.os
    self.browser = row.browser
    self.browser_version = row.browser_version
    self.additional_properties = {}
    return self


def reflect_project_connection_create(model: Any) -> ProjectConnectionCreateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain((model.os, model.browser, model.browser_version)):
        raise RefusedError
    return ProjectConnectionCreateMirror(model.os, model.browser, model.browser_version)


QUICK = Quick(
    ProjectConnectionCreateMirror, build_project_connection_create, reflect_project_connection_create
)
