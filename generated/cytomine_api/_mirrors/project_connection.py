"""ProjectConnection as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_connection import ProjectConnection


class ProjectConnectionMirror(
    Mirror,
    rename={
        "class_": "class",
        "browser_version": "browserVersion",
        "count_viewed_images": "countViewedImages",
        "count_created_annotations": "countCreatedAnnotations",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str
    updated: None
    user: int
    project: int
    time: int | None
    os: str | None
    browser: str | None
    browser_version: str | None
    count_viewed_images: int | None
    count_created_annotations: int | None


def build_project_connection(row: Any) -> ProjectConnection:
    """Return the model of a mirror."""
    self = new(ProjectConnection)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.user = row.user
    self.project = row.project
    self.time = row.time
    self.os = row.os
    self.browser = row.browser
    self.browser_version = row.browser_version
    self.count_viewed_images = row.count_viewed_images
    self.count_created_annotations = row.count_created_annotations
    self.additional_properties = {}
    return self


def reflect_project_connection(model: Any) -> ProjectConnectionMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.class_,
            model.id,
            model.created,
            model.updated,
            model.user,
            model.project,
            model.time,
            model.os,
            model.browser,
            model.browser_version,
            model.count_viewed_images,
            model.count_created_annotations,
        )
    ):
        raise RefusedError
    return ProjectConnectionMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.user,
        model.project,
        model.time,
        model.os,
        model.browser,
        model.browser_version,
        model.count_viewed_images,
        model.count_created_annotations,
    )


QUICK = Quick(ProjectConnectionMirror, build_project_connection, reflect_project_connection)
