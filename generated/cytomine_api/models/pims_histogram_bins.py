"""PimsHistogramBins. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import integer, items, record, required


@define(kw_only=True)
class PimsHistogramBins:
    """Counts of pixels by intensity.

    Attributes:
        first_bin: Index of the first bin that is not empty.
        last_bin: Index of the last bin that is not empty.
        n_bins: Bins of the full range, empty ones included.
        histogram: Pixels in each bin, from first_bin to last_bin; with `full_range` in all bins.
    """

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
            first_bin=required(rest, "first_bin", integer),
            last_bin=required(rest, "last_bin", integer),
            n_bins=required(rest, "n_bins", integer),
            histogram=required(rest, "histogram", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        data["first_bin"] = self.first_bin
        data["last_bin"] = self.last_bin
        data["n_bins"] = self.n_bins
        data["histogram"] = self.histogram
        data.update(self.additional_properties)
        return data
