"""ReviewedAnnotationCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, items, optional, record, required, text


@define(kw_only=True)
class ReviewedAnnotationCreate:
    """A reviewed annotation to be made.

    Attributes:
        project: Id of the project, on which rights are checked; what is stored is that of the image.
        slice: Id of the plane it shall lie on.
        image: Id of the image instance it shall lie on.
        user: Who drew what is accepted.
        review_user: Who accepts it, and owns it.
        location: Shape as WKT, in pixels of the full image; the origin is its lower left corner, y
            grows upwards. Written with a blank behind the type and behind commas.
        parent_ident: Id of the annotation that is accepted.
        terms: Ids of its terms, all of the project's ontology; may be empty.
        status: Not used by the server; 0 when left out.
    """

    project: int
    slice: int
    image: int
    user: int
    review_user: int
    location: str
    parent_ident: int
    terms: list[int]
    status: int | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            project=required(rest, "project", integer),
            slice=required(rest, "slice", integer),
            image=required(rest, "image", integer),
            user=required(rest, "user", integer),
            review_user=required(rest, "reviewUser", integer),
            location=required(rest, "location", text),
            parent_ident=required(rest, "parentIdent", integer),
            terms=required(rest, "terms", lambda value: items(value, integer)),
            status=optional(rest, "status", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["project"] = self.project
        data["slice"] = self.slice
        data["image"] = self.image
        data["user"] = self.user
        data["reviewUser"] = self.review_user
        data["location"] = self.location
        data["parentIdent"] = self.parent_ident
        data["terms"] = self.terms
        if self.status is not UNSET:
            data["status"] = self.status
        data.update(self.additional_properties)
        return data
