"""PimsPlaneHistogramBoundsList. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, encode, integer, items, record, required

from cytomine_api.models.pims_plane_histogram_bounds import PimsPlaneHistogramBounds

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class PimsPlaneHistogramBoundsList:
    """The ranges of channels in a plane.

    Attributes:
        size: How many items there are, all of them in this answer.
        items: One for each channel.
    """

    size: int
    items: list[PimsPlaneHistogramBounds]
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
            size=value if type(value := take("size", UNSET)) is int else required(value, "size", integer),
            items=required(
                take("items", UNSET), "items", lambda value: items(value, PimsPlaneHistogramBounds.from_dict)
            ),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.size) is not ABSENT:
            data["size"] = value
        if (value := self.items) is not ABSENT:
            data["items"] = encode(value)
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsPlaneHistogramBoundsList]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_plane_histogram_bounds_list import QUICK

        return QUICK
