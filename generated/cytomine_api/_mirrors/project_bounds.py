"""ProjectBounds as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    Reflect,
    new,
    reflected,
)

from cytomine_api._mirrors.project_number_bounds import (
    ProjectNumberBoundsMirror,
    build_project_number_bounds,
    reflect_project_number_bounds,
)
from cytomine_api._mirrors.project_text_bounds import (
    ProjectTextBoundsMirror,
    build_project_text_bounds,
    reflect_project_text_bounds,
)
from cytomine_api.models.project_bounds import ProjectBounds
from cytomine_api.models.project_number_bounds import ProjectNumberBounds
from cytomine_api.models.project_text_bounds import ProjectTextBounds


class ProjectBoundsMirror(
    Mirror,
    rename={
        "number_of_annotations": "numberOfAnnotations",
        "number_of_job_annotations": "numberOfJobAnnotations",
        "number_of_reviewed_annotations": "numberOfReviewedAnnotations",
        "number_of_images": "numberOfImages",
    },
):
    """What is exactly as the document says, and nothing else."""

    created: ProjectNumberBoundsMirror
    updated: ProjectNumberBoundsMirror
    mode: ProjectTextBoundsMirror
    name: ProjectTextBoundsMirror
    number_of_annotations: ProjectNumberBoundsMirror
    number_of_job_annotations: ProjectNumberBoundsMirror
    number_of_reviewed_annotations: ProjectNumberBoundsMirror
    number_of_images: ProjectNumberBoundsMirror
    members: ProjectNumberBoundsMirror


REFLECT: Reflect = {
    ProjectNumberBounds: reflect_project_number_bounds,
    ProjectTextBounds: reflect_project_text_bounds,
}


def build_project_bounds(row: Any) -> ProjectBounds:
    """Return the model of a mirror."""
    self = new(ProjectBounds)
    self.created = build_project_number_bounds(row.created)
    self.updated = build_project_number_bounds(row.updated)
    self.mode = build_project_text_bounds(row.mode)
    self.name = build_project_text_bounds(row.name)
    self.number_of_annotations = build_project_number_bounds(row.number_of_annotations)
    self.number_of_job_annotations = build_project_number_bounds(row.number_of_job_annotations)
    self.number_of_reviewed_annotations = build_project_number_bounds(row.number_of_reviewed_annotations)
    self.number_of_images = build_project_number_bounds(row.number_of_images)
    self.members = build_project_number_bounds(row.members)
    self.additional_properties = {}
    return self


def reflect_project_bounds(model: Any) -> ProjectBoundsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties:
        raise RefusedError
    return ProjectBoundsMirror(
        reflect_project_number_bounds(model.created)
        if type(model.created) is ProjectNumberBounds
        else reflected(model.created, REFLECT),
        reflect_project_number_bounds(model.updated)
        if type(model.updated) is ProjectNumberBounds
        else reflected(model.updated, REFLECT),
        reflect_project_text_bounds(model.mode)
        if type(model.mode) is ProjectTextBounds
        else reflected(model.mode, REFLECT),
        reflect_project_text_bounds(model.name)
        if type(model.name) is ProjectTextBounds
        else reflected(model.name, REFLECT),
        reflect_project_number_bounds(model.number_of_annotations)
        if type(model.number_of_annotations) is ProjectNumberBounds
        else reflected(model.number_of_annotations, REFLECT),
        reflect_project_number_bounds(model.number_of_job_annotations)
        if type(model.number_of_job_annotations) is ProjectNumberBounds
        else reflected(model.number_of_job_annotations, REFLECT),
        reflect_project_number_bounds(model.number_of_reviewed_annotations)
        if type(model.number_of_reviewed_annotations) is ProjectNumberBounds
        else reflected(model.number_of_reviewed_annotations, REFLECT),
        reflect_project_number_bounds(model.number_of_images)
        if type(model.number_of_images) is ProjectNumberBounds
        else reflected(model.number_of_images, REFLECT),
        reflect_project_number_bounds(model.members)
        if type(model.members) is ProjectNumberBounds
        else reflected(model.members, REFLECT),
    )


QUICK = Quick(ProjectBoundsMirror, build_project_bounds, reflect_project_bounds)
