"""PimsPlaneWish. Generated from the schema of this name: edit the document, then generate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from attrs import Factory, define
from cytomine_wire.codec import ABSENT, UNSET, Unset, integer, items, nullable, one_of, optional, record, text

if TYPE_CHECKING:
    from cytomine_wire.mirror import Quick


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
        take = rest.pop
        return cls(
            channels=optional(
                take("channels", UNSET),
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
            z_slices=value
            if type(value := take("z_slices", UNSET)) is int or value is None
            else optional(value, "z_slices", lambda value: nullable(value, integer)),
            timepoints=value
            if type(value := take("timepoints", UNSET)) is int or value is None
            else optional(value, "timepoints", lambda value: nullable(value, integer)),
            c_reduction=value
            if type(value := take("c_reduction", UNSET)) is str or value is None
            else optional(value, "c_reduction", lambda value: nullable(value, text)),
            additional_properties=rest,
        )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as a JSON value; fields that are `UNSET` are left out."""
        data: dict[str, Any] = {}
        value: Any
        if (value := self.channels) is not ABSENT:
            data["channels"] = value
        if (value := self.z_slices) is not ABSENT:
            data["z_slices"] = value
        if (value := self.timepoints) is not ABSENT:
            data["timepoints"] = value
        if (value := self.c_reduction) is not ABSENT:
            data["c_reduction"] = value
        data.update(self.additional_properties)
        return data

    @staticmethod
    def mirror() -> Quick[PimsPlaneWish]:
        """Return what reads and writes it in C; imported with the first reply."""
        from cytomine_api._mirrors.pims_plane_wish import QUICK

        return QUICK
