"""AnnotationCluster. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, number, record, required, text


@define(kw_only=True)
class AnnotationCluster:
    """Annotations near each other, instead of which it is answered.

    Attributes:
        id: Number of the cluster, 0 to 4; no annotation's id.
        location: Its hull or centre as WKT, in pixels of the full image with y upwards; without a blank
            behind the type.
        term: Always empty.
        count: How many annotations it stands for.
        ratio: Its count divided by that of the largest cluster.
    """

    id: int
    location: str
    term: list[int]
    count: int
    ratio: float
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
            term=required(rest, "term", lambda value: items(value, integer)),
            count=required(rest, "count", integer),
            ratio=required(rest, "ratio", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["id"] = self.id
        data["location"] = self.location
        data["term"] = self.term
        data["count"] = self.count
        data["ratio"] = self.ratio
        data.update(self.additional_properties)
        return data
