"""AnnotationCreate. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import (
    ABSENT,
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

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            location=value
            if type(value := take("location", UNSET)) is str
            else required(value, "location", text),
            slice=value
            if type(value := take("slice", UNSET)) is int or value is None
            else optional(value, "slice", lambda value: nullable(value, integer)),
            image=value
            if type(value := take("image", UNSET)) is int or value is None
            else optional(value, "image", lambda value: nullable(value, integer)),
            user=value
            if type(value := take("user", UNSET)) is int or value is None
            else optional(value, "user", lambda value: nullable(value, integer)),
            term=optional(take("term", UNSET), "term", lambda value: items(value, integer)),
            terms=optional(take("terms", UNSET), "terms", lambda value: items(value, integer)),
            property=optional(take("property", UNSET), "property", PropertyTexts.from_dict),
            properties=optional(take("properties", UNSET), "properties", PropertyTexts.from_dict),
            track=optional(take("track", UNSET), "track", lambda value: items(value, integer)),
            tracks=optional(take("tracks", UNSET), "tracks", lambda value: items(value, integer)),
            group=value
            if type(value := take("group", UNSET)) is int or value is None
            else optional(value, "group", lambda value: nullable(value, integer)),
            min_point=value
            if type(value := take("minPoint", UNSET)) is int or value is None
            else optional(value, "minPoint", lambda value: nullable(value, integer)),
            max_point=value
            if type(value := take("maxPoint", UNSET)) is int or value is None
            else optional(value, "maxPoint", lambda value: nullable(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.slice) is not ABSENT:
            data["slice"] = value
        if (value := self.image) is not ABSENT:
            data["image"] = value
        if (value := self.user) is not ABSENT:
            data["user"] = value
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.terms) is not ABSENT:
            data["terms"] = value
        if (value := self.property) is not ABSENT:
            data["property"] = encode(value)
        if (value := self.properties) is not ABSENT:
            data["properties"] = encode(value)
        if (value := self.track) is not ABSENT:
            data["track"] = value
        if (value := self.tracks) is not ABSENT:
            data["tracks"] = value
        if (value := self.group) is not ABSENT:
            data["group"] = value
        if (value := self.min_point) is not ABSENT:
            data["minPoint"] = value
        if (value := self.max_point) is not ABSENT:
            data["maxPoint"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationCreate]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_create import QUICK

        return QUICK
