"""MemberActivitySummary. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, nullable, record, required


@define(kw_only=True)
class MemberActivitySummary:
    """What a user did in a project, counted.

    Attributes:
        first_connection: Time of the first visit to the project, in milliseconds since 1970 (UTC) as a
            number.
        last_connection: Time of the latest visit to the project, in milliseconds since 1970 (UTC) as a
            number.
        total_annotations: How many annotations the user drew.
        total_connections: How often the user came to the project.
        total_consultations: How often the user opened an image.
        total_annotation_selections: How often the user selected an annotation.
    """

    first_connection: int | None
    last_connection: int | None
    total_annotations: int
    total_connections: int
    total_consultations: int
    total_annotation_selections: int
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            first_connection=required(rest, "firstConnection", lambda value: nullable(value, integer)),
            last_connection=required(rest, "lastConnection", lambda value: nullable(value, integer)),
            total_annotations=required(rest, "totalAnnotations", integer),
            total_connections=required(rest, "totalConnections", integer),
            total_consultations=required(rest, "totalConsultations", integer),
            total_annotation_selections=required(rest, "totalAnnotationSelections", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["firstConnection"] = self.first_connection
        data["lastConnection"] = self.last_connection
        data["totalAnnotations"] = self.total_annotations
        data["totalConnections"] = self.total_connections
        data["totalConsultations"] = self.total_consultations
        data["totalAnnotationSelections"] = self.total_annotation_selections
        data.update(self.additional_properties)
        return data
