"""AnnotationCluster as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_numbers,
    are_plain,
    new,
    plain_list,
)

from cytomine_api.models.annotation_cluster import AnnotationCluster


class AnnotationClusterMirror(Mirror):
    """What is exactly as the document says, and nothing else."""

    id: int
    location: str
    term: list[int]
    count: int
    ratio: int | float


def build_annotation_cluster(row: Any) -> AnnotationCluster:
    """Return the model of a mirror."""
    self = new(AnnotationCluster)
    self.id = row.id
    self.location = row.location
    self.term = row.term
    self.count = row.count
    self.ratio = row.ratio
    self.additional_properties = {}
    return self


def reflect_annotation_cluster(model: Any) -> AnnotationClusterMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if (
        model.additional_properties
        or not are_plain((model.id, model.location, model.count))
        or not are_numbers((model.ratio,))
    ):
        raise RefusedError
    return AnnotationClusterMirror(model.id, model.location, plain_list(model.term), model.count, model.ratio)


QUICK = Quick(AnnotationClusterMirror, build_annotation_cluster, reflect_annotation_cluster)
