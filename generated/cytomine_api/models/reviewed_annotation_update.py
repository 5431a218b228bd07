"""ReviewedAnnotationUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    integer,
    items,
    nullable,
    number,
    one_of,
    optional,
    record,
    required,
    text,
)


@define(kw_only=True)
class ReviewedAnnotationUpdate:
    """A reviewed annotation as it shall be from now on.

    Attributes:
        id: Selects the annotation; the path tells its kind alone.
        location: Shape as WKT, in pixels of the full image; the origin is its lower left corner, y
            grows upwards. Written with a blank behind the type and behind commas.
        slice: Id of the plane it shall lie on.
        image: Id of the image instance it lies on.
        user: Author.
        review_user: Who validates it, and owns it.
        terms: Ids of its terms, all of the project's ontology; replaces those it has.
        created: Time of creation as it was read; left out, it is lost. Milliseconds since 1970 (UTC) as
            text or number, or `yyyy-MM-ddTHH:mm:ss.SSSZ`; anything else counts as left out.
        geometry_compression: Tolerance in pixels with which the sent shape is simplified again; 0 when
            left out.
        parent_ident: Id of the annotation that was validated; an unknown one changes nothing.
        status: Not used by the server; 0 when left out.
    """

    id: int
    location: str
    slice: int
    image: int
    user: int
    review_user: int
    terms: list[int]
    created: str | int | None | Unset = UNSET
    geometry_compression: float | None | Unset = UNSET
    parent_ident: int | Unset = UNSET
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
            id=required(rest, "id", integer),
            location=required(rest, "location", text),
            slice=required(rest, "slice", integer),
            image=required(rest, "image", integer),
            user=required(rest, "user", integer),
            review_user=required(rest, "reviewUser", integer),
            terms=required(rest, "terms", lambda value: items(value, integer)),
            created=optional(
                rest,
                "created",
                lambda value: nullable(
                    value,
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                ),
            ),
            geometry_compression=optional(rest, "geometryCompression", lambda value: nullable(value, number)),
            parent_ident=optional(rest, "parentIdent", integer),
            status=optional(rest, "status", integer),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["location"] = self.location
        data["slice"] = self.slice
        data["image"] = self.image
        data["user"] = self.user
        data["reviewUser"] = self.review_user
        data["terms"] = self.terms
        if self.created is not UNSET:
            data["created"] = self.created
        if self.geometry_compression is not UNSET:
            data["geometryCompression"] = self.geometry_compression
        if self.parent_ident is not UNSET:
            data["parentIdent"] = self.parent_ident
        if self.status is not UNSET:
            data["status"] = self.status
        data.update(self.additional_properties)
        return data
