"""Project as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project import Project


class ProjectMirror(
    Mirror,
    rename={
        "class_": "class",
        "ontology_name": "ontologyName",
        "blind_mode": "blindMode",
        "are_images_downloadable": "areImagesDownloadable",
        "number_of_slides": "numberOfSlides",
        "number_of_images": "numberOfImages",
        "number_of_annotations": "numberOfAnnotations",
        "number_of_job_annotations": "numberOfJobAnnotations",
        "number_of_reviewed_annotations": "numberOfReviewedAnnotations",
        "is_closed": "isClosed",
        "is_read_only": "isReadOnly",
        "is_restricted": "isRestricted",
        "hide_users_layers": "hideUsersLayers",
        "hide_admins_layers": "hideAdminsLayers",
    },
):
    """What is exactly as the document says, and nothing else."""

    class_: str
    id: int
    created: str | None
    updated: str | None
    name: str
    ontology: int | None
    ontology_name: str | None
    blind_mode: bool
    are_images_downloadable: bool
    number_of_slides: int
    number_of_images: int
    number_of_annotations: int
    number_of_job_annotations: int
    number_of_reviewed_annotations: int
    is_closed: bool
    is_read_only: bool
    is_restricted: bool
    hide_users_layers: bool
    hide_admins_layers: bool


def build_project(row: Any) -> Project:
    """Return the model of a mirror."""
    self = new(Project)
    self.class_ = row.class_
    self.id = row.id
    self.created = row.created
    self.updated = row.updated
    self.name = row.name
    self.ontology = row.ontology
    self.ontology_name = row.ontology_name
    self.blind_mode = row.blind_mode
    self.are_images_downloadable = row.are_images_downloadable
    self.number_of_slides = row.number_of_slides
    self.number_of_images = row.number_of_images
    self.number_of_annotations = row.number_of_annotations
    self.number_of_job_annotations = row.number_of_job_annotations
    self.number_of_reviewed_annotations = row.number_of_reviewed_annotations
    self.is_closed = row.is_closed
    self.is_read_only = row.is_read_only
    self.is_restricted = row.is_restricted
    self.hide_users_layers = row.hide_users_layers
    self.hide_admins_layers = row.hide_admins_layers
    self.additional_properties = {}
    return self


def reflect_project(model: Any) -> ProjectMirror:
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
            model.name,
            model.ontology,
            model.ontology_name,
            model.blind_mode,
            model.are_images_downloadable,
            model.number_of_slides,
            model.number_of_images,
            model.number_of_annotations,
            model.number_of_job_annotations,
            model.number_of_reviewed_annotations,
            model.is_closed,
            model.is_read_only,
            model.is_restricted,
            model.hide_users_layers,
            model.hide_admins_layers,
        )
    ):
        raise RefusedError
    return ProjectMirror(
        model.class_,
        model.id,
        model.created,
        model.updated,
        model.name,
        model.ontology,
        model.ontology_name,
        model.blind_mode,
        model.are_images_downloadable,
        model.number_of_slides,
        model.number_of_images,
        model.number_of_annotations,
        model.number_of_job_annotations,
        model.number_of_reviewed_annotations,
        model.is_closed,
        model.is_read_only,
        model.is_restricted,
        model.hide_users_layers,
        model.hide_admins_layers,
    )


QUICK = Quick(ProjectMirror, build_project, reflect_project)
