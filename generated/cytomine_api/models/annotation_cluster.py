"""AnnotationCluster. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, number, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            id=value if type(value := take("id", UNSET)) is int else required(value, "id", integer),
            location=value
            if type(value := take("location", UNSET)) is str
            else required(value, "location", text),
            term=required(take("term", UNSET), "term", lambda value: items(value, integer)),
            count=value if type(value := take("count", UNSET)) is int else required(value, "count", integer),
            ratio=value
            if type(value := take("ratio", UNSET)) is float or type(value) is int
            else required(value, "ratio", number),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.id) is not ABSENT:
            data["id"] = value
        if (value := self.location) is not ABSENT:
            data["location"] = value
        if (value := self.term) is not ABSENT:
            data["term"] = value
        if (value := self.count) is not ABSENT:
            data["count"] = value
        if (value := self.ratio) is not ABSENT:
            data["ratio"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[AnnotationCluster]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.annotation_cluster import QUICK

        return QUICK
