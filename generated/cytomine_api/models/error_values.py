"""ErrorValues. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, items, nullable, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            project_names=optional(
                take("projectNames", UNSET), "projectNames", lambda value: items(value, text)
            ),
            image_names=optional(
                take("imageNames", UNSET),
                "imageNames",
                lambda value: items(value, lambda value: nullable(value, text)),
            ),
            user_associated_terms_count=value
            if type(value := take("userAssociatedTermsCount", UNSET)) is int
            else optional(value, "userAssociatedTermsCount", integer),
            reviewed_associated_terms_count=value
            if type(value := take("reviewedAssociatedTermsCount", UNSET)) is int
            else optional(value, "reviewedAssociatedTermsCount", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project_names) is not ABSENT:
            data["projectNames"] = value
        if (value := self.image_names) is not ABSENT:
            data["imageNames"] = value
        if (value := self.user_associated_terms_count) is not ABSENT:
            data["userAssociatedTermsCount"] = value
        if (value := self.reviewed_associated_terms_count) is not ABSENT:
            data["reviewedAssociatedTermsCount"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ErrorValues]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.error_values import QUICK

        return QUICK
