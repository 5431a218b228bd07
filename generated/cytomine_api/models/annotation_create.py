"""AnnotationCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    UNSET,
    Unset,
    encode,
    integer,
    items,
    nullable,
    optional,
    record,
    required,
    text,
)

from cytomine_api.models.property_texts import PropertyTexts


@define(kw_only=True)
class AnnotationCreate:
    """A user annotation to be made; `slice` or `image` must be there.

    Attributes:
        location: Shape as WKT, in pixels of the full image; the origin is its lower left corner, y
            grows upwards. POINT, MULTIPOINT, LINESTRING, LINEARRING, POLYGON and MULTIPOLYGON are
            taken.
        slice: Id of the plane it shall lie on.
        image: Id of the image instance on whose middle plane it shall lie; not looked at when a plane
            is named.
        user: Author; the caller unless said otherwise, which takes a manager or a classic project.
        term: Ids of its terms, each once, all of the project's ontology.
        terms: More terms, joined to those in `term`.
        property: Properties to attach, value by key; `properties` wins over `property`.
        properties: Properties to attach, value by key; `properties` wins over `property`.
        track: Defective; a known track makes the create fail.
        tracks: Defective; a known track makes the create fail.
        group: Id of a group of annotations to link it to.
        min_point: Fewest points to keep when the shape is simplified.
        max_point: Most points to keep when the shape is simplified; about 200 when left out, none
            dropped when large.
    """

    location: str
    slice: int | None | Unset = UNSET
    image: int | None | Unset = UNSET
    user: int | None | Unset = UNSET
    term: list[int] | Unset = UNSET
    terms: list[int] | Unset = UNSET
    property: PropertyTexts | Unset = UNSET
    properties: PropertyTexts | Unset = UNSET
    track: list[int] | Unset = UNSET
    tracks: list[int] | Unset = UNSET
    group: int | None | Unset = UNSET
    min_point: int | None | Unset = UNSET
    max_point: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            location=required(rest, "location", text),
            slice=optional(rest, "slice", lambda value: nullable(value, integer)),
            image=optional(rest, "image", lambda value: nullable(value, integer)),
            user=optional(rest, "user", lambda value: nullable(value, integer)),
            term=optional(rest, "term", lambda value: items(value, integer)),
            terms=optional(rest, "terms", lambda value: items(value, integer)),
            property=optional(rest, "property", PropertyTexts.from_dict),
            properties=optional(rest, "properties", PropertyTexts.from_dict),
            track=optional(rest, "track", lambda value: items(value, integer)),
            tracks=optional(rest, "tracks", lambda value: items(value, integer)),
            group=optional(rest, "group", lambda value: nullable(value, integer)),
            min_point=optional(rest, "minPoint", lambda value: nullable(value, integer)),
            max_point=optional(rest, "maxPoint", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["location"] = self.location
        if self.slice is not UNSET:
            data["slice"] = self.slice
        if self.image is not UNSET:
            data["image"] = self.image
        if self.user is not UNSET:
            data["user"] = self.user
        if self.term is not UNSET:
            data["term"] = self.term
        if self.terms is not UNSET:
            data["terms"] = self.terms
        if self.property is not UNSET:
            data["property"] = encode(self.property)
        if self.properties is not UNSET:
            data["properties"] = encode(self.properties)
        if self.track is not UNSET:
            data["track"] = self.track
        if self.tracks is not UNSET:
            data["tracks"] = self.tracks
        if self.group is not UNSET:
            data["group"] = self.group
        if self.min_point is not UNSET:
            data["minPoint"] = self.min_point
        if self.max_point is not UNSET:
            data["maxPoint"] = self.max_point
        data.update(self.additional_properties)
        return data
