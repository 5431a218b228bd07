"""ProjectUpdate as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import ABSENT, RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.project_update import ProjectUpdate


class ProjectUpdateMirror(
    Mirror,
    rename={
        "blind_mode": "blindMode",
        "are_images_downloadable": "areImagesDownloadable",
        "is_closed": "isClosed",
        "is_read_only": "isReadOnly",
        "is_restricted": "isRestricted",
        "hide_users_layers": "hideUsersLayers",
        "hide_admins_layers": "hideAdminsLayers",
        "force_ontology_update": "forceOntologyUpdate",
    },
):
    """What is exactly as the document says, and nothing else."""

    name: str
    id: int
    ontology: int | None = ABSENT
    blind_mode: bool = ABSENT
    are_images_downloadable: bool = ABSENT
    is_closed: bool = ABSENT
    is_read_only: bool = ABSENT
    is_restricted: bool = ABSENT
    hide_users_layers: bool = ABSENT
    hide_admins_layers: bool = ABSENT
    users: list[int] | None = ABSENT
    admins: list[int] | None = ABSENT
    created: str | int | None = ABSENT
    representatives: list[int] | None = ABSENT
    force_ontology_update: bool = ABSENT


def build_project_update(row: Any) -> ProjectUpdate:
    """Return the model of a mirror."""
    self = new(ProjectUpdate)
    self.name = row.name
    self.id = row.id
    self.ontology = row.ontology
    self.blind_mode = row.blind_mode
    self.are_images_downloadable = row.are_images_downloadable
    self.is_closed = row.is_closed
    self.is_read_only = row.is_read_only
    self.is_restricted = row.is_restricted
    self.hide_users_layers = row.hide_users_layers
    self.hide_admins_layers = row.hide_admins_layers
    self.users = row.users
    self.admins = row.admins
    self.created = row.created
    self.representatives = row.representatives
    self.force_ontology_update = row.force_ontology_update
    self.additional_properties = {}
    return self


def reflect_project_update(model: Any) -> ProjectUpdateMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.name,
            model.id,
            model.ontology,
            model.blind_mode,
            model.are_images_downloadable,
            model.is_closed,
            model.is_read_only,
            model.is_restricted,
            model.hide_users_layers,
            model.hide_admins_layers,
            model.users,
            model.admins,
            model.created,
            model.representatives,
            model.force_ontology_update,
        )
    ):
        raise RefusedError
    return ProjectUpdateMirror(
        model.name,
        model.id,
        model.ontology,
        model.blind_mode,
        model.are_images_downloadable,
        model.is_closed,
        model.is_read_only,
        model.is_restricted,
        model.hide_users_layers,
        model.hide_admins_layers,
        model.users,
        model.admins,
        model.created,
        model.representatives,
        model.force_ontology_update,
    )


QUICK = Quick(ProjectUpdateMirror, build_project_update, reflect_project_update)
