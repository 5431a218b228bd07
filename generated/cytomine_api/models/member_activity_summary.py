"""MemberActivitySummary. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, nullable, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            first_connection=value
            if type(value := take("firstConnection", UNSET)) is int or value is None
            else required(value, "firstConnection", lambda value: nullable(value, integer)),
            last_connection=value
            if type(value := take("lastConnection", UNSET)) is int or value is None
            else required(value, "lastConnection", lambda value: nullable(value, integer)),
            total_annotations=value
            if type(value := take("totalAnnotations", UNSET)) is int
            else required(value, "totalAnnotations", integer),
            total_connections=value
            if type(value := take("totalConnections", UNSET)) is int
            else required(value, "totalConnections", integer),
            total_consultations=value
            if type(value := take("totalConsultations", UNSET)) is int
            else required(value, "totalConsultations", integer),
            total_annotation_selections=value
            if type(value := take("totalAnnotationSelections", UNSET)) is int
            else required(value, "totalAnnotationSelections", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.first_connection) is not ABSENT:
            data["firstConnection"] = value
        if (value := self.last_connection) is not ABSENT:
            data["lastConnection"] = value
        if (value := self.total_annotations) is not ABSENT:
            data["totalAnnotations"] = value
        if (value := self.total_connections) is not ABSENT:
            data["totalConnections"] = value
        if (value := self.total_consultations) is not ABSENT:
            data["totalConsultations"] = value
        if (value := self.total_annotation_selections) is not ABSENT:
            data["totalAnnotationSelections"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[MemberActivitySummary]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.member_activity_summary import QUICK

        return QUICK
