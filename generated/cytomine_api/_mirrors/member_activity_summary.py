"""MemberActivitySummary as msgspec reads and writes it. Generated: edit the document, then generate."""

from typing import Any

from cytomine_wire.codec import RefusedError
from cytomine_wire.mirror import (
    Mirror,
    Quick,
    are_plain,
    new,
)

from cytomine_api.models.member_activity_summary import MemberActivitySummary


class MemberActivitySummaryMirror(
    Mirror,
    rename={
        "first_connection": "firstConnection",
        "last_connection": "lastConnection",
        "total_annotations": "totalAnnotations",
        "total_connections": "totalConnections",
        "total_consultations": "totalConsultations",
        "total_annotation_selections": "totalAnnotationSelections",
    },
):
    """What is exactly as the document says, and nothing else."""

    first_connection: int | None
    last_connection: int | None
    total_annotations: int
    total_connections: int
    total_consultations: int
    total_annotation_selections: int


def build_member_activity_summary(row: Any) -> MemberActivitySummary:
    """Return the model of a mirror."""
    self = new(MemberActivitySummary)
    self.first_connection = row.first_connection
    self.last_connection = row.last_connection
    self.total_annotations = row.total_annotations
    self.total_connections = row.total_connections
    self.total_consultations = row.total_consultations
    self.total_annotation_selections = row.total_annotation_selections
    self.additional_properties = {}
    return self


def reflect_member_activity_summary(model: Any) -> MemberActivitySummaryMirror:
    """Return the mirror of a model.

    Raises:
        RefusedError: It holds something else than the document says.
    """
    if model.additional_properties or not are_plain(
        (
            model.first_connection,
            model.last_connection,
            model.total_annotations,
            model.total_connections,
            model.total_consultations,
            model.total_annotation_selections,
        )
    ):
        raise RefusedError
    return MemberActivitySummaryMirror(
        model.first_connection,
        model.last_connection,
        model.total_annotations,
        model.total_connections,
        model.total_consultations,
        model.total_annotation_selections,
    )


QUICK = Quick(MemberActivitySummaryMirror, build_member_activity_summary, reflect_member_activity_summary)
