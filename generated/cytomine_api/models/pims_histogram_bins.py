"""PimsHistogramBins. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, record, required

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            first_bin=value
            if type(value := take("first_bin", UNSET)) is int
            else required(value, "first_bin", integer),
            last_bin=value
            if type(value := take("last_bin", UNSET)) is int
            else required(value, "last_bin", integer),
            n_bins=value
            if type(value := take("n_bins", UNSET)) is int
            else required(value, "n_bins", integer),
            histogram=required(take("histogram", UNSET), "histogram", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.first_bin) is not ABSENT:
            data["first_bin"] = value
        if (value := self.last_bin) is not ABSENT:
            data["last_bin"] = value
        if (value := self.n_bins) is not ABSENT:
            data["n_bins"] = value
        if (value := self.histogram) is not ABSENT:
            data["histogram"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsHistogramBins]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_histogram_bins import QUICK

        return QUICK
