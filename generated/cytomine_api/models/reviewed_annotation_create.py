"""ReviewedAnnotationCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, items, optional, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            project=value
            if type(value := take("project", UNSET)) is int
            else required(value, "project", integer),
            slice=value if type(value := take("slice", UNSET)) is int else required(value, "slice", integer),
            image=value if type(value := take("image", UNSET)) is int else required(value, "image", integer),
            user=value if type(value := take("user", UNSET)) is int else required(value, "user", integer),
            review_user=value
            if type(value := take("reviewUser", UNSET)) is int
            else required(value, "reviewUser", integer),
            location=value
            if type(value := take("location", UNSET)) is str
            else required(value, "location", text),
            parent_ident=value
            if type(value := take("parentIdent", UNSET)) is int
            else required(value, "parentIdent", integer),
            terms=required(take("terms", UNSET), "terms", lambda value: items(value, integer)),
            status=value
            if type(value := take("status", UNSET)) is int
            else optional(value, "status", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.project) is not ABSENT:
            data["project"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.review_user) is not ABSENT:
            data["reviewUser"] = value
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.parent_ident) is not ABSENT:
            data["parentIdent"] = value
        if (value := self.terms) is not ABSENT:
            data["terms"] = value
        if (value := self.status) is not ABSENT:
            data["status"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[ReviewedAnnotationCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.reviewed_annotation_create import QUICK

        return QUICK
