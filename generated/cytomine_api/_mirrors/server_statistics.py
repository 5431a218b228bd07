"""ServerStatistics as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.server_statistics import ServerStatistics


class ServerStatisticsMirror(
    Mirror,
    rename={
        "abstract_images": "abstractImages",
        "user_annotations": "userAnnotations",
        "job_annotations": "jobAnnotations",
    },
):
    """What is exactly as the document says, and nothing else."""

    users: int
    projects: int
    images: int
    abstract_images: int
    user_annotations: int
    job_annotations: int
    terms: int
    ontologies: int


def build_server_statistics(row: Any) -> ServerStatistics:
    """Return the model of a mirror."""
    self = new(ServerStatistics)
    self.users = row.users
    self.projects = row.projects
    self.images = row.images
    self.abstract_images = row.abstract_images
    self.user_annotations = row.user_annotations
    self.job_annotations = row.job_annotations
    self.terms = row.terms
    self.ontologies = row.ontologies
    self.additional_properties = {}
    return self


def reflect_server_statistics(model: Any) -> ServerStatisticsMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.users,
            model.projects,
            model.images,
            model.abstract_images,
            model.user_annotations,
            model.job_annotations,
            model.terms,
            model.ontologies,
        )
    ):
        raise RefusedError
    return ServerStatisticsMirror(
        model.users,
        model.projects,
        model.images,
        model.abstract_images,
        model.user_annotations,
        model.job_annotations,
        model.terms,
        model.ontologies,
    )


QUICK = Quick(ServerStatisticsMirror, build_server_statistics, reflect_server_statistics)
