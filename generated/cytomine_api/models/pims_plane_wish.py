"""PimsPlaneWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import Any, Self

from attrs import Factory, define
from cytomine_wire.codec import UNSET, Unset, integer, items, nullable, one_of, optional, record, text


@define(kw_only=True)
class PimsPlaneWish:
    """Which pixels a picture is made of.

    Attributes:
        channels: Indexes of channels (samples count one by one) or ranges without their end, as `0:2`;
            all by default.
        z_slices: Focal plane, counted from 0; the middle one by default.
        timepoints: Point in time, counted from 0; the first one by default.
        c_reduction: How channels become one picture; ADD by default, all others make it grey.
    """

    channels: list[int | str] | None | Unset = UNSET
    z_slices: int | None | Unset = UNSET
    timepoints: int | None | Unset = UNSET
    c_reduction: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = Factory(dict)

    @classmethod
    def from_dict(cls, data: Any) -> Self:
        """Return the object a JSON value says; fields the document does not name are kept.

        Raises:
            ShapeError: A value has another shape; its pointer says where.
        """
        rest = record(data)
        return cls(
            channels=optional(
                rest,
                "channels",
                lambda value: nullable(
                    value,
                    lambda value: items(
                        value,
                        lambda value: one_of(
                            value,
                            (
                                integer,
                                text,
                            ),
                        ),
                    ),
                ),
            ),
            z_slices=optional(rest, "z_slices", lambda value: nullable(value, integer)),
            timepoints=optional(rest, "timepoints", lambda value: nullable(value, integer)),
            c_reduction=optional(rest, "c_reduction", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        if self.channels is not UNSET:
            data["channels"] = self.channels
        if self.z_slices is not UNSET:
            data["z_slices"] = self.z_slices
        if self.timepoints is not UNSET:
            data["timepoints"] = self.timepoints
        if self.c_reduction is not UNSET:
            data["c_reduction"] = self.c_reduction
        data.update(self.additional_properties)
        return data
