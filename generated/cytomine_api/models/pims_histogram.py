"""PimsHistogram. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, record, required, text


@define(kw_only=True)
class PimsHistogram:
    """Counts of pixels by intensity, over the whole image.

    Attributes:
        type: How it was computed, from a part of the pixels (FAST) or from all of them.
        minimum: Lowest intensity that occurs.
        maximum: Highest intensity that occurs.
        first_bin: Index of the first bin that is not empty.
        last_bin: Index of the last bin that is not empty.
        n_bins: Bins of the full range, empty ones included.
        histogram: Pixels in each bin, from first_bin to last_bin; with `full_range` in all bins.
    """

    type: str
    minimum: int
    maximum: int
    first_bin: int
    last_bin: int
    n_bins: int
    histogram: list[int]
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            type=required(rest, "type", text),
            minimum=required(rest, "minimum", integer),
            maximum=required(rest, "maximum", integer),
            first_bin=required(rest, "first_bin", integer),
            last_bin=required(rest, "last_bin", integer),
            n_bins=required(rest, "n_bins", integer),
            histogram=required(rest, "histogram", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["type"] = self.type
        data["minimum"] = self.minimum
        data["maximum"] = self.maximum
        data["first_bin"] = self.first_bin
        data["last_bin"] = self.last_bin
        data["n_bins"] = self.n_bins
        data["histogram"] = self.histogram
        data.update(self.additional_properties)
        return data
