"""ErrorValues. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, items, nullable, optional, record, text


@define(kw_only=True)
class ErrorValues:
    """Figures that belong to the refusal; nearly always empty.

    Attributes:
        project_names: Projects that use the file or image one wanted to delete.
        image_names: What these projects call it; null where it has no name of its own.
        user_associated_terms_count: Terms on user annotations that stand in the way of another
            ontology.
        reviewed_associated_terms_count: Reviewed annotations that stand in the way of another ontology,
            those without terms by a defect.
    """

    project_names: list[str] | Unset = UNSET
    image_names: list[str | None] | Unset = UNSET
    user_associated_terms_count: int | Unset = UNSET
    reviewed_associated_terms_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            project_names=optional(rest, "projectNames", lambda value: items(value, text)),
            image_names=optional(
                rest, "imageNames", lambda value: items(value, lambda value: nullable(value, text))
            ),
            user_associated_terms_count=optional(rest, "userAssociatedTermsCount", integer),
            reviewed_associated_terms_count=optional(rest, "reviewedAssociatedTermsCount", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.project_names is not UNSET:
            data["projectNames"] = self.project_names
        if self.image_names is not UNSET:
            data["imageNames"] = self.image_names
        if self.user_associated_terms_count is not UNSET:
            data["userAssociatedTermsCount"] = self.user_associated_terms_count
        if self.reviewed_associated_terms_count is not UNSET:
            data["reviewedAssociatedTermsCount"] = self.reviewed_associated_terms_count
        data.update(self.additional_properties)
        return data
