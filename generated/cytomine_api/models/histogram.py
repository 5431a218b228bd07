"""Histogram. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, integer, items, record, required, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


@define(kw_only=True)
class Histogram:
    """Counts of pixels by intensity, over the whole image.

    Attributes:
        type: How it was computed, from a part of the pixels (FAST) or from all of them.
        minimum: Lowest intensity that occurs.
        maximum: Highest intensity that occurs.
        first_bin: Index of the first bin that is not empty, where the counts begin.
        last_bin: Index of the last bin that is not empty, where the counts end.
        n_bins: Bins of the whole range of values, those without a count included.
        histogram: Pixels in each bin from firstBin to lastBin, as an estimate for the whole image.
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
        take = rest.pop
        return cls(
            type=value if type(value := take("type", UNSET)) is str else required(value, "type", text),
            minimum=value
            if type(value := take("minimum", UNSET)) is int
            else required(value, "minimum", integer),
            maximum=value
            if type(value := take("maximum", UNSET)) is int
            else required(value, "maximum", integer),
            first_bin=value
            if type(value := take("firstBin", UNSET)) is int
            else required(value, "firstBin", integer),
            last_bin=value
            if type(value := take("lastBin", UNSET)) is int
            else required(value, "lastBin", integer),
            n_bins=value if type(value := take("nBins", UNSET)) is int else required(value, "nBins", integer),
            histogram=required(take("histogram", UNSET), "histogram", lambda value: items(value, integer)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.type) is not ABSENT:
            data["type"] = value
        if (value := self.minimum) is not ABSENT:
            data["minimum"] = value
        if (value := self.maximum) is not ABSENT:
            data["maximum"] = value
        if (value := self.first_bin) is not ABSENT:
            data["firstBin"] = value
        if (value := self.last_bin) is not ABSENT:
            data["lastBin"] = value
        if (value := self.n_bins) is not ABSENT:
            data["nBins"] = value
        if (value := self.histogram) is not ABSENT:
            data["histogram"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[Histogram]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.histogram import QUICK

        return QUICK
