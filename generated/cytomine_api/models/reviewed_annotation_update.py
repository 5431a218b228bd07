"""ReviewedAnnotationUpdate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    ShapeError,
    Unset,
    integer,
    items,
    nullable,
    number,
    one_of,
    record,
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
        take = rest.pop
        at = ""
        try:
            return cls(
                id=integer(take(at := "id")),
                location=text(take(at := "location")),
                slice=integer(take(at := "slice")),
                image=integer(take(at := "image")),
                user=integer(take(at := "user")),
                review_user=integer(take(at := "reviewUser")),
                terms=items(take(at := "terms"), integer),
                created=nullable(
                    take(at),
                    lambda value: one_of(
                        value,
                        (
                            text,
                            integer,
                        ),
                    ),
                )
                if (at := "created") in rest
                else UNSET,
                geometry_compression=nullable(take(at), number)
                if (at := "geometryCompression") in rest
                else UNSET,
                parent_ident=integer(take(at)) if (at := "parentIdent") in rest else UNSET,
                status=integer(take(at)) if (at := "status") in rest else UNSET,
                additional_properties=rest,
            )
        except ShapeError as error:
            raise error.below(at) from None
        except KeyError:
            raise ShapeError("a value", "nothing").below(at) from None

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
